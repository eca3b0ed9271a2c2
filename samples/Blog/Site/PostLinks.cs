namespace Blog.Site;

/// <summary>Pieces of markup by which pages refer to posts, categories and authors.</summary>
internal static class PostLinks
{
    /// <summary>The days, titles and categories of some posts.</summary>
    public static Html List(SitePath from, IEnumerable<Post> posts) => Html.Of($"""
        <ul class="posts">
        {Html.Join("\n", posts.Select(post => Item(from, post)))}
        </ul>
        """);

    public static Html Title(SitePath from, Post post) =>
        Html.Of($"""<a href="{from.LinkTo(SitePath.Of(post))}" lang="{post.Language}">{post.Title}</a>""");

    public static Html Time(Post post) => Html.Of($"""<time datetime="{post.Date.ToMoment()}">{post.Date.ToDay()}</time>""");

    public static Html Categories(SitePath from, Post post) =>
        Html.Join(" ", post.Categories.Select(category => Category(from, category, post.Language)));

    public static Html Category(SitePath from, string category, string language) =>
        Html.Of($"""<a class="category" href="{from.LinkTo(SitePath.OfCategory(category))}" lang="{language}">{category}</a>""");

    private static Html Item(SitePath from, Post post) => Html.Of($"""
        <li>{Time(post)}<div>
        {Title(from, post)} <span class="categories">{Categories(from, post)}</span>{Summary(post)}
        </div></li>
        """);

    private static Html Summary(Post post) => post.Summary is { } summary
        ? Html.Of($"""<p lang="{post.Language}">{summary}</p>""")
        : Html.Empty;
}
