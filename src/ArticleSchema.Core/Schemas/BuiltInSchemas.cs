using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>The schemas that come with the engine.</summary>
public static class BuiltInSchemas
{
    /// <summary>The folder of a project to which the built-in <c>Article</c> schema applies.</summary>
    public const string ContentFolder = "content";

    private static readonly Lazy<string> s_article = new(() => ReadResource("article.schema.yaml"));

    /// <summary>The built-in <c>Article</c> schema, as if it lay in the project's folder <c>content</c>.</summary>
    public static SchemaDocument ReadArticle(string projectRoot)
    {
        var path = (projectRoot.Length == 0 ? "" : projectRoot + "/") + ContentFolder + "/article.schema.yaml";
        return SchemaDocument.Read(new SourceFile(path, s_article.Value), isBuiltIn: true);
    }

    private static string ReadResource(string name)
    {
        using var stream = typeof(BuiltInSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
