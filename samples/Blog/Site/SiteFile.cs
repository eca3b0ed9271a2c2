using System.Text;

namespace Blog.Site;

/// <summary>One file of the site.</summary>
internal sealed record SiteFile(SitePath Path, ReadOnlyMemory<byte> Content)
{
    public SiteFile(SitePath path, string text) : this(path, Encoding.UTF8.GetBytes(text))
    {
    }
}
