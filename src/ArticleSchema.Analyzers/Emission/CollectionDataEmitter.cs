using System.Globalization;

using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits what a collection's members know of its data: how much there is and where an entry lies in it. The data itself is <see cref="CollectionPartEmitter"/>'s.</summary>
internal static class CollectionDataEmitter
{
    public static void Emit(SourceProductionContext context, CollectionData data)
    {
        var writer = new CodeWriter(data.Target.Namespace);
        using (OpenClass(writer, data.Target))
        using (writer.Block("private static partial class Baked"))
            EmitMembers(writer, data);
        context.AddSource($"{data.Target.FileName}.Data.g.cs", writer.ToSourceText());
    }

    /// <summary>Opens a further part of the collection's class.</summary>
    public static CodeWriter.BlockEnd OpenClass(CodeWriter writer, CollectionTarget target) => writer.Block($"static partial class {target.Name}");

    /// <summary>A number as C# has it.</summary>
    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void EmitMembers(CodeWriter writer, CollectionData data)
    {
        // Properties and no constants, which hot reload could not edit.
        writer.Line($"public static int Count => {Invariant(data.Keys.Count)};");
        writer.Line();
        writer.Line($"public static int EntriesPerChunk => {Invariant(data.EntriesPerChunk)};");
        writer.Line();
        writer.Line($"public static string KeyIndex => \"{BakedKeyIndex.ToLiteral(data.Keys)}\";");
        writer.Line();
        using (writer.Block("public static string Chunk(int chunk) => chunk switch", "};"))
        {
            for (var chunk = 0; chunk < data.ChunkCount; chunk++)
                writer.Line($"{Invariant(chunk)} => Chunk{Invariant(chunk)},");
            writer.Line("_ => \"\",");
        }
    }
}
