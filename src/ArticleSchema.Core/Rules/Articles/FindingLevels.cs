using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>How grave findings are: as their rules say, or as the schema does with <c>x-severity</c>.</summary>
internal static class FindingLevels
{
    /// <summary>The level of a finding, or null when it is not to be reported. What keeps an article from becoming a model is never less than its rule says.</summary>
    public static RuleSeverity? Of(Finding finding)
    {
        var usual = FindingRules.For(finding).Info.Severity;
        return ModelKeywords.Include(finding.Keyword) ? usual : Of(finding.Reporting, usual);
    }

    /// <summary>The level that a schema gives with <c>x-severity</c>, or null when nothing is to be reported.</summary>
    public static RuleSeverity? Of(ReportSettings? reporting, RuleSeverity usual) => reporting?.Level switch
    {
        null => usual,
        ReportLevel.None => null,
        ReportLevel.Suggestion => RuleSeverity.Info,
        ReportLevel.Warning => RuleSeverity.Warning,
        _ => RuleSeverity.Error,
    };

    /// <summary>The level of findings that are one mistake, or null when none of them is to be reported.</summary>
    public static RuleSeverity? OfGravest(IEnumerable<Finding> findings) => findings.Select(Of).Max();

    /// <summary>Whether an article with this finding is no entry of its collection.</summary>
    public static bool KeepsOut(Finding finding) => finding.Keyword.IsAssertion && Of(finding) == RuleSeverity.Error;
}
