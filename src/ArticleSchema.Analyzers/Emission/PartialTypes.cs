using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Opens types of which other parts stand elsewhere, in generated files or in the user's own.</summary>
internal static class PartialTypes
{
    /// <summary>Opens the types that a model is nested in, which is none for a type that is generated as a whole.</summary>
    public static HolderEnds OpenHolders(CodeWriter writer, DeclaredType type)
    {
        var holders = type is RecordModel { User: { } user } ? user.Holders : [];
        return new HolderEnds(holders.Select(holder => writer.Block($"partial {holder.Keyword} {holder.Name}")).Reverse().ToList());
    }

    /// <summary>The heading of a further part.</summary>
    public static string Heading(DeclaredType type) => $"partial {(type is RecordModel { User: { } user } ? user.Keyword : "record")} {type.Name}";

    /// <summary>Who may see a type, as C# declares it.</summary>
    public static string Accessibility(DeclaredType type) => type.IsInternal ? "internal" : "public";

    /// <summary>Ends the types around a model.</summary>
    public sealed class HolderEnds(List<CodeWriter.BlockEnd> ends) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            foreach (var end in ends)
                end.Dispose();
        }
    }
}
