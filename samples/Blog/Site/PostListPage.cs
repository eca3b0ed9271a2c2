using System.Globalization;

namespace Blog.Site;

/// <summary>The front page with all posts, and one page with the posts of each category.</summary>
internal static class PostListPage
{
    public static Page ForIndex()
    {
        SitePath path = SitePath.Index;
        var posts = PublishedPosts.All;
        var pinned = posts.Where(post => post.Weight > 0).OrderByDescending(post => post.Weight);
        var years = posts.GroupBy(post => post.Date.Year);

        return new Page(path, SiteInfo.Title, Html.Of($"""
            <h1>{SiteInfo.Title}</h1>
            <p class="lead">{SiteInfo.Description}</p>
            <p class="categories">{Html.Join("\n", PublishedPosts.Categories.Select(category => Counted(path, category)))}</p>
            {Section("Start here", path, pinned)}
            {Html.Join("\n", years.Select(year => Section(year.Key.ToString(CultureInfo.InvariantCulture), path, year)))}
            """))
        {
            Description = SiteInfo.Description,
        };
    }

    public static Page ForCategory(string category)
    {
        var path = SitePath.OfCategory(category);
        var posts = PublishedPosts.In(category);

        return new Page(path, category, Html.Of($"""
            <h1>{category}</h1>
            {PostLinks.List(path, posts)}
            """))
        {
            Language = LanguageOf(category),
        };
    }

    private static Html Section(string heading, SitePath path, IEnumerable<Post> posts) => Html.Of($"""
        <h2>{heading}</h2>
        {PostLinks.List(path, posts)}
        """);

    private static Html Counted(SitePath path, string category)
    {
        var link = PostLinks.Category(path, category, LanguageOf(category));
        return Html.Of($"<span>{link} <small>{PublishedPosts.In(category).Count}</small></span>");
    }

    // A category has no language of its own; the post that used it first decides.
    private static string LanguageOf(string category) => PublishedPosts.In(category)[^1].Language;
}
