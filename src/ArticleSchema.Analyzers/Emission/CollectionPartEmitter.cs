using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits a part of a collection's data, in a file of its own: the compiler reads it again when one of its entries has changed, and the others not.</summary>
internal static class CollectionPartEmitter
{
    public static void Emit(SourceProductionContext context, CollectionPart part)
    {
        var writer = new CodeWriter(part.Target.Namespace);
        using (CollectionDataEmitter.OpenClass(writer, part.Target))
        using (writer.Block("static partial class Baked"))
            EmitChunks(writer, part);
        context.AddSource($"{part.Target.FileName}.Data{CollectionDataEmitter.Invariant(part.Number)}.g.cs", writer.ToSourceText());
    }

    private static void EmitChunks(CodeWriter writer, CollectionPart part)
    {
        var isFirst = true;
        for (var first = 0; first < part.Entries.Count; first += part.EntriesPerChunk)
        {
            var chunk = part.FirstChunk + (first / part.EntriesPerChunk);
            var (before, after) = chunk < part.TextChunks ? ("\"", "\";") : ("global::System.Text.Encoding.UTF8.GetString(\"", "\"u8);");
            writer.Separate(ref isFirst);
            writer.Line($"private static string Chunk{CollectionDataEmitter.Invariant(chunk)} => {before}", part.Entries.Skip(first).Take(part.EntriesPerChunk).Select(entry => entry.Literal), after);
        }
    }
}
