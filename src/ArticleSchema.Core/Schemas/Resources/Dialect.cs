namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>The language of a schema (2020-12 core §4.3.3): a draft and those of its vocabularies that hold.</summary>
/// <param name="MetaSchema">The URI of the schema that describes it, without an empty fragment.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Vocabularies">The vocabularies.</param>
internal sealed record Dialect(string MetaSchema, SchemaDraft Draft, Vocabularies Vocabularies)
{
    private static readonly Dialect[] s_standard =
    [
        new("https://json-schema.org/draft/2020-12/schema", SchemaDraft.Draft202012, Vocabularies.Standard),
        new("https://json-schema.org/draft/2019-09/schema", SchemaDraft.Draft201909, Vocabularies.Standard),
        new("http://json-schema.org/draft-07/schema", SchemaDraft.Draft07, Vocabularies.Standard),
    ];

    /// <summary>The dialects that <c>$schema</c> can name without the project holding a meta-schema.</summary>
    public static IEnumerable<string> StandardMetaSchemas => s_standard.Select(dialect => dialect.MetaSchema);

    /// <summary>Whether <c>$ref</c> stands alone: what is beside it says nothing (draft-07 core §8.3).</summary>
    public bool IsReferenceAlone => Draft == SchemaDraft.Draft07;

    /// <summary>The dialect that is a draft as published.</summary>
    public static Dialect Of(SchemaDraft draft) => Array.Find(s_standard, dialect => dialect.Draft == draft)!;

    /// <summary>The standard dialect of a meta-schema, or null; the scheme is often written the other way.</summary>
    public static Dialect? Find(string metaSchema)
    {
        var name = WithoutScheme(metaSchema.TrimEnd('#'));
        return Array.Find(s_standard, dialect => WithoutScheme(dialect.MetaSchema) == name);
    }

    private static string WithoutScheme(string uri) => uri.StartsWith("https:", StringComparison.Ordinal) ? uri.Substring(6)
        : uri.StartsWith("http:", StringComparison.Ordinal) ? uri.Substring(5)
        : uri;
}
