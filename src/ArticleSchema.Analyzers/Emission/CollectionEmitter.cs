using System.Globalization;
using System.Text;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Schemas;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits a collection: its members, its data and what reads the data.</summary>
internal static class CollectionEmitter
{
    public static void Emit(SourceProductionContext context, CollectionModel collection)
    {
        var schema = collection.Schema;
        var model = schema.Root.FullName;
        var writer = new CodeWriter(schema, schema.Collection.Namespace);
        writer.DocXml("summary", $"The articles of the schema <see cref=\"{Cref(schema)}\"/>, read and checked when the program was built.");
        using (writer.Block($"{PartialTypes.Accessibility(schema.Root)} static partial class {schema.Collection.Name}"))
        {
            EmitAll(writer, collection, model);
            EmitLookupFields(writer, schema, model);
            EmitMembers(writer, collection, model);
            foreach (var index in schema.Collection.Indexes)
                EmitLookup(writer, schema, index, model);
            if (collection.Entries.Count > 0)
            {
                writer.Line();
                EmitData(writer, collection);
            }
        }

        context.AddSource($"{schema.Collection.FileName}.g.cs", writer.ToSourceText());
    }

    private static void EmitAll(CodeWriter writer, CollectionModel collection, string model)
    {
        var hasEntries = collection.Entries.Count > 0;
        writer.DocXml("summary", $"All entries, {DescribeOrder(collection.Schema)}. An entry is decoded when it is first touched.");
        using (writer.Block($"public static {RuntimeTypes.EntryCollection}<{model}> All {{ get; }} = new(new()", "});"))
        {
            writer.Line($"CollectionName = {CSharpText.Quote(collection.Schema.Collection.Name)},");
            writer.Line($"Count = {Invariant(collection.Entries.Count)},");
            writer.Line($"EntriesPerChunk = {Invariant(EntriesPerChunk(collection))},");
            writer.Line($"Chunks = {(hasEntries ? "Baked.Chunk" : "static _ => default")},");
            writer.Line($"KeyIndex = static () => {(hasEntries ? "Baked.KeyIndex" : "default")},");
            writer.Line($"Read = static (ref {RuntimeTypes.BakedReader} reader, {RuntimeTypes.Entry} entry) => reader.ReadModel<{model}>(entry),");
        }
    }

    // They stand behind All, because static fields are initialised in the order of the text.
    private static void EmitLookupFields(CodeWriter writer, SchemaModel schema, string model)
    {
        if (schema.Collection.Indexes.Count > 0)
            writer.Line();
        foreach (var index in schema.Collection.Indexes)
            writer.Line($"private static readonly {RuntimeTypes.EntryLookup}<{KeyType(index)}, {model}> {index.Field} = new(All, static entry => {Keys(index.Property)});");
    }

    private static void EmitMembers(CodeWriter writer, CollectionModel collection, string model)
    {
        writer.Line();
        writer.DocXml("summary", "How many entries there are.");
        writer.Line($"public static int Count => {Invariant(collection.Entries.Count)};");
        writer.Line();
        writer.DocXml("summary", "The entry with <paramref name=\"key\"/>, compared letter by letter.");
        writer.DocXml("exception cref=\"global::System.Collections.Generic.KeyNotFoundException\"", "There is none.");
        writer.Line($"public static {model} Get(string key) => All.Get(key);");
        writer.Line();
        writer.DocXml("summary", "Gives the entry with <paramref name=\"key\"/>, compared letter by letter, when there is one.");
        writer.Line($"public static bool TryGet(string key, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {model} entry) => All.TryGet(key, out entry);");
    }

    private static void EmitLookup(CodeWriter writer, SchemaModel schema, IndexModel index, string model)
    {
        var parameter = ParameterName(index);
        var value = $"<paramref name=\"{parameter.TrimStart('@')}\"/>";
        var property = $"<see cref=\"{Cref(schema)}.{CSharpText.Escape(index.Property.Name)}\"/>";
        writer.Line();
        writer.DocXml("summary", index.Property.Type is ListType
            ? $"The entries with {value} among their {property}, in the order of <see cref=\"All\"/>; empty when there are none."
            : $"The entries whose {property} is {value}, in the order of <see cref=\"All\"/>; empty when there are none.");
        writer.Line($"public static {RuntimeTypes.ReadOnlyList}<{model}> {CSharpText.Escape(index.Name)}({KeyType(index)} {parameter}) => {index.Field}[{parameter}];");
    }

    private static void EmitData(CodeWriter writer, CollectionModel collection)
    {
        // Nested and private rather than a file-local type: hot reload can edit it.
        using (writer.Block("private static class Baked"))
            EmitChunks(writer, collection);
    }

    private static void EmitChunks(CodeWriter writer, CollectionModel collection)
    {
        var size = EntriesPerChunk(collection);
        var count = (collection.Entries.Count + size - 1) / size;
        for (var chunk = 0; chunk < count; chunk++)
        {
            writer.Line($"private static {RuntimeTypes.ByteSpan} Chunk{Invariant(chunk)} => \"{Literal(collection.Entries, chunk * size, size)}\"u8;");
            writer.Line();
        }

        var keys = BakedKeyIndex.ToLiteral(collection.Entries.Select(entry => entry.Key).ToList());
        writer.Line($"public static {RuntimeTypes.ByteSpan} KeyIndex => \"{keys}\"u8;");
        writer.Line();
        using (writer.Block($"public static {RuntimeTypes.ByteSpan} Chunk(int chunk) => chunk switch", "};"))
        {
            for (var chunk = 0; chunk < count; chunk++)
                writer.Line($"{Invariant(chunk)} => Chunk{Invariant(chunk)},");
            writer.Line("_ => default,");
        }
    }

    private static string Literal(EquatableArray<EntryModel> entries, int first, int count)
    {
        var literal = new StringBuilder();
        for (var number = first; number < Math.Min(first + count, entries.Count); number++)
            literal.Append(entries[number].Literal);
        return literal.ToString();
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

    // A model of that name would not be found behind the class that holds the data.
    private static string Cref(SchemaModel schema) =>
        schema.Namespace == schema.Collection.Namespace && schema.Root.Name != "Baked" ? schema.Root.Cref : schema.Root.FullName;

    private static string KeyType(IndexModel index) => (index.Property.Type is ListType list ? list.Item is NullableType nullable ? nullable.Inner : list.Item : index.Property.Type).Name;

    private static string Keys(PropertyModel property) => (property.Type, property.IsNullable) switch
    {
        (ListType { Item: NullableType item }, _) => $"[.. global::System.Linq.Enumerable.OfType<{item.Inner.Name}>(entry.{CSharpText.Escape(property.Name)}{(property.IsNullable ? " ?? []" : "")})]",
        (ListType, false) => $"entry.{CSharpText.Escape(property.Name)}",
        (ListType, true) => $"entry.{CSharpText.Escape(property.Name)} ?? []",
        (_, false) => $"[entry.{CSharpText.Escape(property.Name)}]",
        (_, true) => $"entry.{CSharpText.Escape(property.Name)} is {{ }} key ? [key] : []",
    };

    // ByCategory(category), however the property is called in the plural.
    private static string ParameterName(IndexModel index)
    {
        var rest = index.Name.StartsWith("By", StringComparison.Ordinal) ? index.Name.Substring(2) : "";
        return CSharpText.ToParameter(Identifiers.IsValid(rest) && !char.IsLower(rest[0]) ? rest : index.Property.Name);
    }

    private static int EntriesPerChunk(CollectionModel collection) =>
        BakedChunks.EntriesPerChunk(collection.Entries.Count, collection.Entries.Sum(entry => (long)entry.Literal.Length));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
