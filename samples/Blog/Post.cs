namespace Blog;

/// <summary>What no schema can say about a post. The generated record is partial, so it is said here.</summary>
public sealed partial record Post
{
    /// <summary>The author's own entry; null when the post is unsigned or names somebody we have no page of.</summary>
    public Author? Writer => Author is { } key && AuthorCollection.TryGet(key, out Author? writer) ? writer : null;

    /// <summary>The language of the text. Posts from a feed never state it, but their author does.</summary>
    public string Language => Lang ?? Writer?.Languages[0] ?? "en";

    /// <summary>The name to print under the title; null when the post is unsigned.</summary>
    public string? Byline => Writer?.Name ?? Author;

    /// <summary>What lists and the feed say of the post: its description or, without one, how its text begins.</summary>
    public string? Summary => Description?.Trim() ?? Entry.Excerpt;

    /// <summary>How long the text takes to read. The author may know better than somebody who counts words.</summary>
    public double Minutes => Params?.Minutes ?? Math.Ceiling(Entry.ReadingTime.TotalMinutes);
}
