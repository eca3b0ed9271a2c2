namespace ArticleSchema.Core.Formats;

/// <summary><c>uri</c> and <c>uri-reference</c> (RFC 3986 §3, §4.1), <c>iri</c> and <c>iri-reference</c> (RFC 3987 §2.2).</summary>
internal sealed class UriFormat(bool isReference, bool isInternational) : StringFormat
{
    public override string Name => (isInternational ? "iri" : "uri") + (isReference ? "-reference" : "");

    public override string? FindFault(string text)
    {
        var fault = Check(text);
        return fault is null ? null : $"which is not {(isInternational ? "an IRI" : "a URI")}{(isReference ? " or relative reference" : "")}: {fault}";
    }

    /// <summary>Whether a text begins with a scheme, and so is no relative reference.</summary>
    public static bool HasScheme(string text) => FindScheme(text) > 0;

    private string? Check(string text)
    {
        var colon = FindScheme(text);
        if (colon < 0 && !isReference)
            return "it does not begin with a scheme such as 'https:'";
        // Without a scheme a colon in the first segment would read as the end of one (§4.2).
        if (colon < 0 && text.IndexOf(':') is >= 0 and var stray && text.IndexOfAny(['/', '?', '#'], 0, stray) < 0)
            return "what precedes its first ':' is not a scheme";

        var rest = text.Substring(colon + 1);
        var fragment = rest.IndexOf('#');
        if (fragment >= 0 && FindForeign(rest.Substring(fragment + 1), ":@/?") is { } inFragment)
            return inFragment;
        rest = fragment < 0 ? rest : rest.Substring(0, fragment);
        var query = rest.IndexOf('?');
        if (query >= 0 && FindForeign(rest.Substring(query + 1), ":@/?", mayBePrivate: true) is { } inQuery)
            return inQuery;
        rest = query < 0 ? rest : rest.Substring(0, query);
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return FindForeign(rest, ":@/");

        var path = rest.IndexOf('/', 2);
        var authority = path < 0 ? rest.Substring(2) : rest.Substring(2, path - 2);
        return CheckAuthority(authority) ?? (path < 0 ? null : FindForeign(rest.Substring(path), ":@/"));
    }

    private static int FindScheme(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':')
                return i == 0 ? -1 : i;
            if (!AsciiLetters.IsLetter(text[i]) && (i == 0 || (!AsciiLetters.IsDigit(text[i]) && text[i] is not ('+' or '-' or '.'))))
                return -1;
        }

        return -1;
    }

    private string? CheckAuthority(string authority)
    {
        var at = authority.LastIndexOf('@');
        if (at >= 0 && FindForeign(authority.Substring(0, at), ":") is { } inUser)
            return inUser;
        var host = authority.Substring(at + 1);
        var portColon = host.LastIndexOf(':');
        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            var close = host.IndexOf(']');
            if (close < 0 || !IsIpLiteral(host.Substring(1, close - 1)))
                return "what stands in '[…]' is not an IPv6 address";
            if (close + 1 < host.Length && host[close + 1] != ':')
                return "only a port may follow ']'";
            portColon = close + 1 < host.Length ? close + 1 : -1;
        }
        else if (FindForeign(portColon < 0 ? host : host.Substring(0, portColon), "") is { } inHost)
        {
            return inHost;
        }

        return portColon >= 0 && !host.Skip(portColon + 1).All(AsciiLetters.IsDigit) ? "its port is not a number" : null;
    }

    // §3.2.2: an IPv6 address, or what a later version may bring.
    private bool IsIpLiteral(string text) => text.Length > 3 && text[0] is 'v' or 'V'
        ? text.IndexOf('.') is > 1 and var dot && text.Substring(1, dot - 1).All(Uri.IsHexDigit) && dot + 1 < text.Length && UriCharacters.FindForeign(text.Substring(dot + 1), ":") is null
        : IpAddress.IsV6(text);

    private string? FindForeign(string text, string others, bool mayBePrivate = false) => isInternational
        ? UriCharacters.FindForeign(text, others, codePoint => UriCharacters.IsInternational(codePoint, mayBePrivate))
        : UriCharacters.FindForeign(text, others);
}
