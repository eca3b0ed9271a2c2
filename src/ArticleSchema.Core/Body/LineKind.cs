namespace ArticleSchema.Core.Body;

/// <summary>What a line of Markdown begins, or is.</summary>
internal enum LineKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>A heading with <c>#</c>.</summary>
    Heading,

    /// <summary>The opening fence of a block of code.</summary>
    Fence,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>A thematic break.</summary>
    Break,

    /// <summary>A note: <c>[^1]: text</c>.</summary>
    Note,

    /// <summary>Marks of a template or of an extension of Markdown, without text of their own.</summary>
    Markup,
}
