using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>pattern</c> (2020-12 validation §6.3.3): the text has a match somewhere.</summary>
internal sealed class PatternKeyword : Keyword
{
    internal PatternKeyword(KeywordSource source, EcmaPattern pattern)
        : base(source) => Pattern = pattern;

    /// <summary>The regular expression.</summary>
    public EcmaPattern Pattern { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ScalarNode { Kind: NodeKind.String } scalar)
            return true;
        return evaluation.TryMatch(Pattern, scalar.Text, Source.Schema) switch
        {
            true => true,
            false => evaluation.Fail(this, instance),
            // What was given up as a whole is told once.
            null when evaluation.HasGivenUp => false,
            null => evaluation.Fail(this, instance, detail: "takes too long to be compared with"),
        };
    }
}
