namespace Blog.Site;

/// <summary>Everybody who writes here, in the order in which they joined.</summary>
internal static class AuthorsPage
{
    public static Page Create() => new(SitePath.Authors, "Authors", Html.Of($"""
        <h1>Authors</h1>
        {Html.Join("\n", AuthorCollection.All.Select(Section))}
        """));

    private static Html Section(Author author) => Html.Of($"""
        <section id="{author.Entry.Key}">
        <h2 lang="{author.Languages[0]}">{author.Name}</h2>
        <p class="meta">{Html.Join(" · ", Facts(author))}</p>
        <div class="prose" lang="{author.Languages[0]}">
        {Prose.Read(author.Entry.Body).ToHtml()}
        </div>
        {PostLinks.List(SitePath.Authors, PublishedPosts.By(author))}
        </section>
        """);

    private static IEnumerable<Html> Facts(Author author)
    {
        yield return Html.Of($"{author.Role.ToString().ToLowerInvariant()}{(author.Active ? "" : ", no longer active")}");
        if (author.Place is { } place)
            yield return Html.Of($"{place.Town}{(place.Country is { } country ? $", {country}" : "")}");
        if (author.Joined is { } joined)
            yield return Html.Of($"since {joined.ToDay()}");
        if (author.Website is { } website)
            yield return Html.Of($"<a href=\"{website.AbsoluteUri}\">website</a>");
        if (author.Email is { } email)
            yield return Html.Of($"<a href=\"mailto:{email}\">{email}</a>");
    }
}
