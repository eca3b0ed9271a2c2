namespace Blog.Site;

/// <summary>What the blog says about itself.</summary>
internal static class SiteInfo
{
    public const string Title = "Harbour Notes";

    public const string Subtitle = "港边札记";

    public const string Description = "Software, tides and bread, written down by people who live near the water.";

    /// <summary>Where the site will be published. Pages link relatively; a feed, which is read elsewhere, cannot.</summary>
    public const string Address = "https://blog.example.org/";
}
