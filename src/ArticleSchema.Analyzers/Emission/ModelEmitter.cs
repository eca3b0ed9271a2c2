using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits the types of a schema: the model, the records inside it and its enumerations.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceProductionContext context, SchemaModel schema)
    {
        var writer = new CodeWriter(schema);
        EmitRecord(writer, schema.Root, $"An entry of <see cref=\"{schema.Collection.Name}\"/>.", isRoot: true);
        foreach (var record in schema.Records)
        {
            writer.Line();
            EmitRecord(writer, record, $"A mapping inside the front matter of <see cref=\"{schema.Root.Name}\"/>.", isRoot: false);
        }

        foreach (var enumeration in schema.Enums)
        {
            writer.Line();
            EmitEnum(writer, enumeration, schema.Root.Name);
        }

        context.AddSource($"{schema.Root.Name}.g.cs", writer.ToSourceText());
    }

    private static void EmitRecord(CodeWriter writer, RecordModel record, string otherwise, bool isRoot)
    {
        EmitSummary(writer, record.Summary, otherwise);
        using (writer.Block($"public sealed partial record {record.Name}"))
        {
            EmitFields(writer, record);
            var isFirst = true;
            foreach (var property in record.Properties)
            {
                Separate(writer, ref isFirst);
                EmitProperty(writer, property);
            }

            if (record.AdditionalProperties is { } additional)
            {
                Separate(writer, ref isFirst);
                EmitAdditionalProperties(writer, additional);
            }

            if (isRoot)
            {
                Separate(writer, ref isFirst);
                writer.DocXml("summary", "The article that this was read from: its key, path and body.");
                writer.Line($"public {RuntimeTypes.Entry} Entry {{ get; init; }} = {RuntimeTypes.Entry}.None;");
            }
        }
    }

    // Lists live in fields of a type that compares by content, so that the record's own equality is equality of content.
    private static void EmitFields(CodeWriter writer, RecordModel record)
    {
        var hasFields = false;
        foreach (var property in record.Properties)
        {
            if (property.Type is not ListType list)
                continue;
            var initial = property.Default?.Expression ?? (property.IsNullable ? null : $"{list.Holder}.Empty");
            writer.Line($"private readonly {list.Holder}{(property.IsNullable ? "?" : "")} {CSharpText.ToField(property.Name)}{(initial is null ? "" : $" = {initial}")};");
            hasFields = true;
        }

        if (record.AdditionalProperties is { } additional)
        {
            var type = $"{RuntimeTypes.ValueDictionary}<{RuntimeTypes.FrontMatterValue}>";
            writer.Line($"private readonly {type} {CSharpText.ToField(additional)} = {type}.Empty;");
            hasFields = true;
        }

        if (hasFields)
            writer.Line();
    }

    private static void EmitProperty(CodeWriter writer, PropertyModel property)
    {
        EmitSummary(writer, property.Summary, $"The value of <c>{CodeWriter.EscapeXml(property.Key)}</c>.");
        var declaration = $"public {(property.IsRequired ? "required " : "")}{property.Type.Name}{(property.IsNullable ? "?" : "")} {property.Name}";
        if (property.Type is ListType list)
            EmitAccessors(writer, declaration, CSharpText.ToField(property.Name), list.Hold("value"));
        else
            writer.Line($"{declaration} {{ get; init; }}{(property.Default is { } value ? $" = {value.Expression};" : "")}");
    }

    private static void EmitAdditionalProperties(CodeWriter writer, string name)
    {
        writer.DocXml("summary", "The keys that the schema does not name, with their values; empty when there are none.");
        EmitAccessors(
            writer,
            $"public {RuntimeTypes.ReadOnlyDictionary}<string, {RuntimeTypes.FrontMatterValue}> {name}",
            CSharpText.ToField(name),
            $"{RuntimeTypes.ValueDictionary}.From(value)");
    }

    private static void EmitAccessors(CodeWriter writer, string declaration, string field, string held)
    {
        using (writer.Block(declaration))
        {
            writer.Line($"get => {field};");
            writer.Line($"init => {field} = {held};");
        }
    }

    private static void EmitEnum(CodeWriter writer, EnumModel enumeration, string owner)
    {
        EmitSummary(writer, enumeration.Summary, $"A value that the front matter of <see cref=\"{owner}\"/> may have.");
        using (writer.Block($"public enum {enumeration.Name}"))
        {
            var isFirst = true;
            foreach (var member in enumeration.Members)
            {
                Separate(writer, ref isFirst);
                writer.DocXml("summary", $"<c>{CodeWriter.EscapeXml(member.Text)}</c>");
                writer.Line($"{member.Name},");
            }
        }
    }

    private static void EmitSummary(CodeWriter writer, string? summary, string otherwise)
    {
        if (summary is null)
            writer.DocXml("summary", otherwise);
        else
            writer.Doc("summary", summary);
    }

    private static void Separate(CodeWriter writer, ref bool isFirst)
    {
        if (!isFirst)
            writer.Line();
        isFirst = false;
    }
}
