using ArticleSchema.Core.Rules;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>One thing that we find wrong with a file, in the terms of the truth.</summary>
/// <param name="Kind">A keyword, or a code such as <c>yaml-syntax</c>.</param>
/// <param name="Pointer">The instance that fails the keyword; empty for a code.</param>
/// <param name="Property">The name that is missing, not allowed or given twice; null for other faults.</param>
/// <param name="Line">Where it is reported, one-based; null where it is reported with another one.</param>
internal sealed record FoundFault(string Kind, string Pointer, string? Property, int? Line)
{
    // What stands before the front matter is no fault of the article in the truth's terms.
    private static readonly Dictionary<string, string?> s_codes = new()
    {
        ["ART1001"] = "front-matter-missing",
        ["ART1002"] = "front-matter-unterminated",
        ["ART1003"] = "-syntax",
        ["ART1004"] = "duplicate-key",
        ["ART1005"] = null,
    };

    public static IEnumerable<FoundFault> From(Violation violation)
    {
        var line = violation.File.GetPosition(violation.Range.Start).Line + 1;
        if (violation.Findings.Count > 0)
            return violation.Findings.Select((finding, index) => new FoundFault(finding.Keyword.Name, finding.InstancePath, finding.Property, index == 0 ? line : null));
        var code = s_codes.TryGetValue(violation.Rule.Id, out var known) ? known : violation.Rule.Id;
        if (code == "-syntax")
            code = violation.Arguments[1].ToLowerInvariant() + code;
        return code is null ? [] : [new FoundFault(code, "", code == "duplicate-key" ? violation.Arguments[0] : null, line)];
    }

    public override string ToString() => $"{Kind} {Pointer}{(Property is null ? "" : $" '{Property}'")} at {Line?.ToString() ?? "the other's line"}";
}
