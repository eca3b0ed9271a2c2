using System.Text;

namespace Blog.Site;

/// <summary>The path of a file below the root of the site, with forward slashes: <c>posts/leap-day.html</c>.</summary>
internal readonly record struct SitePath(string Value)
{
    public static SitePath Index { get; } = new("index.html");

    public static SitePath Authors { get; } = new("authors.html");

    public static SitePath Feed { get; } = new("feed.xml");

    public static SitePath Style { get; } = new("style.css");

    /// <summary>The path as a URL below the root; what is not ASCII is percent-encoded.</summary>
    public string Url => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    public static SitePath Of(Post post) => new($"posts/{post.Entry.Key}.html");

    public static SitePath OfCategory(string category) => new($"categories/{FileName(category)}.html");

    /// <summary>The relative URL by which the page at this path refers to another file of the site.</summary>
    public string LinkTo(SitePath target) =>
        string.Concat(Enumerable.Repeat("../", Value.Count(c => c == '/'))) + target.Url;

    public string LinkTo(Author author) => $"{LinkTo(Authors)}#{Uri.EscapeDataString(author.Entry.Key)}";

    // Letters of any script make good file names; the rest is written so that no two categories get the same one.
    private static string FileName(string category) => string.Concat(category.EnumerateRunes().Select(rune =>
        Rune.IsLetterOrDigit(rune) || rune.Value == '-' ? rune.ToString()
        : rune.Value == ' ' ? "_"
        : $"%{rune.Value:X2}"));
}
