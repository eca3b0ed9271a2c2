using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Bakes articles that satisfy their schema. What it writes is read in the same order by what <see cref="CollectionEmitter"/> emits.</summary>
internal static class EntryEncoder
{
    /// <summary>Bakes an article.</summary>
    /// <returns>The entry, or null with the value that its type cannot hold.</returns>
    public static EntryModel? TryEncode(ArticleModel article, ObjectNode mapping, SchemaSet schemas, SchemaDocument schema, SchemaModel model, out EncodingFault? fault)
    {
        var path = schemas.GetProjectPath(article.Path);
        var key = EntryKeys.Get(schema, article.Path);
        var context = new EncodingContext(model, new BakedWriter());
        context.Writer.WriteEntry(key, path, article.Body is null ? null : WithoutLoneSurrogates(article.Body));
        WriteRecord(model.Root, mapping, context);
        fault = context.Fault;
        return fault is null
            ? new EntryModel(schema.File.Path, path, key, GetOrder(mapping, model), context.Writer.ToEntryLiteral())
            : null;
    }

    /// <summary>Bakes a mapping as a record.</summary>
    public static void WriteRecord(RecordModel record, ObjectNode mapping, EncodingContext context)
    {
        foreach (var property in record.Properties)
        {
            var value = mapping.Find(property.Key)?.Value;
            if (property.IsNullable)
                property.Type.WriteNullable(value is ScalarNode { Kind: NodeKind.Null } ? null : value ?? property.Default?.Value, context);
            else if ((value ?? property.Default?.Value) is { } given)
                property.Type.Write(given, context);
            else
                context.Fail(mapping, $"a record without '{property.Key}'");
        }

        if (record.AdditionalProperties is not null)
            WriteAdditional(record, mapping, context);
    }

    private static void WriteAdditional(RecordModel record, ObjectNode mapping, EncodingContext context)
    {
        var keys = new HashSet<string>(record.Properties.Select(property => property.Key), StringComparer.Ordinal);
        var additional = mapping.Members.Where(member => !keys.Contains(member.Name)).ToList();
        context.Writer.WriteCount(additional.Count);
        var type = new FrontMatterValueType();
        foreach (var member in additional)
        {
            context.Writer.WriteString(StringType.Text(member.Key, context));
            type.Write(member.Value, context);
        }
    }

    private static OrderKey? GetOrder(ObjectNode mapping, SchemaModel model) =>
        model.Collection.Order is { } property && (mapping.Find(property.Key)?.Value ?? property.Default?.Value) is { Kind: not NodeKind.Null } value
            ? property.Type.GetOrder(value)
            : null;

    // A file's text can only hold half a pair where its bytes were not UTF-8; the body is nobody's data, so it is no violation.
    private static string WithoutLoneSurrogates(string body) =>
        CSharpText.HasLoneSurrogate(body) ? Regex.Replace(body, @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "\uFFFD") : body;
}
