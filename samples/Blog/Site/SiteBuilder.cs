namespace Blog.Site;

/// <summary>Makes the whole site out of the two collections.</summary>
internal static class SiteBuilder
{
    public static IEnumerable<SiteFile> Build()
    {
        var posts = PublishedPosts.All;
        yield return PostListPage.ForIndex().ToFile();

        for (var i = 0; i < posts.Count; i++)
        {
            Post? newer = i > 0 ? posts[i - 1] : null;
            Post? older = i + 1 < posts.Count ? posts[i + 1] : null;
            yield return PostPage.For(posts[i], newer, older).ToFile();
        }

        foreach (string category in PublishedPosts.Categories)
            yield return PostListPage.ForCategory(category).ToFile();

        yield return AuthorsPage.Create().ToFile();
        yield return AtomFeed.Create(posts);

        foreach (SiteFile asset in Assets.All())
            yield return asset;
    }
}
