using System.Diagnostics.CodeAnalysis;

using ArticleSchema.Core.Body;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core;

/// <summary>What an <see cref="ArticleReader"/> made of an article: what it says, and what is wrong with it. Immutable.</summary>
/// <example>
/// <code>
/// ArticleReading reading = reader.Read(text, "2024/launch.md");
/// if (reading.TryCreate(node => node.GetRequired("title").ReadString(), out string? title, out IReadOnlyList&lt;Violation&gt; violations))
///     Console.WriteLine($"{reading.Key}: {title}");
/// else
///     Console.WriteLine(string.Join("\n", violations));
/// </code>
/// </example>
public sealed class ArticleReading
{
    private readonly ReaderSchemas _schemas;
    private readonly Article _article;
    private readonly ObjectNode? _mapping;
    private readonly Lazy<BodySummary> _summary;

    internal ArticleReading(ReaderSchemas schemas, Article article, IReadOnlyList<Violation> violations, EffectiveFrontMatter? said, bool isEntry)
    {
        _schemas = schemas;
        _article = article;
        _mapping = isEntry ? said?.Mapping : null;
        // Whoever only wants to know what is wrong does not ask.
        _summary = new(() => BodySummary.Read(article));
        Violations = violations;
        // Of an article with errors too, people want to know which one it is.
        Key = EntryKeys.Get(schemas.Document, Path, said?.Mapping) ?? EntryKeys.FromPath(schemas.Document, Path);
        Language = EntryLanguage.Find(schemas.Document, Path, said?.Mapping);
        TranslationKey = EntryLanguage.FindTranslationKey(schemas.Document, Path, said?.Mapping, isItem: said?.Item > 0);
        FrontMatter = _mapping is null ? null : new FrontMatterNode(_mapping, new NodeContext(schemas, throws: true));
    }

    /// <summary>Where the article lies, as the reader was told.</summary>
    public string Path => _article.File.Path;

    /// <summary>The key under which the article is found in a collection, as the schema's <c>x-key</c> says: by default, its path below the schema's folder without extension, which also stands in for a property that cannot be read.</summary>
    public string Key { get; }

    /// <summary>The language of the article, as the schema's <c>x-language</c> says; null where that says nothing, or the article does not tell.</summary>
    public string? Language { get; }

    /// <summary>What the article shares with its translations, as the schema's <c>x-translations</c> says; null where that says nothing, or the article does not tell.</summary>
    public string? TranslationKey { get; }

    /// <summary>
    /// All that is wrong with the article, in the order of its text: by the same rules, in the same words and at the same places as in a build. Rules that
    /// are off by default or need other files are not among them, and what a project says of a rule's level is not known. Errors of the
    /// schemas themselves come first.
    /// </summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>
    /// What the article says, with the values that the schema takes from elsewhere (<c>x-fallback</c>). Null where no model can come of it: it cannot be
    /// read without doubt, or breaks a rule of its schema that is an error; or the schema itself has errors.
    /// </summary>
    public FrontMatterNode? FrontMatter { get; }

    /// <summary>The text below the front matter; without front matter, all of it, and of data, nothing.</summary>
    public string Body => _article.File.GetText(_article.Body);

    /// <summary>Where the body begins in the text, in UTF-16 code units; a byte order mark does not count.</summary>
    public int BodyStart => _article.Body.Start;

    /// <summary>The length of the body, in UTF-16 code units.</summary>
    public int BodyLength => _article.Body.Length;

    /// <summary>How many words the body has; each character of Chinese or Japanese is one.</summary>
    public int WordCount => _summary.Value.WordCount;

    /// <summary>How many of the <see cref="WordCount"/> are single characters of Chinese or Japanese.</summary>
    public int IdeographCount => _summary.Value.IdeographCount;

    /// <summary>What precedes <c>&lt;!-- more --&gt;</c> in the body, or its first paragraph, as plain text; null where there is neither.</summary>
    public string? Excerpt => _summary.Value.Excerpt;

    /// <summary>Makes a model of the article.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="create">Reads the model from the front matter. It is not called where that is null.</param>
    /// <param name="model">The model, where one has come of it.</param>
    /// <param name="violations">All that is wrong with the article: <see cref="Violations"/>, and the first value that could not be held (ART5003).</param>
    /// <returns>Whether the article has become a model. Warnings do not keep it from that.</returns>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public bool TryCreate<T>(Func<FrontMatterNode, T> create, [MaybeNullWhen(false)] out T model, out IReadOnlyList<Violation> violations)
    {
        if (create is null)
            throw new ArgumentNullException(nameof(create));
        (model, violations) = (default, Violations);
        if (_mapping is null)
            return false;
        var context = new NodeContext(_schemas, throws: false);
        var created = create(new FrontMatterNode(_mapping, context));
        if (context.Fault is { } fault)
        {
            violations = Insert(fault);
            return false;
        }

        model = created;
        return true;
    }

    private IReadOnlyList<Violation> Insert(ValueFault fault)
    {
        var sink = new ViolationSink(_article.File);
        UnheldValue.Instance.Report(fault, _schemas.Collection, sink);
        return Violations.Concat(sink.ToSortedList()).OrderBy(violation => violation.Range.Start).ToList();
    }
}
