namespace Blog;

/// <summary>The posts that readers may see: all but the drafts, newest first.</summary>
internal static class PublishedPosts
{
    public static IReadOnlyList<Post> All => WithoutDrafts(PostCollection.All);

    /// <summary>The categories in use, the fullest first.</summary>
    public static IReadOnlyList<string> Categories =>
        [.. All.SelectMany(post => post.Categories)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(category => In(category).Count)
            .ThenBy(category => category, StringComparer.Ordinal)];

    public static IReadOnlyList<Post> In(string category) => WithoutDrafts(PostCollection.ByCategory(category));

    public static IReadOnlyList<Post> By(Author author) => WithoutDrafts(PostCollection.ByAuthor(author.Entry.Key));

    private static IReadOnlyList<Post> WithoutDrafts(IReadOnlyList<Post> posts) => [.. posts.Where(post => !post.Draft)];
}
