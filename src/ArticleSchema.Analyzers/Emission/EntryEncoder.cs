using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Inputs;
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
    /// <param name="article">The article, which satisfies its schema.</param>
    /// <param name="mapping">Its front matter.</param>
    /// <param name="schemas">The schemas of the project, and their types.</param>
    /// <param name="schema">The schema that covers it.</param>
    /// <param name="model">What that becomes.</param>
    /// <param name="writer">What to write with; what it held is gone.</param>
    /// <param name="fault">The value that its type cannot hold, or null.</param>
    /// <returns>The entry, or null with the value that its type cannot hold.</returns>
    public static EntryModel? TryEncode(ArticleModel article, ObjectNode mapping, EntrySchemas schemas, SchemaDocument schema, SchemaModel model, BakedWriter writer, out ValueFault? fault)
    {
        var path = schemas.Set.GetProjectPath(article.Path);
        var key = EntryKeys.Get(schema, article.Path, mapping) ?? EntryKeys.FromPath(schema, article.Path);
        writer.Clear();
        writer.WriteEntry(key, path);
        writer.WriteLanguage(
            WithoutLoneSurrogates(EntryLanguage.Find(schema, article.Path, mapping)),
            WithoutLoneSurrogates(EntryLanguage.FindTranslationKey(schema, article.Path, mapping, isItem: article.IsItem)));
        WriteBody(article.Body, writer);
        var context = new EncodingContext(schemas.Types, writer);
        ModelEncoder.Write(model.Root, mapping, context);
        fault = context.Fault;
        return fault is null
            ? new EntryModel(schema.File.Path, path, key, GetOrder(mapping, model), writer.ToEntryLiteral()) { Title = FindTitle(mapping) }
            : null;
    }

    private static void WriteBody(BodyModel body, BakedWriter writer) =>
        writer.WriteBody(body.Start, body.Length, body.WordCount, body.IdeographCount, WithoutLoneSurrogates(body.Excerpt), WithoutLoneSurrogates(body.Text));

    private static OrderKey? GetOrder(ObjectNode mapping, SchemaModel model) =>
        model.Collection.Order is { } property && (mapping.Find(property.Key)?.Value ?? property.Default?.Value) is { Kind: not NodeKind.Null } value
            ? property.Type.GetOrder(value)
            : null;

    private static string? FindTitle(ObjectNode mapping) => FindText(mapping, "title") ?? FindText(mapping, "name");

    private static string? FindText(ObjectNode mapping, string key) => mapping.Find(key)?.Value is ScalarNode { Kind: NodeKind.String } value ? value.Text : null;

    // A file's text can only hold half a pair where its bytes were not UTF-8; the body is nobody's data, so it is no violation.
    private static string? WithoutLoneSurrogates(string? body) =>
        body is not null && HeldValues.HasLoneSurrogate(body) ? Regex.Replace(body, @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "\uFFFD") : body;
}
