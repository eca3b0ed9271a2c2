using System.Globalization;

using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core;

/// <summary>Something wrong at a place in a file, as people are told of it. Immutable.</summary>
/// <remarks>Lines and columns count from one, columns in UTF-16 code units, as the compiler counts them. A line ends with LF, CR LF or CR.</remarks>
/// <example>
/// <code>
/// foreach (Violation violation in reader.Read(text, "content/news.md").Violations)
/// {
///     Console.WriteLine(violation);    // content/news.md(3,1): error ART2007: 'categroies' is not a property of 'Post'; did you mean 'categories'?
///     Console.WriteLine($"{violation.Line}: {violation.Message} ({violation.HelpUri})");
/// }
/// </code>
/// </example>
public sealed class Violation
{
    internal Violation(RuleInfo rule, SourceFile file, TextRange range, IReadOnlyList<string> arguments, IReadOnlyList<Finding> findings, Fix? fix, RuleSeverity? severity = null, string? text = null)
    {
        Severity = severity ?? rule.Severity;
        Text = text;
        Rule = rule;
        File = file;
        Range = range;
        Arguments = arguments;
        Findings = findings;
        Fix = fix;
    }

    /// <summary>The id of the rule that is broken: <c>ART2007</c>.</summary>
    public string Id => Rule.Id;

    /// <summary>What the rule is about, whatever the case at hand: <c>Unknown property</c>.</summary>
    public string Title => Rule.Title;

    /// <summary>What is wrong, on one line.</summary>
    public string Message => Text ?? string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.ToArray<object>());

    /// <summary>Its level: that of the rule, unless the schema gives another with <c>x-severity</c>.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The file that breaks the rule; empty where nobody said what it is called.</summary>
    public string Path => File.Path;

    /// <summary>The line where it begins.</summary>
    public int Line => Start.Line + 1;

    /// <summary>The column where it begins.</summary>
    public int Column => Start.Column + 1;

    /// <summary>The line of the place behind its last character.</summary>
    public int EndLine => End.Line + 1;

    /// <summary>The column of the place behind its last character.</summary>
    public int EndColumn => End.Column + 1;

    /// <summary>The address of the rule's page.</summary>
    public string HelpUri => Rule.HelpUri;

    /// <summary>The rule that is broken.</summary>
    internal RuleInfo Rule { get; }

    /// <summary>What the schema gives as the message with <c>x-message</c>, on one line and as it is; null for the rule's own message.</summary>
    internal string? Text { get; }

    /// <summary>The file that breaks it.</summary>
    internal SourceFile File { get; }

    /// <summary>Where.</summary>
    internal TextRange Range { get; }

    /// <summary>What fills the places of the rule's message.</summary>
    internal IReadOnlyList<string> Arguments { get; }

    /// <summary>What the schema's keywords found; empty for rules that are not about a schema, more than one where two faults are one mistake.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>The change that mends it, or null where there is none that is sure to be right.</summary>
    internal Fix? Fix { get; }

    /// <summary>The other side of a violation that has two; otherwise empty.</summary>
    internal IReadOnlyList<FilePlace> Related { get; init; } = [];

    private LinePosition Start => File.GetPosition(Range.Start);

    private LinePosition End => File.GetPosition(Range.End);

    /// <summary>As the compiler prints it: <c>content/news.md(3,7): error ART2009: …</c>.</summary>
    public override string ToString() => $"{Path}({Start}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
