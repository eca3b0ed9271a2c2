using System.Runtime.CompilerServices;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>The keywords that bound a length: <c>minLength</c>, <c>maxLength</c>, <c>minItems</c>, <c>maxItems</c>, <c>minProperties</c>, <c>maxProperties</c> (2020-12 validation §6.3–6.5).</summary>
internal sealed class CountKeyword : Keyword
{
    private readonly NodeKind _kind;
    private readonly bool _isMaximum;

    internal CountKeyword(KeywordSource source, Number bound)
        : base(source)
    {
        Bound = bound;
        _isMaximum = source.Name.StartsWith("max", StringComparison.Ordinal);
        _kind = source.Name.EndsWith("Length", StringComparison.Ordinal) ? NodeKind.String
            : source.Name.EndsWith("Items", StringComparison.Ordinal) ? NodeKind.Array
            : NodeKind.Object;
    }

    /// <summary>The bound, itself allowed.</summary>
    public Number Bound { get; }

    /// <summary>What the bound counts: Unicode code points, items or members; null for an instance that it does not speak of.</summary>
    public int? Count(DataNode instance) => instance.Kind != _kind ? null : instance switch
    {
        ScalarNode scalar => CountCodePoints(scalar.Text),
        ArrayNode array => array.Items.Count,
        ObjectNode mapping => mapping.Members.Count,
        _ => null,
    };

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (Count(instance) is not { } count)
            return true;
        var order = Number.FromInt64(count).CompareTo(Bound);
        return (_isMaximum ? order <= 0 : order >= 0) || evaluation.Fail(this, instance);
    }

    [MethodImpl(HotLoop.Options)]
    private static int CountCodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}
