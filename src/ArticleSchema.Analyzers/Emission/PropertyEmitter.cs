using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits the properties of a record.</summary>
internal static class PropertyEmitter
{
    /// <summary>Emits the fields of those that cannot do with one that nobody sees: lists are compared by content, and of some it is remembered that they were set.</summary>
    public static void EmitFields(CodeWriter writer, RecordModel record, ref bool isFirst)
    {
        var fields = record.Properties.Where(NeedsField).Select(ToField).ToList();
        if (record.Additional is { } additional && !record.Declares(additional.Name))
            fields.Add($"private readonly {TypeOf(additional).Holder} {CSharpText.ToField(additional.Name)} = {TypeOf(additional).Holder}.Empty;");
        fields.AddRange(record.Properties.Select(property => ReferenceEmitter.ToField(property, record)).OfType<string>());
        if (fields.Count == 0)
            return;
        writer.Separate(ref isFirst);
        foreach (var field in fields)
            writer.Line(field);
    }

    public static void Emit(CodeWriter writer, PropertyModel property, RecordModel record, ref bool isFirst)
    {
        if (!property.IsForeign)
        {
            writer.Separate(ref isFirst);
            EmitProperty(writer, property, record.Given);
        }

        if (property.Reference is { } reference)
        {
            writer.Separate(ref isFirst);
            ReferenceEmitter.Emit(writer, property, reference, record);
        }

        if (property.HasName is not { } has || record.Declares(has))
            return;
        writer.Separate(ref isFirst);
        writer.DocXml("summary", $"Whether the front matter has <c>{CodeWriter.EscapeXml(property.Key)}</c>, be it without a value.");
        // Who has set a property of the user's is not known, but a value says that it was.
        writer.Line($"public bool {has} => {record.Given}.Has({Index(property)}){(property.IsForeign ? $" || {CSharpText.Escape(property.Name)} is not null" : "")};");
    }

    private static void EmitProperty(CodeWriter writer, PropertyModel property, string? given)
    {
        if (property.Partial is not { HasDocs: true })
            writer.Docs(property.Docs, property.Name, $"The value of <c>{CodeWriter.EscapeXml(property.Key)}</c>.");
        if (property.Obsolete is { } reason && property.Partial is null)
            writer.Line($"[global::System.Obsolete({CSharpText.Quote(reason)})]");
        var type = property.Type.Name + (property.IsNullable ? "?" : "");
        var name = CSharpText.Escape(property.Name);
        var modifiers = property.Partial is { } partial ? partial.Modifiers + " " : "public " + (property.Constant is null ? Required(property) : "");
        if (property.Constant is { } constant)
            writer.Line($"{modifiers}{type} {name} => {constant};");
        else if (NeedsField(property))
            EmitAccessors(writer, property, $"{modifiers}{type} {name}", given);
        else
            writer.Line($"{modifiers}{type} {name} {{ get; init; }}");
    }

    public static void EmitAdditional(CodeWriter writer, AdditionalModel additional, ref bool isFirst)
    {
        var type = TypeOf(additional);
        writer.Separate(ref isFirst);
        writer.DocXml("summary", "The keys that the schema does not name, with their values; empty when there are none.");
        using (writer.Block($"public {type.Name} {additional.Name}"))
        {
            writer.Line($"get => {CSharpText.ToField(additional.Name)};");
            writer.Line($"init => {CSharpText.ToField(additional.Name)} = {type.Hold("value")};");
        }
    }

    private static void EmitAccessors(CodeWriter writer, PropertyModel property, string declaration, string? given)
    {
        var field = CSharpText.ToField(property.Name);
        var held = property.Type.Hold("value");
        var setter = property.Partial?.Setter ?? "init";
        using (writer.Block(declaration))
        {
            writer.Line($"get => {field};");
            if (property.GivenIndex is null)
            {
                writer.Line($"{setter} => {field} = {held};");
                return;
            }

            using (writer.Block(setter))
            {
                writer.Line($"{field} = {held};");
                writer.Line($"{given} = {given}.With({Index(property)});");
            }
        }
    }

    private static bool NeedsField(PropertyModel property) => property.Constant is null && !property.IsForeign
        && (property.Type.Holder is not null || property.GivenIndex is not null || property.Partial is not null);

    private static string ToField(PropertyModel property)
    {
        var type = property.Type.Holder ?? property.Type.Name;
        var isEmptyAtFirst = !property.IsNullable && property.Type is { Holder: not null, HolderTakesNull: false };
        var initial = property.Default?.Expression ?? (isEmptyAtFirst ? $"{type}.Empty" : property.Partial is not null && !property.IsNullable && property.Type.Holder is null ? "default!" : null);
        // What a field holds from the start need not be said.
        if (!property.IsNullable && initial is ("false" or "0" or "0d" or "0m"))
            initial = null;
        var isReadOnly = property.Partial?.Setter.EndsWith("set", StringComparison.Ordinal) != true;
        return $"private {(isReadOnly ? "readonly " : "")}{type}{(property.IsNullable && !property.Type.HolderTakesNull ? "?" : "")} {CSharpText.ToField(property.Name)}{(initial is null ? "" : $" = {initial}")};";
    }

    private static string Required(PropertyModel property) => property.IsRequired ? "required " : "";

    private static string Index(PropertyModel property) => property.GivenIndex!.Value.ToString(CultureInfo.InvariantCulture);

    private static DictionaryType TypeOf(AdditionalModel additional) => new(additional.Values);
}
