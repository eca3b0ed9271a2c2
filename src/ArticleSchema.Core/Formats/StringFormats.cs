namespace ArticleSchema.Core.Formats;

/// <summary>All formats that are checked.</summary>
public static class StringFormats
{
    private static readonly Dictionary<string, StringFormat> s_formats = new StringFormat[]
    {
        new TimestampFormat(),
        new DateFormat(),
        new DateTimeFormat(),
        new UriFormat("uri", isReference: false),
        new UriFormat("uri-reference", isReference: true),
        new EmailFormat(),
        new UuidFormat(),
    }.ToDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The names, in no particular order.</summary>
    public static IEnumerable<string> Names => s_formats.Keys;

    /// <summary>The format of a name, or null.</summary>
    public static StringFormat? Find(string name) => s_formats.TryGetValue(name, out var format) ? format : null;
}
