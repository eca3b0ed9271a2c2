using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Checking;

/// <summary>Finds out which findings are one mistake, so that it gets one message.</summary>
internal sealed class FindingMerger
{
    // Only findings about one value, or about a value and the mapping that holds it, can be one mistake, and there may be a hundred thousand of them.
    private readonly ILookup<string, Finding> _byPath;
    private readonly ILookup<string, Finding> _deprecatedByParent;
    private readonly Dictionary<Finding, Finding> _mainOf = [];
    private readonly HashSet<Finding> _mains = [];

    private FindingMerger(IReadOnlyList<Finding> findings)
    {
        _byPath = findings.ToLookup(finding => finding.InstancePath);
        _deprecatedByParent = findings.Where(finding => finding.Keyword is DeprecatedKeyword).ToLookup(finding => ParentOf(finding.InstancePath));
    }

    /// <summary>For a finding, those that it explains: the key that is missing because it was misspelt, and what else is wrong with a value of the wrong type or with an empty one.</summary>
    public static ILookup<Finding, Finding> Merge(IReadOnlyList<Finding> findings)
    {
        var merger = new FindingMerger(findings);
        foreach (var finding in findings)
            merger.Add(finding);
        return findings.Where(merger._mainOf.ContainsKey).ToLookup(merger.FindTold);
    }

    private void Add(Finding finding)
    {
        if ((FindMisspelt(finding) ?? FindAbsence(finding) ?? FindCause(finding) ?? FindGraver(finding)) is not { } main || ReferenceEquals(FindTold(main), finding))
            return;
        _mainOf.Add(finding, main);
        _mains.Add(main);
    }

    // What explains a finding may itself be part of a mistake; what is told in the end is part of none.
    private Finding FindTold(Finding finding)
    {
        while (_mainOf.TryGetValue(finding, out var main))
            finding = main;
        return finding;
    }

    private Finding? FindMisspelt(Finding missing)
    {
        if (missing.Keyword is not (RequiredKeyword or RecommendedKeyword) || missing.Instance is not ObjectNode mapping)
            return null;
        return _byPath[missing.InstancePath].FirstOrDefault(finding =>
            FindingRules.For(finding) is UnknownProperty
            && FindingContext.FindIntention(finding, mapping) == missing.Property
            && !_mains.Contains(finding));
    }

    /// <summary>For a deprecated key, the missing one that it is the old name of, unless that is only recommended; for a recommended one, what else misses it.</summary>
    private Finding? FindAbsence(Finding finding)
    {
        if (finding.Keyword is RecommendedKeyword)
        {
            return _byPath[finding.InstancePath].FirstOrDefault(other => other.Keyword is RequiredKeyword && other.Property == finding.Property)
                ?? _deprecatedByParent[finding.InstancePath].FirstOrDefault(other => IsOldName(other, finding));
        }

        if (finding.Keyword is not DeprecatedKeyword)
            return null;
        var absence = _byPath[ParentOf(finding.InstancePath)].FirstOrDefault(other => other.Keyword is RequiredKeyword && IsOldName(finding, other));
        // What is itself part of another mistake is not told, and would take this one with it.
        return absence is null || _mainOf.ContainsKey(absence) ? null : absence;
    }

    /// <summary>For alternatives of which the closest says only what is told already, where that is told.</summary>
    private Finding? FindCause(Finding finding)
    {
        if (finding.Keyword is not (AnyOfKeyword or OneOfKeyword) || finding.Causes.Count == 0)
            return null;
        var told = finding.Causes.Select(cause => _byPath[cause.InstancePath].FirstOrDefault(other => other != finding && other.Property == cause.Property && IsSameFault(other.Keyword, cause.Keyword))).ToList();
        return told.TrueForAll(other => other is not null) ? told[0] : null;
    }

    // A value that is not among those of one list is hardly meant to be among those of another.
    private static bool IsSameFault(Keyword told, Keyword cause) => told.GetType() == cause.GetType() || (told is TypeKeyword && cause is EnumKeyword);

    private Finding? FindGraver(Finding finding)
    {
        if (finding.Keyword is CountKeyword or BoundKeyword && FindStricter(finding) is { } stricter)
            return stricter;
        if (finding.Keyword is not (EnumKeyword or CountKeyword or PatternKeyword or FormatKeyword or TypeKeyword))
            return null;
        // The first finding about an empty value speaks for all of them, as does a wrong type for what the value should be.
        var isEmpty = FindingRules.IsEmpty(finding);
        return _byPath[finding.InstancePath].FirstOrDefault(other => isEmpty ? FindingRules.For(other) is EmptyValue : other.Keyword is TypeKeyword);
    }

    // Two tiers: whoever breaks both is told about the one that is worse.
    private Finding? FindStricter(Finding finding) =>
        _byPath[finding.InstancePath].FirstOrDefault(other => other.Keyword.Name == finding.Keyword.Name && FindingLevels.Of(other) > FindingLevels.Of(finding));

    private static bool IsOldName(Finding deprecated, Finding missing) =>
        ((DeprecatedKeyword)deprecated.Keyword).Replacement == missing.Property
        && deprecated.Owner is { } member
        && deprecated.InstancePath == JsonPointer.Append(missing.InstancePath, member.Name);

    private static string ParentOf(string path) => path.Length == 0 ? "" : path.Substring(0, path.LastIndexOf('/'));
}
