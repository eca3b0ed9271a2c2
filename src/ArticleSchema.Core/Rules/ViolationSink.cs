using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules;

/// <summary>Collects the violations of one file.</summary>
internal sealed class ViolationSink(SourceFile file)
{
    private readonly List<Violation> _violations = [];

    /// <summary>The file that is checked.</summary>
    public SourceFile File => file;

    /// <summary>Adds a violation; the arguments fill the places of the rule's message.</summary>
    public void Add(Rule rule, TextRange range, params string[] arguments) =>
        Add(rule, range, arguments, findings: [], fix: null);

    /// <summary>Adds a violation with what found it, what mends it, what the schema says of its level and message, and its other side.</summary>
    public void Add(Rule rule, TextRange range, IReadOnlyList<string> arguments, IReadOnlyList<Finding> findings, Fix? fix = null, RuleSeverity? severity = null, string? text = null, IReadOnlyList<FilePlace>? related = null) =>
        _violations.Add(new Violation(rule.Info, file, range, arguments.Select(Printable.OneLine).ToArray(), findings, fix, severity, text is null ? null : Printable.OneLine(text)) { Related = related ?? [] });

    /// <summary>Whether anything was added in a range or around it.</summary>
    public bool HasAnyAt(TextRange range) =>
        _violations.Exists(violation => violation.Range.Start <= range.End && violation.Range.End >= range.Start);

    /// <summary>All violations by position, then id. What two branches of a schema both find is told once, at the graver level and with the findings of both.</summary>
    public IReadOnlyList<Violation> ToSortedList() => _violations.Count == 0 ? [] : _violations
        .GroupBy(violation => (violation.Range, violation.Rule.Id, violation.Message))
        .Select(Combine)
        .OrderBy(violation => violation.Range.Start)
        .ThenBy(violation => violation.Rule.Id, StringComparer.Ordinal)
        .ThenBy(violation => violation.Message, StringComparer.Ordinal)
        .ToList();

    private static Violation Combine(IEnumerable<Violation> same)
    {
        var first = same.OrderByDescending(violation => violation.Severity).First();
        var findings = same.SelectMany(violation => violation.Findings).Distinct().ToList();
        return findings.Count == first.Findings.Count ? first : new Violation(first.Rule, first.File, first.Range, first.Arguments, findings, first.Fix, first.Severity, first.Text) { Related = first.Related };
    }
}
