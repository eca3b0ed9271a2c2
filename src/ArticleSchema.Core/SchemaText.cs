namespace ArticleSchema.Core;

/// <summary>A schema file, as text: nothing is read from disk.</summary>
/// <example>
/// <code>
/// var schema = new SchemaText("content/post.schema.yaml", "required: [title]");
/// </code>
/// </example>
public sealed class SchemaText
{
    /// <summary>Puts a path and a text together.</summary>
    /// <param name="path">Where the file lies, with <c>/</c> between folders, from the same folder on as the paths of articles and of the other schemas. JSON where it ends in <c>.json</c>, otherwise YAML.</param>
    /// <param name="text">What the file holds.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public SchemaText(string path, string text)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>Where the file lies.</summary>
    public string Path { get; }

    /// <summary>What the file holds.</summary>
    public string Text { get; }
}
