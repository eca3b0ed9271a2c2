using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Picks the alternative that was most likely meant, so that it can say what is wrong.</summary>
internal static class Branches
{
    /// <summary>The findings of the branch that the instance has the type for and that finds fewest; the first of equals. Empty when nobody wants to know.</summary>
    public static IReadOnlyList<Finding> Closest(IReadOnlyList<Schema> branches, DataNode instance, Evaluation evaluation)
    {
        if (!evaluation.IsCollecting)
            return [];
        IReadOnlyList<Finding> closest = [];
        foreach (var branch in branches)
        {
            var findings = evaluation.Explain(branch, instance);
            if (findings.Count > 0 && (closest.Count == 0 || Distance(findings, instance) < Distance(closest, instance)))
                closest = findings;
        }

        return closest;
    }

    // A branch for another type was hardly meant, however little else it has to say.
    private static int Distance(IReadOnlyList<Finding> findings, DataNode instance) =>
        findings.Count + (findings.Any(finding => finding.Keyword is TypeKeyword && ReferenceEquals(finding.Instance, instance)) ? 1 << 20 : 0);
}
