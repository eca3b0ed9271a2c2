using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits what a collection finds its entries by besides their keys: the lookups of the schema, years and languages.</summary>
internal static class LookupEmitter
{
    /// <summary>Emits the fields. They stand behind <c>All</c>, because static fields are initialised in the order of the text.</summary>
    public static void EmitFields(CodeWriter writer, SchemaModel schema, string model)
    {
        var collection = schema.Collection;
        if (collection.Indexes.Count > 0 || collection.Date is not null || collection.HasLanguages)
            writer.Line();
        foreach (var index in collection.Indexes)
            writer.Line($"private static readonly {TypeOf(index, model)} {index.Field} = new(All, static entry => {Keys(index.Property)});");
        if (collection.Indexes.Count > 0)
            writer.Line($"private static readonly {RuntimeTypes.RelatedEntries}<{model}> _related = new(All, {string.Join(", ", FindDistinct(collection).Select(index => index.Field))});");
        if (collection.Date is { } date)
            writer.Line($"private static readonly {RuntimeTypes.EntryArchive}<{model}> _years = new(All, static entry => {Day(date)}{(collection.Order == date && !collection.IsDescending ? ", isAscending: true" : "")});");
        if (!collection.HasLanguages)
            return;
        EmitLanguageField(writer, model, "_languages", "Language");
        EmitLanguageField(writer, model, "_translations", "TranslationKey");
    }

    /// <summary>Emits a lookup, and its groups.</summary>
    public static void Emit(CodeWriter writer, SchemaModel schema, IndexModel index, string model)
    {
        var parameter = ParameterName(index);
        var value = $"<paramref name=\"{parameter.TrimStart('@')}\"/>";
        var property = $"<see cref=\"{CollectionEmitter.Cref(schema)}.{CSharpText.Escape(index.Property.Name)}\"/>";
        writer.Line();
        writer.DocXml("summary", index.Property.Type is ListType
            ? $"The entries with {value} among their {property}, in the order of <see cref=\"All\"/>; empty when there are none."
            : $"The entries whose {property} is {value}, in the order of <see cref=\"All\"/>; empty when there are none.");
        writer.Line($"public static {RuntimeTypes.EntryGroup}<{KeyType(index)}, {model}> {CSharpText.Escape(index.Name)}({KeyType(index)} {parameter}) => {index.Field}[{parameter}];");
        if (index.Groups is not { } groups)
            return;
        writer.Line();
        writer.DocXml("summary", $"All values of {property} with their entries, in the order in which <see cref=\"All\"/> first has them.");
        writer.Line($"public static {TypeOf(index, model)} {CSharpText.Escape(groups)} => {index.Field};");
    }

    /// <summary>Emits what finds related entries, by all lookups.</summary>
    public static void EmitRelated(CodeWriter writer, string model)
    {
        writer.Line();
        writer.DocXml("summary", "The entries that share most looked-up values with <paramref name=\"entry\"/>, at most <paramref name=\"count\"/>, and itself left out; of those that share as many, the first in <see cref=\"All\"/> come first.");
        writer.Line($"public static {RuntimeTypes.ReadOnlyList}<{model}> Related({model} entry, int count) => _related.Find(entry, entry.Entry.Key, count);");
    }

    /// <summary>Emits the archive.</summary>
    public static void EmitYears(CodeWriter writer, SchemaModel schema, string model)
    {
        var collection = schema.Collection;
        writer.Line();
        writer.DocXml("summary", $"The entries by year and month of their <see cref=\"{CollectionEmitter.Cref(schema)}.{CSharpText.Escape(collection.Date!.Name)}\"/>, the {(collection.Order == collection.Date && !collection.IsDescending ? "earliest" : "latest")} first.");
        writer.Line($"public static {RuntimeTypes.EntryArchive}<{model}> Years => _years;");
    }

    /// <summary>Emits what tells languages apart.</summary>
    public static void EmitLanguages(CodeWriter writer, string model)
    {
        writer.Line();
        writer.DocXml("summary", "All languages with their entries, in the order in which <see cref=\"All\"/> first has them.");
        writer.Line($"public static {RuntimeTypes.EntryLookup}<string, {model}> Languages => _languages;");
        writer.Line();
        writer.DocXml("summary", "The entries in <paramref name=\"language\"/>, in the order of <see cref=\"All\"/>; empty when there are none.");
        writer.Line($"public static {RuntimeTypes.EntryGroup}<string, {model}> ByLanguage(string language) => _languages[language];");
        writer.Line();
        writer.DocXml("summary", "The entries that say in several languages what <paramref name=\"entry\"/> says, that with its own key included; empty where it is not known whose translation it is.");
        writer.Line($"public static {RuntimeTypes.ReadOnlyList}<{model}> TranslationsOf({model} entry) => entry.Entry.TranslationKey is {{ }} key ? _translations[key] : global::System.Array.Empty<{model}>();");
    }

    private static void EmitLanguageField(CodeWriter writer, string model, string field, string property) =>
        writer.Line($"private static readonly {RuntimeTypes.EntryLookup}<string, {model}> {field} = new(All, static entry => entry.Entry.{property} is {{ }} key ? [key] : []);");

    // What is looked up under two names is shared once.
    private static IEnumerable<IndexModel> FindDistinct(CollectionSettings collection) =>
        collection.Indexes.GroupBy(index => index.Property.Key, StringComparer.Ordinal).Select(group => group.First());

    private static string TypeOf(IndexModel index, string model) => $"{RuntimeTypes.EntryLookup}<{KeyType(index)}, {model}>";

    private static string KeyType(IndexModel index) => (index.Property.Type is ListType list ? list.Item is NullableType nullable ? nullable.Inner : list.Item : index.Property.Type).Name;

    private static string Keys(PropertyModel property) => (property.Type, property.IsNullable) switch
    {
        (ListType { Item: NullableType item }, _) => $"[.. global::System.Linq.Enumerable.OfType<{item.Inner.Name}>(entry.{CSharpText.Escape(property.Name)}{(property.IsNullable ? " ?? []" : "")})]",
        (ListType, false) => $"entry.{CSharpText.Escape(property.Name)}",
        (ListType, true) => $"entry.{CSharpText.Escape(property.Name)} ?? []",
        (_, false) => $"[entry.{CSharpText.Escape(property.Name)}]",
        (_, true) => $"entry.{CSharpText.Escape(property.Name)} is {{ }} key ? [key] : []",
    };

    // The day that its author wrote, whatever the offset.
    private static string Day(PropertyModel date)
    {
        var name = $"entry.{CSharpText.Escape(date.Name)}";
        if (date.Type.Name == "global::System.DateOnly")
            return name;
        return date.IsNullable
            ? $"{name} is {{ }} moment ? global::System.DateOnly.FromDateTime(moment.DateTime) : null"
            : $"global::System.DateOnly.FromDateTime({name}.DateTime)";
    }

    // ByCategory(category), however the property is called in the plural.
    private static string ParameterName(IndexModel index)
    {
        var rest = index.Name.StartsWith("By", StringComparison.Ordinal) ? index.Name.Substring(2) : "";
        return CSharpText.ToParameter(Identifiers.IsValid(rest) && !char.IsLower(rest[0]) ? rest : index.Property.Name);
    }
}
