using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Checking;

/// <summary>Finds out which findings are one mistake, so that it gets one message.</summary>
internal static class FindingMerger
{
    /// <summary>For a finding, those that it explains: the key that is missing because it was misspelt, and what else is wrong with a value of the wrong type or with an empty one, and the milder of two bounds.</summary>
    public static ILookup<Finding, Finding> Merge(IReadOnlyList<Finding> findings)
    {
        var pairs = new List<(Finding Main, Finding Part)>();
        foreach (var finding in findings)
        {
            if (FindMisspelt(finding, findings, pairs) is { } misspelt)
                pairs.Add((misspelt, finding));
            else if (FindAbsence(finding, findings, pairs) is { } absence)
                pairs.Add((absence, finding));
            else if (FindGraver(finding, findings) is { } graver)
                pairs.Add((graver, finding));
        }

        return pairs.ToLookup(pair => pair.Main, pair => pair.Part);
    }

    private static Finding? FindMisspelt(Finding missing, IReadOnlyList<Finding> findings, List<(Finding Main, Finding Part)> taken)
    {
        if (missing.Keyword is not (RequiredKeyword or RecommendedKeyword) || missing.Instance is not ObjectNode mapping)
            return null;
        return findings.FirstOrDefault(finding =>
            FindingRules.For(finding) is UnknownProperty
            && finding.InstancePath == missing.InstancePath
            && FindingContext.FindIntention(finding, mapping) == missing.Property
            && taken.All(pair => pair.Main != finding));
    }

    /// <summary>For a deprecated key, the missing one that it is the old name of, unless that is only recommended; for a recommended one, what else misses it.</summary>
    private static Finding? FindAbsence(Finding finding, IReadOnlyList<Finding> findings, List<(Finding Main, Finding Part)> taken)
    {
        var absence = finding.Keyword switch
        {
            DeprecatedKeyword deprecated => findings.FirstOrDefault(other => other.Keyword is RequiredKeyword && IsOldName(deprecated, finding, other)),
            RecommendedKeyword => findings.FirstOrDefault(other =>
                (other.Keyword is RequiredKeyword && other.InstancePath == finding.InstancePath && other.Property == finding.Property)
                || (other.Keyword is DeprecatedKeyword deprecated && IsOldName(deprecated, other, finding))),
            _ => null,
        };
        // What is itself part of another mistake is not told, and would take this one with it.
        return finding.Keyword is DeprecatedKeyword && taken.Exists(pair => pair.Part == absence) ? null : absence;
    }

    private static bool IsOldName(DeprecatedKeyword keyword, Finding deprecated, Finding missing) =>
        keyword.Replacement == missing.Property
        && deprecated.Owner is { } member
        && deprecated.InstancePath == JsonPointer.Append(missing.InstancePath, member.Name);

    private static Finding? FindGraver(Finding finding, IReadOnlyList<Finding> findings)
    {
        if (finding.Keyword is CountKeyword or BoundKeyword && FindStricter(finding, findings) is { } stricter)
            return stricter;
        if (finding.Keyword is not (EnumKeyword or CountKeyword or PatternKeyword or FormatKeyword or TypeKeyword))
            return null;
        // The first finding about an empty value speaks for all of them, as does a wrong type for what the value should be.
        var isEmpty = FindingRules.IsEmpty(finding);
        var graver = findings.FirstOrDefault(other =>
            other.InstancePath == finding.InstancePath && (isEmpty ? FindingRules.For(other) is EmptyValue : other.Keyword is TypeKeyword));
        return ReferenceEquals(graver, finding) ? null : graver;
    }

    // Two tiers: whoever breaks both is told about the one that is worse.
    private static Finding? FindStricter(Finding finding, IReadOnlyList<Finding> findings) => findings.FirstOrDefault(other =>
        other.InstancePath == finding.InstancePath && other.Keyword.Name == finding.Keyword.Name && FindingLevels.Of(other) > FindingLevels.Of(finding));
}
