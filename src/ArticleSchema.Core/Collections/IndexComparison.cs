using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Rules.Collections;

namespace ArticleSchema.Core.Collections;

/// <summary>Compares a project with what it was before an edit. Nothing is read for that: whatever is told across files is looked up.</summary>
internal static class IndexComparison
{
    /// <summary>The files, by path, of which something else is to be told across files than before: all that whoever shows violations has to show anew, besides what was edited.</summary>
    public static IReadOnlyList<string> FindConcerned(ProjectIndex before, ProjectIndex after)
    {
        var entries = before.Paths.Union(after.Paths, StringComparer.Ordinal).Where(path => !AreSame(ProjectChecker.FindAcross(before, path), ProjectChecker.FindAcross(after, path)));
        var schemas = after.Schemas.Documents
            .Where(schema => !ProjectChecker.CheckUse(before, schema).Select(violation => violation.ToString()).SequenceEqual(ProjectChecker.CheckUse(after, schema).Select(violation => violation.ToString())))
            .Select(schema => schema.File.Path);
        return entries.Concat(schemas).OrderBy(path => path, StringComparer.Ordinal).ToList();
    }

    private static bool AreSame(IReadOnlyList<CollectionFinding> left, IReadOnlyList<CollectionFinding> right) =>
        left.Count == right.Count && left.Zip(right, (one, other) => one.Says(other)).All(same => same);
}
