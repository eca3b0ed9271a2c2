using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits a record as people use it; how it is read and written stands in another file.</summary>
internal static class RecordEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, string otherwise)
    {
        using (PartialTypes.OpenHolders(writer, record))
            EmitType(writer, record, otherwise);
    }

    private static void EmitType(CodeWriter writer, RecordModel record, string otherwise)
    {
        if (record.User is not { HasDocs: true })
            writer.Docs(record.Docs, record.Name, otherwise);
        // Parts of a struct have fields here and there, and in memory they have no order (CS0282).
        if (record.User is { IsStruct: true, HasLayout: false })
            writer.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        // Of a type of the user's nothing is repeated that its own part says.
        var modifiers = record.User is not null
            ? record.IsAbstract ? "abstract " : ""
            : $"{PartialTypes.Accessibility(record)} {(record.IsAbstract ? "abstract" : "sealed")} ";
        using (writer.Block(modifiers + PartialTypes.Heading(record)))
        {
            EmitMembers(writer, record, union: null);
            if (record.IsAbstract)
                EmitCases(writer, record);
        }
    }

    private static void EmitMembers(CodeWriter writer, RecordModel record, RecordModel? union)
    {
        var isFirst = true;
        PropertyEmitter.EmitFields(writer, record, ref isFirst);
        if (record.IsAbstract)
        {
            writer.Separate(ref isFirst);
            // Nobody else can derive from it, so the cases are all there are.
            writer.Line($"private {record.Name}()");
            writer.Line("{");
            writer.Line("}");
        }

        if (record.User is { IsStruct: true, HasConstructor: false })
            EmitConstructor(writer, record, ref isFirst);
        if ((union ?? record).Discriminator is { } discriminator)
            EmitDiscriminator(writer, discriminator, record, union, ref isFirst);
        foreach (var property in record.Properties)
            PropertyEmitter.Emit(writer, property, record, ref isFirst);
        if (record.Additional is { } additional && !record.Declares(additional.Name))
            PropertyEmitter.EmitAdditional(writer, additional, ref isFirst);
        if (union is null)
            EmitModelMembers(writer, record, ref isFirst);
        if (record.IsAbstract && !record.Declares("Match"))
            MatchEmitter.Emit(writer, record.Cases.Select(@case => (@case.Record.Name, @case.Record.FullName, @case.Record.Name)).ToList(), ref isFirst);
    }

    // A struct whose fields have values from the start has to declare one (CS8983). What the user declares without a value is the user's.
    private static void EmitConstructor(CodeWriter writer, RecordModel record, ref bool isFirst)
    {
        writer.Separate(ref isFirst);
        writer.Line("#pragma warning disable CS8618");
        writer.DocXml("summary", "A model of no article, with the defaults of the schema.");
        writer.Line($"public {record.Name}()");
        writer.Line("{");
        writer.Line("}");
        writer.Line("#pragma warning restore CS8618");
    }

    private static void EmitDiscriminator(CodeWriter writer, DiscriminatorModel discriminator, RecordModel record, RecordModel? union, ref bool isFirst)
    {
        writer.Separate(ref isFirst);
        if (union is null)
        {
            writer.Docs(discriminator.Docs, discriminator.Name, $"The value of <c>{CodeWriter.EscapeXml(discriminator.Key)}</c>, which says which of the cases it is.");
            writer.Line($"public abstract {discriminator.Type.Name} {CSharpText.Escape(discriminator.Name)} {{ get; }}");
            return;
        }

        var @case = union.Cases.First(@case => @case.Record == record);
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {discriminator.Type.Name} {CSharpText.Escape(discriminator.Name)} => {@case.Expression};");
    }

    private static void EmitModelMembers(CodeWriter writer, RecordModel record, ref bool isFirst)
    {
        if (record.HasEntry && !record.Declares("Entry"))
        {
            writer.Separate(ref isFirst);
            writer.DocXml("summary", "The article that this was read from: its key, path and body.");
            writer.Line($"public {RuntimeTypes.Entry} Entry {{ get; init; }} = {RuntimeTypes.Entry}.None;");
        }

        if (record.HasEntry && !record.Declares("ToFrontMatter"))
        {
            writer.Separate(ref isFirst);
            writer.DocXml("summary", "The front matter, as YAML between its fences; read again, it gives a model that is equal but for its <see cref=\"Entry\"/>.");
            writer.Line($"public string ToFrontMatter() => {RuntimeTypes.FrontMatterValue}.From(this).ToFrontMatter();");
        }
    }

    private static void EmitCases(CodeWriter writer, RecordModel union)
    {
        foreach (var @case in union.Cases)
        {
            writer.Line();
            writer.Docs(@case.Record.Docs, @case.Record.Name, $"The case of <see cref=\"{union.Name}\"/> whose <c>{CodeWriter.EscapeXml(union.Discriminator!.Key)}</c> is <c>{CodeWriter.EscapeXml(@case.Value)}</c>.");
            using (writer.Block($"public sealed partial record {@case.Record.Name} : {union.Name}"))
                EmitMembers(writer, @case.Record, union);
        }
    }
}
