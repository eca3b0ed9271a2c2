namespace ArticleSchema.Core.Schemas;

/// <summary>What the standard leaves to those who read schemas. A project's schemas are read with <see cref="Default"/>.</summary>
internal sealed record SchemaOptions
{
    /// <summary>Draft 2020-12, formats checked.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>The draft of a schema without <c>$schema</c>.</summary>
    public SchemaDraft DefaultDraft { get; init; } = SchemaDraft.Draft202012;

    /// <summary>Whether <c>format</c> is always checked; otherwise only where the schema's dialect has the vocabulary <c>format-assertion</c> (2020-12 validation §7.2.1).</summary>
    public bool AssertsFormats { get; init; } = true;

    /// <summary>Whether <c>contentEncoding</c> and <c>contentMediaType</c> are checked, as draft-07 permits (validation §8.1); later drafts only describe by them.</summary>
    public bool AssertsContent { get; init; }
}
