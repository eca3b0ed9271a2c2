using System.Globalization;

using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core;

/// <summary>Something wrong at a place in a file, as people are told of it.</summary>
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

    /// <summary>The rule that is broken.</summary>
    internal RuleInfo Rule { get; }

    /// <summary>Its level: that of the rule, unless the schema gives another with <c>x-severity</c>.</summary>
    public RuleSeverity Severity { get; }

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

    /// <summary>The message, on one line.</summary>
    public string Message => Text ?? string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.ToArray<object>());

    /// <summary>As the compiler prints it, without the path: <c>(3,7): error ART2009: …</c>.</summary>
    public override string ToString() =>
        $"({File.GetPosition(Range.Start)}): {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
