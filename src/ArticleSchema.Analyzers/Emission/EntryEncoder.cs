using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Bakes articles that satisfy their schema.</summary>
internal static class EntryEncoder
{
    /// <summary>Bakes an article.</summary>
    /// <returns>The entry, or null with the value that its type cannot hold.</returns>
    public static EntryModel? TryEncode(ArticleModel article, ObjectNode mapping, SchemaSet schemas, ModelTypes types, SchemaDocument schema, SchemaModel model, out ValueFault? fault)
    {
        var path = schemas.GetProjectPath(article.Path);
        var key = EntryKeys.Get(schema, article.Path, mapping) ?? EntryKeys.FromPath(schema, article.Path);
        var context = new EncodingContext(types, new BakedWriter());
        context.Writer.WriteEntry(key, path);
        context.Writer.WriteLanguage(
            WithoutLoneSurrogates(EntryLanguage.Find(schema, article.Path, mapping)),
            WithoutLoneSurrogates(EntryLanguage.FindTranslationKey(schema, article.Path, mapping, isItem: article.IsItem)));
        WriteBody(article.Body, context.Writer);
        ModelEncoder.Write(model.Root, mapping, context);
        fault = context.Fault;
        return fault is null
            ? new EntryModel(schema.File.Path, path, key, GetOrder(mapping, model), context.Writer.ToEntryLiteral()) { Title = FindTitle(mapping) }
            : null;
    }

    private static void WriteBody(BodyModel body, BakedWriter writer) =>
        writer.WriteBody(body.Start, body.Length, body.WordCount, body.IdeographCount, WithoutLoneSurrogates(body.Excerpt), WithoutLoneSurrogates(body.Text));

    private static OrderKey? GetOrder(ObjectNode mapping, SchemaModel model) =>
        model.Collection.Order is { } property && (mapping.Find(property.Key)?.Value ?? property.Default?.Value) is { Kind: not NodeKind.Null } value
            ? property.Type.GetOrder(value)
            : null;

    private static string? FindTitle(ObjectNode mapping) =>
        new[] { "title", "name" }.Select(key => mapping.Find(key)?.Value).OfType<ScalarNode>().FirstOrDefault(value => value.Kind == NodeKind.String)?.Text;

    // A file's text can only hold half a pair where its bytes were not UTF-8; the body is nobody's data, so it is no violation.
    private static string? WithoutLoneSurrogates(string? body) =>
        body is not null && HeldValues.HasLoneSurrogate(body) ? Regex.Replace(body, @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "\uFFFD") : body;
}
