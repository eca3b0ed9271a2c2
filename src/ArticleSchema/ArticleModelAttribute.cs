namespace ArticleSchema;

/// <summary>Makes a type of yours the model of a schema: the rest of the model is generated into it, in its namespace.</summary>
/// <remarks>
/// The type is a partial record, class, record struct or struct, and so are the types that it is nested in. A property
/// that it declares by the name that the model has for it is used as it is, when its type is the model's and it has
/// <c>init</c> or <c>set</c>; so are the parameters of a record, and a partial property gets its accessors. What does not
/// fit is reported where it is declared (ART5005, ART5006, ART5007).
/// </remarks>
/// <example>
/// <code>
/// namespace Shop.Blog;
///
/// [ArticleModel("post")]                       // content/post.schema.yaml
/// public partial record Post(string Title)
/// {
///     public string Slug => Title.ToLowerInvariant().Replace(' ', '-');
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class ArticleModelAttribute : Attribute
{
    /// <summary>Makes the type the model of the schema that is called like it.</summary>
    public ArticleModelAttribute()
    {
    }

    /// <summary>Makes the type the model of a schema.</summary>
    /// <param name="schema">
    /// The schema: the name of its file without <c>.schema.yaml</c>, with folders before it where two files have that
    /// name (<c>news/post</c>), or its title.
    /// </param>
    public ArticleModelAttribute(string schema) => Schema = schema;

    /// <summary>The schema's name; null for that of the type.</summary>
    public string? Schema { get; }
}
