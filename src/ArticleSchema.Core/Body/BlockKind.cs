namespace ArticleSchema.Core.Body;

/// <summary>What a block of a Markdown text is, as far as it holds words.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, wherever it stands.</summary>
    Paragraph,

    /// <summary>A heading or the first lines of a note: read like a paragraph, but not one.</summary>
    Aside,

    /// <summary>A table, its rule left out.</summary>
    Table,

    /// <summary>HTML with the text in it.</summary>
    Html,

    /// <summary>The lines of a block of code, its fences left out.</summary>
    Code,
}
