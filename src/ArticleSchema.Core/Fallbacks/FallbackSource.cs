namespace ArticleSchema.Core.Fallbacks;

/// <summary>Where the value of a property can come from when the front matter does not give it.</summary>
internal enum FallbackSource
{
    /// <summary><c>file-date</c>: the date before the file's name, or before its folder's name where the file is the folder's index.</summary>
    FileDate,

    /// <summary><c>file-name</c>: the file's name without extension and date, or its folder's name where the file is the folder's index.</summary>
    FileName,

    /// <summary><c>heading</c>: the text of the first heading of the first level.</summary>
    Heading,
}
