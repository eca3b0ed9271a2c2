using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Picks the alternative that was most likely meant, so that it can say what is wrong.</summary>
internal static class Branches
{
    /// <summary>What the branch finds that was meant: that for the instance's type, with a condition or discriminator that holds, and with the fewest findings; the first of equals.
    /// Where all branches differ from the instance in the same discriminator, what they find of it. Empty when nobody wants to know.</summary>
    public static IReadOnlyList<Finding> Closest(IReadOnlyList<Schema> branches, DataNode instance, Evaluation evaluation)
    {
        if (!evaluation.IsCollecting)
            return [];
        var candidates = branches.Select(branch => evaluation.Explain(branch, instance)).Where(findings => findings.Count > 0).ToList();
        if (candidates.Count == 0)
            return [];
        var least = candidates.Min(findings => Distance(findings, instance));
        if (least.Doubt == Doubt.OtherDiscriminator && FindDiscriminator(candidates, instance) is { Count: > 1 } discriminators)
            return discriminators;
        return candidates.First(findings => Distance(findings, instance).CompareTo(least) == 0);
    }

    private static (Doubt Doubt, int Count) Distance(IReadOnlyList<Finding> findings, DataNode instance)
    {
        var doubt = findings.Any(finding => finding.Keyword is TypeKeyword && ReferenceEquals(finding.Instance, instance)) ? Doubt.OtherType
            : findings.Any(finding => finding.Keyword is IfKeyword { Else.Constant: false } && ReferenceEquals(finding.Instance, instance)) ? Doubt.OtherCondition
            : findings.Any(finding => IsDiscriminator(finding, instance)) ? Doubt.OtherDiscriminator
            : Doubt.None;
        return (doubt, findings.Count);
    }

    // What the instance's own members have to be for a branch to be meant: 'kind: { const: post }'.
    private static bool IsDiscriminator(Finding finding, DataNode instance) =>
        finding is { Keyword: EnumKeyword { Values.Count: 1 }, Owner: { } owner } && instance is ObjectNode mapping && mapping.Members.Contains(owner);

    private static List<Finding> FindDiscriminator(List<IReadOnlyList<Finding>> candidates, DataNode instance) => candidates
        .SelectMany(findings => findings.Where(finding => IsDiscriminator(finding, instance)))
        .GroupBy(finding => finding.InstancePath)
        .Where(same => same.Count() >= candidates.Count)
        .Select(same => same.ToList())
        .FirstOrDefault() ?? [];

    // Why a branch was hardly meant, from none to the gravest.
    private enum Doubt
    {
        None,
        OtherDiscriminator,
        OtherCondition,
        OtherType,
    }
}
