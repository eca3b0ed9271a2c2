using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits how a record is written as front matter, read from baked data, and printed.</summary>
internal static class RecordConversionEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, RecordModel? union)
    {
        EmitToValue(writer, record, union);
        writer.Line();
        EmitRead(writer, record, union);
        if (!EqualityEmitter.HasText(record))
            return;
        writer.Line();
        EmitPrintMembers(writer, record, union);
    }

    private static void EmitToValue(CodeWriter writer, RecordModel record, RecordModel? union)
    {
        var heading = $"{RuntimeTypes.FrontMatterValue} {RuntimeTypes.FrontMatterModel}.ToFrontMatterValue()";
        if (record.IsAbstract)
        {
            using (writer.Block($"{heading} => this switch", "};"))
            {
                foreach (var @case in record.Cases)
                    writer.Line($"{@case.Record.Name} value => {RuntimeTypes.FrontMatterValue}.From(value),");
                writer.Line("_ => throw new global::System.InvalidOperationException(),");
            }

            return;
        }

        using (writer.Block(heading))
        {
            var names = new LocalNames(["builder", .. PropertiesOf(record, union).Select(property => property.Name), record.Additional?.Name ?? ""]);
            writer.Line($"var builder = new {RuntimeTypes.FrontMatterBuilder}();");
            if (union?.Discriminator is { } discriminator)
                writer.Line($"builder.Add({CSharpText.Quote(discriminator.Key)}, {discriminator.Type.ToValue(CSharpText.Escape(discriminator.Name))});");
            foreach (var property in PropertiesOf(record, union))
                EmitAdd(writer, property, record.Given, names);
            if (record.Additional is { Values: FrontMatterValueType } additional)
                writer.Line($"builder.AddAll({additional.Name});");
            else if (record.Additional is { } typed)
                writer.Line($"builder.AddAll({new DictionaryType(typed.Values).ToValue(typed.Name)}.GetMapping());");
            writer.Line("return builder.ToValue();");
        }
    }

    private static void EmitAdd(CodeWriter writer, PropertyModel property, string? given, LocalNames names)
    {
        var (key, name) = (CSharpText.Quote(property.Key), CSharpText.Escape(property.Name));
        var local = property.IsNullable || property.TakesNull ? names.Add(property.Name) : name;
        if (property.GivenIndex is { } index)
            writer.Line($"if ({given}.Has({Invariant(index)}){(property.IsForeign ? $" || {IsSet(property)}" : "")})");
        if (property.TakesNull)
            writer.Add(property.GivenIndex is not null, $"builder.Add({key}, {name} is {{ }} {local} ? {property.Type.ToValue(local)} : {RuntimeTypes.FrontMatterValue}.Null);");
        else if (property.IsNullable)
        {
            writer.Line($"if ({name} is {{ }} {local})");
            writer.Add(true, $"builder.Add({key}, {property.Type.ToValue(local)});");
        }
        else
            writer.Add(property.GivenIndex is not null, $"builder.Add({key}, {property.Type.ToValue(name)});");
    }

    // Whether a property of the user's was set is not known, but only what it is without being set can be left out.
    private static string IsSet(PropertyModel property) => property.Default is { } value
        ? $"!global::System.Collections.Generic.EqualityComparer<{property.Type.Name}{(property.IsNullable ? "?" : "")}>.Default.Equals({CSharpText.Escape(property.Name)}, {value.Expression})"
        : $"{CSharpText.Escape(property.Name)} is not null";

    private static void EmitRead(CodeWriter writer, RecordModel record, RecordModel? union)
    {
        var heading = $"static {record.FullName} {RuntimeTypes.BakedModel}<{record.FullName}>.Read(ref {RuntimeTypes.BakedReader} reader, {RuntimeTypes.Entry} entry)";
        if (record.IsAbstract)
        {
            using (writer.Block($"{heading} => reader.ReadCount() switch", "};"))
            {
                for (var i = 0; i < record.Cases.Count; i++)
                    writer.Line($"{Invariant(i)} => reader.ReadModel<{record.Cases[i].Record.FullName}>(entry),");
                writer.Line("_ => throw new global::System.FormatException(),");
            }

            return;
        }

        var properties = union is null ? record.InOrderOfReading.ToList() : PropertiesOf(record, union).ToList();
        var remembered = properties.Count(property => property.GivenIndex is not null);
        if (remembered == 0)
        {
            using (ConstructionEmitter.Open(writer, $"{heading} => ", properties, Read))
                EmitAssignments(writer, record, union, properties);
            return;
        }

        using (writer.Block(heading))
        {
            writer.Line($"var given = reader.ReadPresentKeys({Invariant(remembered)});");
            using (ConstructionEmitter.Open(writer, "return ", properties, Read))
            {
                EmitAssignments(writer, record, union, properties);
                writer.Line($"{record.Given} = given,");
            }
        }
    }

    // Object initialisers run in the order of the text, which is the order in which the data was written.
    private static void EmitAssignments(CodeWriter writer, RecordModel record, RecordModel? union, List<PropertyModel> properties)
    {
        foreach (var property in properties.Where(property => property.Constant is null && property.Origin != PropertyOrigin.Parameter))
            writer.Line($"{CSharpText.Escape(property.Name)} = {Read(property)},");
        if (record.Additional is { } additional)
            writer.Line($"{additional.Name} = {new DictionaryType(additional.Values).Read("reader")},");
        if ((union ?? record).HasEntry)
            writer.Line("Entry = entry,");
    }

    private static string Read(PropertyModel property)
    {
        var isOptional = property.IsNullable || property.TakesNull;
        var read = isOptional ? property.Type.ReadNullable("reader") : property.Type.Read("reader");
        if (property.GivenIndex is not { } index)
            return read;
        return $"given.Has({Invariant(index)}) ? {(read.Contains(" ? ") ? $"({read})" : read)} : {property.Default?.Expression ?? "null"}";
    }

    private static void EmitPrintMembers(CodeWriter writer, RecordModel record, RecordModel? union)
    {
        var modifiers = (union, record) switch
        {
            (not null, _) or (_, { User: { Kind: UserTypeKind.Record, IsDerived: true } }) => "protected override",
            (_, { IsAbstract: true } or { User: { Kind: UserTypeKind.Record, IsSealed: false } }) => "protected virtual",
            _ => "private",
        };
        if (modifiers == "protected virtual")
            writer.DocXml("summary", "Appends the members, for <see cref=\"object.ToString\"/>.");
        else if (modifiers == "protected override")
            writer.Line("/// <inheritdoc/>");
        using (writer.Block($"{modifiers} bool PrintMembers({RuntimeTypes.StringBuilder} builder)"))
        {
            var members = new List<string>();
            if (union is not null)
                members.Add(union.Discriminator!.Name);
            members.AddRange(PropertiesOf(record, union).Select(property => property.Name));
            if (record.Additional is { } additional)
                members.Add(additional.Name);
            if ((union ?? record).HasEntry)
                members.Add("Entry");
            for (var i = 0; i < members.Count; i++)
                writer.Line($"{RuntimeTypes.MemberText}.Append(builder, \"{(i == 0 ? "" : ", ")}{members[i]} = \", {CSharpText.Escape(members[i])});");
            writer.Line(members.Count > 0 ? "return true;" : "return false;");
        }
    }

    private static IEnumerable<PropertyModel> PropertiesOf(RecordModel record, RecordModel? union) => union is null ? record.Properties : union.Properties.Concat(record.Properties);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
