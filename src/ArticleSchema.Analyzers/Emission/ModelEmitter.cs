using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits the types of a schema: the model, the records and unions inside it and its enumerations.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceProductionContext context, SchemaModel schema)
    {
        var writer = new CodeWriter(schema);
        var isFirst = true;
        foreach (var type in schema.Types)
        {
            writer.Separate(ref isFirst);
            switch (type)
            {
                case RecordModel record:
                    RecordEmitter.Emit(writer, record, Describe(record, schema));
                    break;
                case UnionModel union:
                    UnionEmitter.Emit(writer, union, $"A value inside the front matter of <see cref=\"{schema.Root.Cref}\"/>.");
                    break;
                case EnumModel enumeration:
                    EnumEmitter.Emit(writer, enumeration, $"A value that the front matter of <see cref=\"{schema.Root.Cref}\"/> may have.");
                    break;
            }
        }

        context.AddSource($"{schema.FileName}.g.cs", writer.ToSourceText());
    }

    private static string Describe(RecordModel record, SchemaModel schema) => record == schema.Root
        ? $"An entry of <see cref=\"{(schema.Namespace == schema.Collection.Namespace ? "" : schema.Collection.Namespace.Length == 0 ? "global::" : $"global::{schema.Collection.Namespace}.")}{schema.Collection.Name}\"/>."
        : $"A mapping inside the front matter of <see cref=\"{schema.Root.Cref}\"/>.";
}
