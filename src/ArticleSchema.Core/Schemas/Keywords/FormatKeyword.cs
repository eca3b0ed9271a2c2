using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>format</c>, as an assertion (2020-12 validation §7.2.2).</summary>
internal sealed class FormatKeyword : Keyword
{
    internal FormatKeyword(KeywordSource source, StringFormat format)
        : base(source) => Format = format;

    /// <summary>The format.</summary>
    public StringFormat Format { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) =>
        instance is not ScalarNode scalar
        || FindFault(scalar) is not { } fault
        || evaluation.Fail(this, instance, detail: fault);

    private string? FindFault(ScalarNode scalar) =>
        Format is ExtendedTimestampFormat timestamp ? timestamp.Read(scalar, TimeSpan.Zero, out _)
        : scalar.Kind == NodeKind.String ? Format.FindFault(scalar.Text)
        : null;
}
