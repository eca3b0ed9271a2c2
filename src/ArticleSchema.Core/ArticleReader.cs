using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core;

/// <summary>Reads articles at run time and checks them against a schema: what the compiler does with the files of a project, for text that comes from elsewhere.</summary>
/// <remarks>
/// The schema is compiled when the first article is read, and once. A reader never changes, and any number of threads can use it at the same time.
/// Nothing that an article holds makes it throw. It opens no file and asks no network, clock, culture or time zone.
/// </remarks>
/// <example>
/// <code>
/// var reader = new ArticleReader("post.schema.yaml", [new SchemaText("post.schema.yaml", """
///     required: [title]
///     properties: { title: { type: string } }
///     """)]);
///
/// ArticleReading reading = reader.Read("""
///     ---
///     titel: Launch day
///     ---
///     Words.
///     """, "2024/launch.md");
///
/// foreach (Violation violation in reading.Violations)
///     Console.WriteLine(violation);    // 2024/launch.md(1,1): error ART2001: The front matter has no 'title', …
/// </code>
/// </example>
public sealed class ArticleReader
{
    private readonly Lazy<ReaderSchemas> _schemas;

    /// <summary>Makes a reader of articles that have to satisfy a schema.</summary>
    /// <param name="schemaPath">The path of the schema.</param>
    /// <param name="schemas">The schema and all others of the project to which it refers; what it is compiled from. Without any, the schema is the built-in <c>Article</c> (title, date and categories), as it is in a build, and lies at <paramref name="schemaPath"/>.</param>
    /// <param name="collection">What messages call the collection that articles belong to (ART5003); null for the name that the schema gives it.</param>
    /// <exception cref="ArgumentNullException">The path, the list or one of its items is null.</exception>
    /// <exception cref="ArgumentException">No schema has the path, or two have the same.</exception>
    public ArticleReader(string schemaPath, IReadOnlyList<SchemaText> schemas, string? collection = null)
    {
        var texts = (schemas ?? throw new ArgumentNullException(nameof(schemas))).ToArray();
        if (schemaPath is null)
            throw new ArgumentNullException(nameof(schemaPath));
        if (Array.IndexOf(texts, null) >= 0)
            throw new ArgumentNullException(nameof(schemas), "One of the schemas is null.");
        if (texts.Length > 0 && !Array.Exists(texts, text => text.Path == schemaPath))
            throw new ArgumentException($"None of the schemas lies at '{schemaPath}'.", nameof(schemas));
        if (texts.GroupBy(text => text.Path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { Key: var twice })
            throw new ArgumentException($"Two schemas lie at '{twice}'.", nameof(schemas));
        _schemas = new(() => ReaderSchemas.Compile(schemaPath, texts, collection));
    }

    /// <summary>Reads an article that has no path, and finds all that is wrong with it. Its key is empty.</summary>
    /// <param name="text">The article, as for <see cref="Read(string, string)"/>.</param>
    /// <returns>What the article says, as far as it can be read.</returns>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ArticleReading Read(string text) => Read(text, "");

    /// <summary>Reads an article and finds all that is wrong with it.</summary>
    /// <param name="text">The article, from its first character on; or data, where the path ends in <c>.yaml</c>, <c>.yml</c> or <c>.json</c>. A byte order mark at its beginning is reported and has no place in it.</param>
    /// <param name="path">Where the article lies: from the same folder on as the schema's path, or from the schema's folder on. It says what the article's key is, and may stand in for a date or title that the front matter lacks (<c>x-fallback</c>). No file need be there.</param>
    /// <returns>What the article says, as far as it can be read.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public ArticleReading Read(string text, string path) => Read(ToFile(text, path));

    /// <summary>Reads an article from the bytes of its file, as the compiler does: as UTF-8, or as UTF-16 with a byte order mark.</summary>
    /// <param name="bytes">The bytes. Those that are no UTF-8 are reported.</param>
    /// <param name="path">Where the article lies, as for <see cref="Read(string, string)"/>.</param>
    /// <returns>What the article says, as far as it can be read.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <example>
    /// <code>
    /// ArticleReading reading = reader.Read(File.ReadAllBytes("content/2024/launch.md"), "content/2024/launch.md");
    /// </code>
    /// </example>
    public ArticleReading Read(byte[] bytes, string path) =>
        Read(SourceFile.Decode(path ?? throw new ArgumentNullException(nameof(path)), bytes ?? throw new ArgumentNullException(nameof(bytes)), bytes.Length));

    /// <summary>Reads all entries of a file: one of an article, and of data that is a list where the schema's <c>x-files</c> names data and its root takes no lists, one for each item.</summary>
    /// <param name="text">The text of the file, as for <see cref="Read(string, string)"/>.</param>
    /// <param name="path">Where it lies, as for <see cref="Read(string, string)"/>.</param>
    /// <returns>The entries in the order of the file; of an empty list none, of one that cannot be read to its end a single reading that says so.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public IReadOnlyList<ArticleReading> ReadAll(string text, string path) => ReadAll(ToFile(text, path));

    /// <inheritdoc cref="ReadAll(string, string)"/>
    /// <param name="bytes">The bytes of the file, as for <see cref="Read(byte[], string)"/>.</param>
    /// <param name="path">Where it lies, as for <see cref="Read(string, string)"/>.</param>
    public IReadOnlyList<ArticleReading> ReadAll(byte[] bytes, string path) =>
        ReadAll(SourceFile.Decode(path ?? throw new ArgumentNullException(nameof(path)), bytes ?? throw new ArgumentNullException(nameof(bytes)), bytes.Length));

    /// <summary>Whether a file is one of those that the schema applies to, by its <c>x-files</c>: all Markdown files, unless it says otherwise.</summary>
    /// <param name="path">Where the file lies, as for <see cref="Read(string, string)"/>.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public bool Covers(string path)
    {
        var document = _schemas.Value.Document;
        return !SchemaDocument.IsSchemaPath(path ?? throw new ArgumentNullException(nameof(path))) && document.Settings.Files.Matches(SchemaSet.GetPathBelow(document, path));
    }

    private static SourceFile ToFile(string text, string path)
    {
        var hasByteOrderMark = (text ?? throw new ArgumentNullException(nameof(text))).StartsWith("\uFEFF", StringComparison.Ordinal);
        return new SourceFile(path ?? throw new ArgumentNullException(nameof(path)), hasByteOrderMark ? text.Substring(1) : text, hasByteOrderMark);
    }

    private ArticleReading Read(SourceFile file)
    {
        var schemas = _schemas.Value;
        var article = Article.Read(file);
        var violations = new ViolationSink(file);
        // Of several entries, none is the one.
        if (EffectiveFrontMatter.ListsEntries(article, schemas.Document))
            UnmappedFrontMatter.Instance.Report(article, violations);
        var isEntry = schemas.Errors.Count == 0 && ArticleChecker.FindEntry(article, schemas.Document) is not null;
        return new ArticleReading(schemas, article, [.. schemas.Errors, .. violations.ToSortedList(), .. ProjectChecker.CheckEntry(article, schemas.Document)], EffectiveFrontMatter.Read(article, schemas.Document), isEntry);
    }

    private IReadOnlyList<ArticleReading> ReadAll(SourceFile file)
    {
        var schemas = _schemas.Value;
        var article = Article.Read(file);
        if (!EffectiveFrontMatter.ListsEntries(article, schemas.Document))
            return [Read(file)];
        var violations = ProjectChecker.CheckEntry(article, schemas.Document);
        var entries = EffectiveFrontMatter.ReadAll(article, schemas.Document);
        if (article.FrontMatter!.Content.Interruption is not null)
            return [new ArticleReading(schemas, article, [.. schemas.Errors, .. violations], said: null, isEntry: false)];
        var starts = entries.Select(entry => entry.Start.Start).ToList();
        // What stands before the first entry is told with it.
        var byEntry = violations.ToLookup(violation => starts.BinarySearch(violation.Range.Start) switch { >= 0 and var at => at, var next => Math.Max(0, ~next - 1) });
        return EffectiveFrontMatter.FindMappings(article, schemas.Document).Select((mapping, index) =>
        {
            var isEntry = schemas.Errors.Count == 0 && mapping is not null && ArticleChecker.IsEntry(mapping, schemas.Document);
            return new ArticleReading(schemas, article, [.. schemas.Errors, .. byEntry[index]], entries[index], isEntry);
        }).ToList();
    }
}
