namespace ArticleSchema.Cli.Checking;

/// <summary>A line of a report, and where it belongs among the others.</summary>
/// <param name="Start">The position in the file.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Text">What is printed.</param>
internal readonly record struct ReportLine(int Start, string Rule, string Text);
