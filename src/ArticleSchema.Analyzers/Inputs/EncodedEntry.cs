using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Models;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>What an article came to when it was encoded, kept with its front matter, so that generator and analyzers together encode each once.</summary>
internal sealed class EncodedEntry
{
    private readonly ArticleModel _article;
    private readonly EntrySchemas _schemas;

    private EncodedEntry(ArticleModel article, EntrySchemas schemas, BakedWriter? writer)
    {
        _article = article;
        _schemas = schemas;
        if (!schemas.TryFind(article.Path, out var schema, out var model) || article.FrontMatter is not { Mapping: var mapping } || !ArticleChecker.IsEntry(mapping, schema))
            return;
        Entry = EntryEncoder.TryEncode(article, mapping, schemas, schema, model, writer ?? new BakedWriter(), out var fault);
        Fault = fault;
    }

    /// <summary>The entry; null when the article can be none, because it breaks its schema or its type cannot hold it.</summary>
    public EntryModel? Entry { get; }

    /// <summary>The value of an article, which satisfies its schema, that its type cannot hold; null where it can hold all.</summary>
    public ValueFault? Fault { get; }

    /// <summary>Encodes an article, or remembers what came of it; null when it has no front matter.</summary>
    /// <param name="article">The article.</param>
    /// <param name="schemas">The schemas of the project.</param>
    /// <param name="writer">What to write with, where there is a writer already.</param>
    public static EncodedEntry? Get(ArticleModel article, EntrySchemas schemas, BakedWriter? writer = null)
    {
        if (article.FrontMatter is not { } frontMatter)
            return null;
        if (frontMatter.Encoded is { } known && known._schemas == schemas && known._article.Equals(article))
            return known;
        // Whoever encodes the same at the same time comes to the same.
        return frontMatter.Encoded = new EncodedEntry(article, schemas, writer);
    }
}
