namespace ArticleSchema.Tests.Data;

/// <summary>A small model as the generator would make it.</summary>
internal sealed record Note
{
    private readonly ValueList<string> _tags = ValueList<string>.Empty;

    public required string Title { get; init; }

    public required IReadOnlyList<string> Tags
    {
        get => _tags;
        init => _tags = ValueList.From(value);
    }

    public Entry Entry { get; init; } = Entry.None;
}
