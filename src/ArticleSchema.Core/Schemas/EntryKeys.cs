using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>The keys under which the entries of a collection are found. Keys are compared letter by letter; case counts.</summary>
internal static class EntryKeys
{
    /// <summary>The key of an entry, as its schema's <c>x-key</c> says; null where it is in a property that the entry does not have, or that is no key.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">The entry's file.</param>
    /// <param name="mapping">What the entry says; null where it cannot be read.</param>
    public static string? Get(SchemaDocument schema, string path, ObjectNode? mapping) => schema.Settings.KeyProperty is { } property
        ? mapping?.Find(property)?.Value is { } value ? ToKey(value) : null
        : FromPath(schema, path);

    /// <summary>The key that the path of a file gives: below the schema's folder, or with <c>x-key: slug</c> its name without date, of <c>index</c> that of its folder.</summary>
    public static string FromPath(SchemaDocument schema, string path)
    {
        var below = SchemaSet.GetPathBelow(schema, path);
        return schema.Settings.Key == KeySource.Slug ? EntryName.Find(below) : ProjectPath.RemoveExtension(below);
    }

    /// <summary>A value as a key: a text as it is, a whole number in its usual spelling; null for all else.</summary>
    public static string? ToKey(DataNode value) => value switch
    {
        ScalarNode { Kind: NodeKind.String } scalar => scalar.Text,
        ScalarNode { Kind: NodeKind.Number } scalar when scalar.Number.IsInteger => scalar.Number.ToString(),
        _ => null,
    };
}
