namespace ArticleSchema.Core.Schemas;

/// <summary>What a schema says of an instance.</summary>
/// <param name="Findings">All that is wrong with it, in the order of evaluation, and behind that what annotations such as <c>deprecated</c> say against it.</param>
/// <param name="Relations">The values that <c>x-reference</c> and the like tie to something outside of the instance, in the order of evaluation; each with its <see cref="Keywords.RelationKeyword"/>.</param>
internal sealed record Judgement(IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Relations)
{
    /// <summary>Of an instance that nothing is said of.</summary>
    public static Judgement None { get; } = new([], []);
}
