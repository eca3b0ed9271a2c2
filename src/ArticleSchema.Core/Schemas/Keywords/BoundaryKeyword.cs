using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-not-before</c> and <c>x-not-after</c>, our own: a bound that another property of the same mapping gives, or the day of the check.</summary>
internal sealed class BoundaryKeyword : RelationKeyword
{
    /// <summary>What stands for the day of the check.</summary>
    public const string Now = "now";

    internal BoundaryKeyword(KeywordSource source, string other)
        : base(source) => Other = other;

    /// <summary>The property that gives the bound, or <see cref="Now"/>.</summary>
    public string Other { get; }

    /// <summary>Whether the bound is the day of the check. A build has no such day, since its result must not depend on when it runs.</summary>
    public bool IsNow => Other == Now;

    /// <summary>Whether the value may not be smaller than the bound; otherwise it may not be greater.</summary>
    public bool IsLower => Name == "x-not-before";

    /// <summary>How the values are put in order; null where the schema, reported, does not say.</summary>
    public ValueOrder? Values { get; internal set; }

    /// <summary>How the bounds are put in order; null also for <see cref="Now"/>.</summary>
    public ValueOrder? Bounds { get; internal set; }
}
