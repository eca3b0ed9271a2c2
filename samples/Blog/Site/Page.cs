namespace Blog.Site;

/// <summary>A page of the site: its content, and the frame that all pages share.</summary>
internal sealed record Page(SitePath Path, string Title, Html Content)
{
    /// <summary>The language of the content. The frame around it is in English.</summary>
    public string Language { get; init; } = "en";

    public string? Description { get; init; }

    /// <summary>A picture for cards in chat programs and social networks.</summary>
    public Uri? Picture { get; init; }

    public SiteFile ToFile() => new(Path, Frame().Markup);

    private Html Frame() => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{FullTitle}</title>
        {Html.Join("\n", Metadata())}
        <link rel="stylesheet" href="{Path.LinkTo(SitePath.Style)}">
        <link rel="alternate" type="application/atom+xml" title="{SiteInfo.Title}" href="{Path.LinkTo(SitePath.Feed)}">
        </head>
        <body>
        <header class="site" lang="en">
        <a class="name" href="{Path.LinkTo(SitePath.Index)}">{SiteInfo.Title} <span lang="zh-CN">{SiteInfo.Subtitle}</span></a>
        <nav>
        <a href="{Path.LinkTo(SitePath.Index)}">Posts</a>
        <a href="{Path.LinkTo(SitePath.Authors)}">Authors</a>
        <a href="{Path.LinkTo(SitePath.Feed)}">Feed</a>
        </nav>
        </header>
        <main>
        {Content}
        </main>
        <footer class="site" lang="en">{SiteInfo.Description}</footer>
        </body>
        </html>

        """);

    private string FullTitle => Title == SiteInfo.Title ? Title : $"{Title} · {SiteInfo.Title}";

    private IEnumerable<Html> Metadata()
    {
        yield return Html.Of($"""<meta property="og:title" content="{Title}">""");
        if (Description is not null)
            yield return Html.Of($"""<meta name="description" content="{Description}">""");
        if (Picture is not null)
            yield return Html.Of($"""<meta property="og:image" content="{Picture.AbsoluteUri}">""");
    }
}
