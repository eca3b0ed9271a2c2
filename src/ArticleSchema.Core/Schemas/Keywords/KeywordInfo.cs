using ArticleSchema.Core.Schemas.Resources;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>What is known of a keyword before any schema uses it.</summary>
/// <param name="Name">The keyword's name.</param>
/// <param name="Drafts">The drafts that have it.</param>
/// <param name="Vocabularies">The vocabularies that have it, any of which will do; none for our own.</param>
/// <param name="Subschemas">Where schemas stand in its value.</param>
/// <param name="Create">Makes the keyword, or null, reported, when its value is unfit; null for a keyword that checks nothing by itself.</param>
internal sealed record KeywordInfo(
    string Name,
    SchemaDraft Drafts,
    Vocabularies Vocabularies,
    Subschemas Subschemas,
    Func<KeywordSource, SchemaCompiler, Keyword?>? Create)
{
    /// <summary>Whether the keyword checks something and stops to where a reference stands alone (draft-07 core §8.3).</summary>
    public bool IsSilencedByReference => (Vocabularies & (Vocabularies.Applicator | Vocabularies.Validation | Vocabularies.FormatAnnotation)) != 0;

    /// <summary>Whether the keyword means something in a dialect.</summary>
    public bool IsIn(Dialect dialect) =>
        (Drafts & dialect.Draft) != 0 && (Vocabularies == Vocabularies.None || dialect.Draft == SchemaDraft.Draft07 || (Vocabularies & dialect.Vocabularies) != 0);
}

/// <summary>Where schemas stand in a keyword's value.</summary>
internal enum Subschemas
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>The value is a schema.</summary>
    One,

    /// <summary>The value is a list of schemas.</summary>
    List,

    /// <summary>The value is a schema or a list of schemas.</summary>
    OneOrList,

    /// <summary>The value maps names to schemas.</summary>
    Map,
}
