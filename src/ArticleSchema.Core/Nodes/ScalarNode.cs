using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>A single value: text, a number, true or false, or null.</summary>
internal sealed class ScalarNode : DataNode
{
    private readonly Number _number;

    private ScalarNode(NodeKind kind, string text, Number number, ScalarStyle style, TextRange range)
        : base(range, size: 1)
    {
        Kind = kind;
        Text = text;
        _number = number;
        Style = style;
    }

    /// <inheritdoc/>
    public override NodeKind Kind { get; }

    /// <summary>The text with escapes, quotes and folding undone: for a string its value, otherwise the spelling in the file.</summary>
    public string Text { get; }

    /// <summary>How the scalar is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>Whether the file gives no value at all, as after <c>title:</c>; such a node is null and has an empty range.</summary>
    public bool IsAbsent => Kind == NodeKind.Null && Range.Length == 0;

    /// <summary>The number, when <see cref="Kind"/> is <see cref="NodeKind.Number"/>.</summary>
    public Number Number => Kind == NodeKind.Number ? _number : throw new InvalidOperationException("The node is not a number.");

    /// <summary>The truth value, when <see cref="Kind"/> is <see cref="NodeKind.Boolean"/>.</summary>
    public bool Boolean => Kind == NodeKind.Boolean
        ? Text[0] is 't' or 'T'
        : throw new InvalidOperationException("The node is not a boolean.");

    /// <summary>A string.</summary>
    public static ScalarNode String(string text, ScalarStyle style, TextRange range) => new(NodeKind.String, text, default, style, range);

    /// <summary>A null, spelt as <paramref name="text"/>.</summary>
    public static ScalarNode Null(string text, TextRange range) => new(NodeKind.Null, text, default, ScalarStyle.Plain, range);

    /// <summary>A boolean, spelt as <paramref name="text"/> (<c>true</c>, <c>False</c>, …).</summary>
    public static ScalarNode FromBoolean(string text, TextRange range) => new(NodeKind.Boolean, text, default, ScalarStyle.Plain, range);

    /// <summary>A number, spelt as <paramref name="text"/>.</summary>
    public static ScalarNode FromNumber(string text, Number number, TextRange range) => new(NodeKind.Number, text, number, ScalarStyle.Plain, range);

    /// <inheritdoc/>
    public override DataNode At(TextRange range) => new ScalarNode(Kind, Text, _number, Style, range);

    /// <inheritdoc/>
    public override bool Equals(DataNode? other) => other is ScalarNode scalar && scalar.Kind == Kind && Kind switch
    {
        NodeKind.Null => true,
        NodeKind.Boolean => scalar.Boolean == Boolean,
        NodeKind.Number => scalar._number == _number,
        _ => scalar.Text == Text,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        NodeKind.Null => 0,
        NodeKind.Boolean => Boolean ? 1 : 2,
        NodeKind.Number => _number.GetHashCode(),
        _ => Text.GetHashCode(),
    };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
