namespace ArticleSchema.Core.Patterns;

/// <summary>The conditions that a regular expression can put on a place in the text.</summary>
internal enum PlaceKind
{
    /// <summary><c>^</c>: the start of the text.</summary>
    Start,

    /// <summary><c>$</c>: the end of the text, and not before a line feed that ends it.</summary>
    End,

    /// <summary><c>\b</c>: between a word character of ASCII and something else.</summary>
    WordBoundary,

    /// <summary><c>\B</c>: anywhere else.</summary>
    NoWordBoundary,
}
