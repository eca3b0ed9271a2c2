using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>What a rule finds wrong with an entry among others, told without its file: most files have nothing to tell, and need not be read again.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Range">The place in the entry's file.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
internal sealed record CollectionFinding(Rule Rule, TextRange Range, params string[] Arguments)
{
    /// <summary>The other side.</summary>
    public IReadOnlyList<FilePlace> Related { get; init; } = [];

    /// <summary>What the schemas around the keyword say of how it is to be told; null where they say nothing.</summary>
    public ReportSettings? Reporting { get; init; }

    /// <summary>Makes the change that mends it, from the file as it is; null where there is none that is sure to be right.</summary>
    public Func<Article, Fix?>? Fix { get; init; }

    /// <summary>Whether people are told the same, at the same place.</summary>
    public bool Says(CollectionFinding other) =>
        Rule == other.Rule && Range == other.Range && Reporting == other.Reporting && Arguments.SequenceEqual(other.Arguments) && Related.SequenceEqual(other.Related);

    /// <summary>Adds the violation, unless the schema wants to hear nothing of it.</summary>
    public void Tell(Article article, ViolationSink violations)
    {
        // Without its text, nobody knows that a file is empty; and it may have become another one since.
        var end = article.File.Text.Length;
        var range = TextRange.FromBounds(Math.Min(Range.Start, end), Math.Min(Range.End, end));
        if (FindingLevels.Of(Reporting, Rule.Info.Severity) is { } level)
            violations.Add(Rule, range, Arguments, findings: [], Fix?.Invoke(article), level, Reporting?.Message, Related);
    }
}
