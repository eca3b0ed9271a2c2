using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Paths;

/// <summary>What a part of a <see cref="PathPattern"/> stands for.</summary>
internal enum PathPartKind
{
    /// <summary>A text that stands for itself.</summary>
    Literal,

    /// <summary><c>*</c>: something within one segment.</summary>
    Any,

    /// <summary><c>**</c> before other segments: any number of folders, none included.</summary>
    Folders,

    /// <summary><c>**</c> at the end: one segment or more.</summary>
    Rest,

    /// <summary><c>{slug}</c> where no property is called so: a name within one segment.</summary>
    Name,

    /// <summary><c>{property}</c>: what the front matter says.</summary>
    Value,
}

/// <summary>One part of a <see cref="PathPattern"/>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The part as the schema writes it.</param>
internal sealed record PathPart(PathPartKind Kind, string Text)
{
    /// <summary>The property that a value comes from; empty for other kinds.</summary>
    public string Property { get; init; } = "";

    /// <summary>How a moment is written; null where the value is a text.</summary>
    public PathDateFormat? Format { get; init; }

    /// <summary>How a moment is read; null where the value is a text.</summary>
    public MomentReading? Moments { get; init; }
}
