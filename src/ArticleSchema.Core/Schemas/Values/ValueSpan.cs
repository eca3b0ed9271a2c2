using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Values;

/// <summary>Where a value stands among others: a day reaches from its first moment to its last, all else is one point.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Last">Where it ends.</param>
internal readonly record struct ValueSpan(Number First, Number Last)
{
    /// <summary>Whether all of it comes before all of another.</summary>
    public bool IsBefore(ValueSpan other) => Last < other.First;
}
