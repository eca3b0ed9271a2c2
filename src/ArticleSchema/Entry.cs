namespace ArticleSchema;

/// <summary>Where a model came from: the article that stands behind it.</summary>
/// <remarks>
/// Every generated model has a property of this type, named <c>Entry</c>. Two entries are equal when all their
/// properties are, so a model read twice from the same article is equal to itself and models of two articles differ
/// even when their front matter is the same.
/// </remarks>
/// <example>
/// <code>
/// foreach (Post post in PostCollection.All)
///     Console.WriteLine($"{post.Entry.Key}  {post.Title}  (edit {post.Entry.Path})");
/// </code>
/// </example>
public sealed record Entry
{
    /// <summary>The entry of a model that was not read from an article, such as one built in a unit test.</summary>
    public static Entry None { get; } = new() { Key = "", Path = "" };

    /// <summary>
    /// What the collection finds the model by, unique in it and compared ordinally; by default the path below the
    /// schema's folder without its extension, such as <c>2022/launch</c>.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>
    /// The file, relative to the project's folder, with <c>/</c> between the names on every machine, such as
    /// <c>content/2022/launch.md</c>.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>
    /// The text below the front matter as the author wrote it, or <see langword="null"/> unless the schema says
    /// <c>x-body: embed</c>.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>The <see cref="Key"/>.</summary>
    public override string ToString() => Key;
}
