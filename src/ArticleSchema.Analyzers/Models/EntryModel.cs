using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.Models;

/// <summary>An article as an entry of its collection.</summary>
/// <param name="SchemaPath">The schema that covers it.</param>
/// <param name="Path">Its path below the project's folder.</param>
/// <param name="Key">Its key in the collection.</param>
/// <param name="Order">What it is sorted by; null to come last.</param>
/// <param name="Literal">Its data as a piece of a literal.</param>
internal sealed record EntryModel(string SchemaPath, string Path, string Key, OrderKey? Order, string Literal)
{
    /// <summary>What it is called, by its <c>title</c> or <c>name</c>; null where it has neither.</summary>
    public string? Title { get; init; }
}

/// <summary>What an entry is sorted by: a number, where moments are ticks in UTC and false is below true, or a text, compared ordinal.</summary>
internal sealed record OrderKey(Number Number, string Text) : IComparable<OrderKey>
{
    /// <inheritdoc/>
    public int CompareTo(OrderKey? other)
    {
        if (other is null)
            return 1;
        var byNumber = Number.CompareTo(other.Number);
        return byNumber != 0 ? byNumber : string.CompareOrdinal(Text, other.Text);
    }
}
