using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>The schemas that come with the engine: the built-in <c>Article</c>, the meta-schemas of JSON Schema, and ours. A reference finds them without a network.</summary>
internal static class BuiltInSchemas
{
    /// <summary>The folder of a project to which the built-in <c>Article</c> schema applies.</summary>
    public const string ContentFolder = "content";

    /// <summary>The URI of the built-in <c>Article</c> schema.</summary>
    public const string Article = "articleschema:article";

    /// <summary>The URI of the schema that describes schemas: draft 2020-12 and our own keywords.</summary>
    public const string Dialect = "articleschema:schema";

    /// <summary>The URI of the vocabulary of our own keywords.</summary>
    public const string Vocabulary = "articleschema:vocabulary";

    private const string ArticleResource = "article.schema.yaml";

    // URIs begin with the first of each pair, and the rest, with '.json' behind it, is a file in the folder that is the second.
    private static readonly (string Prefix, string Folder)[] s_metaSchemas =
    [
        ("https://json-schema.org/draft/2020-12/", "draft2020-12/"),
        ("https://json-schema.org/draft/2019-09/", "draft2019-09/"),
        ("http://json-schema.org/draft-07/", "draft-07/"),
    ];

    /// <summary>The built-in <c>Article</c> schema, as if it lay in the project's folder <c>content</c>.</summary>
    public static SchemaDocument ReadArticle(string projectRoot) =>
        ReadArticleAt((projectRoot.Length == 0 ? "" : projectRoot + "/") + ContentFolder + "/" + ArticleResource);

    /// <summary>The built-in <c>Article</c> schema, as if it was the file at a path.</summary>
    public static SchemaDocument ReadArticleAt(string path) =>
        SchemaDocument.ReadBuiltIn(SchemaFile.Read(new SourceFile(path, ReadResource(ArticleResource)!), isBuiltIn: true));

    /// <summary>The file of a URI without fragment, read anew; null when the engine has none.</summary>
    internal static SchemaFile? Find(string uri) =>
        FindResource(uri) is { } name && ReadResource(name) is { } text ? SchemaFile.Read(new SourceFile(uri, text), isBuiltIn: true) : null;

    private static string? FindResource(string uri)
    {
        if (uri == Article)
            return ArticleResource;
        if (uri == Dialect)
            return "articleschema.schema.json";
        foreach (var (prefix, folder) in s_metaSchemas)
        {
            if (uri.StartsWith(prefix, StringComparison.Ordinal))
                return folder + uri.Substring(prefix.Length) + ".json";
        }

        return null;
    }

    private static string? ReadResource(string name)
    {
        using var stream = typeof(BuiltInSchemas).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
