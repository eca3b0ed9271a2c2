using ArticleSchema.Core;

namespace ArticleSchema.Cli.Output;

/// <summary>A violation as the compiler prints it: <c>content/news.md(3,1): error ART2007: …</c>.</summary>
internal static class ViolationLine
{
    /// <param name="path">The file as the reader names it.</param>
    /// <param name="violation">The violation.</param>
    /// <param name="level">The level at which it is reported.</param>
    public static string Format(string path, Violation violation, RuleSeverity level) =>
        $"{path}({violation.File.GetPosition(violation.Range.Start)}): {LevelNames.Of(level)} {violation.Rule.Id}: {violation.Message}";
}
