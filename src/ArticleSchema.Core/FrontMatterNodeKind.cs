namespace ArticleSchema.Core;

/// <summary>The kinds of value that front matter can hold.</summary>
/// <example>
/// <code>
/// bool isList = node.Kind == FrontMatterNodeKind.List;
/// </code>
/// </example>
public enum FrontMatterNodeKind
{
    /// <summary>No value: <c>null</c>, <c>~</c>, or nothing behind the colon.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number, whole or not, of any size.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>Values in an order.</summary>
    List,

    /// <summary>Values under names.</summary>
    Mapping,
}
