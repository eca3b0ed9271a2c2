namespace ArticleSchema.Core.Formats;

/// <summary>All formats that are checked: those of the standard (2020-12 and draft-07 validation §7.3) and <c>timestamp</c>.</summary>
internal static class StringFormats
{
    private static readonly Dictionary<string, StringFormat> s_formats = new StringFormat[]
    {
        new TimestampFormat(),
        new DateFormat(),
        new TimeFormat(),
        new DateTimeFormat(),
        new DurationFormat(),
        new UriFormat(isReference: false, isInternational: false),
        new UriFormat(isReference: true, isInternational: false),
        new UriFormat(isReference: false, isInternational: true),
        new UriFormat(isReference: true, isInternational: true),
        new UriTemplateFormat(),
        new EmailFormat(isInternational: false),
        new EmailFormat(isInternational: true),
        new HostNameFormat(isInternational: false),
        new HostNameFormat(isInternational: true),
        new IpAddressFormat(version: 4),
        new IpAddressFormat(version: 6),
        new UuidFormat(),
        new JsonPointerFormat(isRelative: false),
        new JsonPointerFormat(isRelative: true),
        new RegexFormat(),
    }.ToDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The names, in no particular order.</summary>
    public static IEnumerable<string> Names => s_formats.Keys;

    /// <summary>The format of a name, or null.</summary>
    public static StringFormat? Find(string name) => s_formats.TryGetValue(name, out var format) ? format : null;
}
