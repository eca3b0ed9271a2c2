namespace Blog.Site;

/// <summary>
/// A piece of markup. Text that is interpolated into it is escaped and markup is not, so that nothing is escaped twice and
/// nothing is forgotten.
/// </summary>
internal sealed record Html(string Markup)
{
    public static Html Empty { get; } = new("");

    /// <example><code>Html.Of($"&lt;h1&gt;{post.Title}&lt;/h1&gt;")</code></example>
    public static Html Of(HtmlInterpolation markup) => new(markup.ToString());

    public static Html Join(string separator, IEnumerable<Html> parts) =>
        new(string.Join(separator, parts.Select(part => part.Markup)));
}
