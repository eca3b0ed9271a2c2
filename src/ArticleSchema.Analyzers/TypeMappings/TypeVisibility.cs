using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Says which types, and which of their members, only the project itself sees.</summary>
internal static class TypeVisibility
{
    /// <summary>The type, with what is known when all types are there.</summary>
    /// <param name="type">The type.</param>
    /// <param name="hidden">The full names of the types that only the project sees.</param>
    public static DeclaredType Apply(DeclaredType type, HashSet<string> hidden)
    {
        var applied = type with { IsInternal = hidden.Contains(type.FullName) };
        return applied is RecordModel record ? Apply(record, hidden) : applied;
    }

    // A reference hides no more than itself: who holds a key can be seen without the entry.
    private static RecordModel Apply(RecordModel record, HashSet<string> hidden) => record with
    {
        Properties = record.Properties.Select(property => property.Reference is { } reference && hidden.Contains(reference.Model)
            ? property with { Reference = reference with { IsInternal = true } }
            : property).ToEquatableArray(),
        Cases = record.Cases.Select(@case => @case with { Record = Apply(@case.Record, hidden) }).ToEquatableArray(),
    };
}
