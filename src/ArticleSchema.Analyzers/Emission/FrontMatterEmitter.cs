using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits how the types of a schema are read and written, apart from what people use of them.</summary>
internal static class FrontMatterEmitter
{
    public static void Emit(SourceProductionContext context, SchemaModel schema)
    {
        var writer = new CodeWriter(schema);
        var isFirst = true;
        foreach (var type in schema.Types)
        {
            if (type is EnumModel)
                continue;
            writer.Separate(ref isFirst);
            var equatable = type is RecordModel model && EqualityEmitter.HasEquality(model) ? $", global::System.IEquatable<{type.FullName}>" : "";
            using (PartialTypes.OpenHolders(writer, type))
            using (writer.Block($"{PartialTypes.Heading(type)} : {RuntimeTypes.BakedModel}<{type.FullName}>{equatable}"))
            {
                if (type is RecordModel record)
                    EmitRecord(writer, record);
                else
                    UnionConversionEmitter.Emit(writer, (UnionModel)type);
            }
        }

        context.AddSource($"{schema.FileName}.FrontMatter.g.cs", writer.ToSourceText());
    }

    private static void EmitRecord(CodeWriter writer, RecordModel record)
    {
        if (record.Given is { } given)
        {
            writer.Line($"private {RuntimeTypes.PresentKeys} {given} {{ get; {GivenSetter(record)}; }}");
            writer.Line();
        }

        RecordConversionEmitter.Emit(writer, record, union: null);
        EqualityEmitter.Emit(writer, record);
        foreach (var @case in record.Cases)
        {
            writer.Line();
            using (writer.Block($"partial record {@case.Record.Name} : {RuntimeTypes.BakedModel}<{@case.Record.FullName}>"))
                RecordConversionEmitter.Emit(writer, @case.Record, record);
        }
    }

    // Who can set a property at any time has to be remembered at any time.
    private static string GivenSetter(RecordModel record) =>
        record.Properties.Any(property => property.GivenIndex is not null && property.Partial?.Setter.EndsWith("set", StringComparison.Ordinal) == true) ? "set" : "init";
}
