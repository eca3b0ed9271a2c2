using System.Text;
using System.Xml;

namespace Blog.Site;

/// <summary>The posts as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Media = "http://search.yahoo.com/mrss/";

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static SiteFile Create(IReadOnlyList<Post> posts)
    {
        var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, s_settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "media", null, Media);
            xml.WriteElementString("title", Atom, SiteInfo.Title);
            xml.WriteElementString("subtitle", Atom, SiteInfo.Description);
            xml.WriteElementString("id", Atom, SiteInfo.Address);
            WriteLink(xml, "alternate", SiteInfo.Address);
            WriteLink(xml, "self", AddressOf(SitePath.Feed));
            // The clock is not asked: a feed is as new as its newest post, and building twice gives the same bytes.
            xml.WriteElementString("updated", Atom, posts.Select(Updated).Max().ToMoment());
            foreach (Post post in posts)
                WriteEntry(xml, post);
            xml.WriteEndElement();
        }

        return new SiteFile(SitePath.Feed, content.ToArray());
    }

    private static void WriteEntry(XmlWriter xml, Post post)
    {
        var address = AddressOf(SitePath.Of(post));
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, post.Language);
        xml.WriteElementString("title", Atom, post.Title);
        xml.WriteElementString("id", Atom, address);
        WriteLink(xml, "alternate", address);
        xml.WriteElementString("published", Atom, post.Date.ToMoment());
        xml.WriteElementString("updated", Atom, Updated(post).ToMoment());

        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, post.Byline ?? SiteInfo.Title);
        xml.WriteEndElement();

        foreach (string category in post.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        if (post.Thumbnail is { } thumbnail)
        {
            xml.WriteStartElement("thumbnail", Media);
            xml.WriteAttributeString("url", thumbnail.AbsoluteUri);
            xml.WriteEndElement();
        }

        if (post.Summary is { } summary)
            xml.WriteElementString("summary", Atom, summary);

        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteAttributeString("xml", "base", null, address);
        xml.WriteString(Prose.Read(post.Entry.Body).ToHtml().Markup);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string AddressOf(SitePath path) => SiteInfo.Address + path.Url;

    private static DateTimeOffset Updated(Post post) =>
        post.Updated is { } day && day.ToDateTime(TimeOnly.MinValue) > post.Date.DateTime
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : post.Date;
}
