using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits the properties that give the entries whose keys other properties hold. They follow from these, so neither equality nor text nor front matter knows of them.</summary>
internal static class ReferenceEmitter
{
    /// <summary>The field that holds the list, so that it is made once; null for a property that has none.</summary>
    public static string? ToField(PropertyModel property, RecordModel record) =>
        property is { Reference: { } reference, Type: ListType } && !record.IsStruct ? $"private {TypeOf(reference)} {CSharpText.ToField(reference.Name)};" : null;

    public static void Emit(CodeWriter writer, PropertyModel property, ReferenceModel reference, RecordModel record)
    {
        var isList = property.Type is ListType;
        var key = CodeWriter.EscapeXml(property.Key);
        if (reference.Partial is not { HasDocs: true })
        {
            writer.Docs(property.Docs with { Remarks = [], Examples = [] }, reference.Name, isList
                ? $"The entries of <see cref=\"{reference.Collection}\"/> whose keys <c>{key}</c> lists. Each is looked up when it is touched."
                : $"The entry of <see cref=\"{reference.Collection}\"/> whose key is the value of <c>{key}</c>.");
        }

        if (property.Obsolete is { } reason && reference.Partial is null)
            writer.Line($"[global::System.Obsolete({CSharpText.Quote(reason)})]");
        var type = (isList ? $"{RuntimeTypes.ReadOnlyList}<{reference.Model}>" : reference.Model) + (property.IsNullable ? "?" : "");
        var keys = CSharpText.Escape(property.Name);
        var local = isList ? "keys" : "key";
        var asking = record.HasEntry ? "Entry" : "null";
        var found = property.IsNullable
            ? $"{keys} is {{ }} {local} ? {Find(property, reference, record, local, asking)} : null"
            : Find(property, reference, record, keys, asking);
        var modifiers = reference.Partial?.Modifiers ?? (reference.IsInternal ? "internal" : "public");
        writer.Line($"{modifiers} {type} {CSharpText.Escape(reference.Name)} => {found};");
    }

    private static string Find(PropertyModel property, ReferenceModel reference, RecordModel record, string keys, string asking)
    {
        var arguments = $"{CSharpText.Quote(property.Key)}, {asking}";
        if (property.Type is not ListType)
            return $"{reference.Collection}.All.Follow({keys}, {arguments})";
        // What a struct would remember, its copies would forget.
        var holder = record.IsStruct ? $"default({TypeOf(reference)})" : CSharpText.ToField(reference.Name);
        return $"{holder}.Get({reference.Collection}.All, {keys}, {arguments})";
    }

    private static string TypeOf(ReferenceModel reference) => $"{RuntimeTypes.ReferencedEntries}<{reference.Model}>";
}
