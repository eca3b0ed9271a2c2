using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits the members of a collection, which do not depend on its entries; their data is <see cref="CollectionDataEmitter"/>'s.</summary>
internal static class CollectionEmitter
{
    public static void Emit(SourceProductionContext context, SchemaModel schema)
    {
        var model = schema.Root.FullName;
        var writer = new CodeWriter(schema, schema.Collection.Namespace);
        writer.DocXml("summary", $"The articles of the schema <see cref=\"{Cref(schema)}\"/>, read and checked when the program was built.");
        using (writer.Block($"{PartialTypes.Accessibility(schema.Root)} static partial class {schema.Collection.Name}"))
        {
            EmitAll(writer, schema, model);
            LookupEmitter.EmitFields(writer, schema, model);
            EmitMembers(writer, model);
            if (schema.Collection.Indexes.Count > 0)
                LookupEmitter.EmitRelated(writer, model);
            foreach (var index in schema.Collection.Indexes)
                LookupEmitter.Emit(writer, schema, index, model);
            if (schema.Collection.Date is not null)
                LookupEmitter.EmitYears(writer, schema, model);
            if (schema.Collection.HasLanguages)
                LookupEmitter.EmitLanguages(writer, model);
        }

        context.AddSource($"{schema.Collection.FileName}.g.cs", writer.ToSourceText());
    }

    /// <summary>The name by which documentation in the collection finds the model, which may be called as a member is.</summary>
    public static string Cref(SchemaModel schema) =>
        schema.Namespace == schema.Collection.Namespace && !IsMember(schema, schema.Root.Name) ? schema.Root.Cref : schema.Root.FullName;

    private static bool IsMember(SchemaModel schema, string name) =>
        CollectionMembers.Contains(name) || schema.Collection.Indexes.Any(index => index.Name == name || index.Groups == name);

    // Nothing here may depend on the entries: when hot reload changes them, what initialises fields is not run again.
    private static void EmitAll(CodeWriter writer, SchemaModel schema, string model)
    {
        writer.DocXml("summary", $"All entries, {DescribeOrder(schema)}. An entry is decoded when it is first touched.");
        using (writer.Block($"public static {RuntimeTypes.EntryCollection}<{model}> All {{ get; }} = new(static () => new()", "});"))
        {
            writer.Line($"CollectionName = {CSharpText.Quote(schema.Collection.Name)},");
            writer.Line("Count = Baked.Count,");
            writer.Line("EntriesPerChunk = Baked.EntriesPerChunk,");
            writer.Line("Chunks = Baked.Chunk,");
            writer.Line("KeyIndex = static () => Baked.KeyIndex,");
            writer.Line($"Read = static (ref {RuntimeTypes.BakedReader} reader, {RuntimeTypes.Entry} entry) => reader.ReadModel<{model}>(entry),");
        }
    }

    private static void EmitMembers(CodeWriter writer, string model)
    {
        writer.Line();
        writer.DocXml("summary", "How many entries there are.");
        writer.Line("public static int Count => Baked.Count;");
        writer.Line();
        writer.DocXml("summary", "The entry with <paramref name=\"key\"/>, compared letter by letter.");
        writer.DocXml("exception cref=\"global::System.Collections.Generic.KeyNotFoundException\"", "There is none.");
        writer.Line($"public static {model} Get(string key) => All.Get(key);");
        writer.Line();
        writer.DocXml("summary", "Gives the entry with <paramref name=\"key\"/>, compared letter by letter, when there is one.");
        writer.Line($"public static bool TryGet(string key, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {model} entry) => All.TryGet(key, out entry);");
        writer.Line();
        writer.DocXml("summary", "Whether there is an entry with <paramref name=\"key\"/>, compared letter by letter.");
        writer.Line("public static bool Contains(string key) => All.Contains(key);");
        EmitNeighbour(writer, model, "Previous", "before");
        EmitNeighbour(writer, model, "Next", "behind");
        writer.Line();
        writer.DocXml("summary", "The entries of one page, of <paramref name=\"size\"/> entries each; the first page has the <paramref name=\"number\"/> 1.");
        writer.Line($"public static {RuntimeTypes.EntryPage}<{model}> Page(int size, int number) => All.Page(size, number);");
    }

    private static void EmitNeighbour(CodeWriter writer, string model, string name, string place)
    {
        writer.Line();
        writer.DocXml("summary", $"The entry {place} the one with the key of <paramref name=\"entry\"/>, in the order of <see cref=\"All\"/>; null where there is none, and where no entry has that key.");
        writer.Line($"public static {model}? {name}({model} entry) => All.TryGet{name}(entry.Entry.Key, out var neighbour) ? neighbour : null;");
    }

    private static string DescribeOrder(SchemaModel schema)
    {
        if (schema.Collection.Order is not { } property)
            return "by path";
        var direction = (schema.Collection.IsDescending, property.Type.Name is "global::System.DateTimeOffset" or "global::System.DateOnly") switch
        {
            (true, true) => ", the latest first",
            (true, false) => ", the greatest first",
            _ => "",
        };
        return $"by <see cref=\"{Cref(schema)}.{CSharpText.Escape(property.Name)}\"/>{direction}, then by path";
    }
}
