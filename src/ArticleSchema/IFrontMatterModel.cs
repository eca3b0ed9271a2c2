namespace ArticleSchema;

/// <summary>What front matter has become: implemented by all generated types.</summary>
/// <example>
/// <code>
/// FrontMatterValue author = FrontMatterValue.From(post.Author);
/// Console.WriteLine(author.ToYaml());
/// </code>
/// </example>
public interface IFrontMatterModel
{
    /// <summary>The value as front matter; read again, it gives an equal one.</summary>
    FrontMatterValue ToFrontMatterValue();
}
