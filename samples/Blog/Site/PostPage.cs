using System.Globalization;

namespace Blog.Site;

/// <summary>One post.</summary>
internal static class PostPage
{
    public static Page For(Post post, Post? newer, Post? older)
    {
        var path = SitePath.Of(post);
        var prose = Prose.Read(post.Entry.Body);

        return new Page(path, post.Title, Html.Of($"""
            <article class="{post.Layout.ToString().ToLowerInvariant()}">
            <p class="meta" lang="en">{Html.Join(" · ", Facts(path, post))}</p>
            <h1>{post.Title}</h1>
            {Lead(post)}{Cover(path, post)}{(post.Params?.Toc == true ? prose.ToContents() : Html.Empty)}
            <div class="prose">
            {prose.ToHtml()}
            </div>
            {FurtherReading(post)}{Footer(path, post)}
            </article>
            <nav class="neighbours" lang="en">{Neighbour(path, "Newer", newer)}{Neighbour(path, "Older", older)}</nav>
            """))
        {
            Language = post.Language,
            Description = post.Summary,
            Picture = post.Headimg ?? post.Thumbnail,
        };
    }

    private static IEnumerable<Html> Facts(SitePath path, Post post)
    {
        yield return PostLinks.Time(post);
        if (post.Writer is { } writer)
            yield return Html.Of($"""<a href="{path.LinkTo(writer)}" lang="{writer.Languages[0]}">{writer.Name}</a>""");
        else if (post.Byline is { } byline)
            yield return Html.Of($"{byline}");
        yield return Html.Of($"{post.Minutes.ToString("0.#", CultureInfo.InvariantCulture)} min");
        if (post.Level is { } level)
            yield return Html.Of($"{level.ToString().ToLowerInvariant()}");
    }

    private static Html Lead(Post post) => post.Description is { } description
        ? Html.Of($"<p class=\"lead\">{description.Trim()}</p>\n")
        : Html.Empty;

    private static Html Cover(SitePath path, Post post) => post.Cover is { } cover
        ? Html.Of($"""
            <figure>
            <img src="{path.LinkTo(new SitePath(cover.Image.OriginalString))}" alt="{cover.Alt}">{Caption(cover.Caption)}
            </figure>

            """)
        : Html.Empty;

    private static Html Caption(string? caption) =>
        caption is null ? Html.Empty : Html.Of($"<figcaption>{caption}</figcaption>");

    private static Html FurtherReading(Post post) => post.Links is { } links
        ? Html.Of($"""
            <h2 lang="en">Further reading</h2>
            <ul>
            {Html.Join("\n", links.Select(link => Html.Of($"<li><a href=\"{link.Url.AbsoluteUri}\">{link.Title}</a></li>")))}
            </ul>

            """)
        : Html.Empty;

    private static Html Footer(SitePath path, Post post)
    {
        var tags = (post.Tags ?? []).Select(tag => Html.Of($" <span class=\"tag\">{tag}</span>"));
        var updated = post.Updated is { } day ? Html.Of($"<p>Last changed on {day.ToDay()}.</p>\n") : Html.Empty;
        var reply = post is { Comments: true, Writer.Email: { } email }
            ? Html.Of($"<p><a href=\"mailto:{email}\">Write to the author</a></p>\n")
            : Html.Empty;

        return Html.Of($"""
            <footer lang="en">
            <p class="categories">{PostLinks.Categories(path, post)}{tags}</p>
            {updated}{reply}</footer>
            """);
    }

    private static Html Neighbour(SitePath path, string label, Post? post) => post is null
        ? Html.Empty
        : Html.Of($"<p class=\"{label.ToLowerInvariant()}\"><small>{label}</small> {PostLinks.Title(path, post)}</p>");
}
