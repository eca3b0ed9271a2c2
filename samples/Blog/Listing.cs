namespace Blog;

/// <summary>Prints the collection to the console.</summary>
internal static class Listing
{
    public static void Write(TextWriter output)
    {
        output.WriteLine($"{PostCollection.Count} posts by {AuthorCollection.Count} authors, newest first");
        output.WriteLine();
        foreach (Post post in PostCollection.All)
            output.WriteLine(Line(post));

        output.WriteLine();
        output.WriteLine("By category");
        output.WriteLine();
        foreach (string category in PublishedPosts.Categories)
            output.WriteLine($"{PublishedPosts.In(category).Count,4}  {category}");
    }

    private static string Line(Post post)
    {
        var draft = post.Draft ? " (draft)" : "";
        var byline = post.Byline is { } name ? $"  {name}" : "";
        return $"{post.Date.ToDay()}  {post.Title}{draft}  [{string.Join(", ", post.Categories)}]{byline}";
    }
}
