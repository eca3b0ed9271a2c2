using System.Text;
using System.Text.RegularExpressions;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>URIs of schemas: how a reference is resolved against a base (RFC 3986 §5.2) and how a file of the project becomes one. Nothing is ever fetched.</summary>
/// <remarks>The framework's own type reads references differently on each runtime, and schemas are found by exact text.</remarks>
internal static class SchemaUri
{
    private const string Unreserved = "-._~";
    private const string Reserved = ":/?#[]@!$&'()*+,;=%";

    // RFC 3986, appendix B.
    private static readonly Regex s_parts = new("^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The URI of a file; a path that is a URI already stays what it is.</summary>
    public static string FromPath(string path)
    {
        path = ProjectPath.Normalize(path);
        if (path.Contains("://"))
            return Normalize(path);
        var segments = path.TrimStart('/').Split('/').Select(Uri.EscapeDataString);
        return RemoveDotSegments("file:///" + string.Join("/", segments));
    }

    /// <summary>The path of a file's URI, absolute if another path is; null for any other URI.</summary>
    public static string? ToPath(string uri, string like)
    {
        const string scheme = "file:///";
        if (!uri.StartsWith(scheme, StringComparison.Ordinal))
            return null;
        var path = Uri.UnescapeDataString(uri.Substring(scheme.Length));
        return like.StartsWith("/", StringComparison.Ordinal) ? "/" + path : path;
    }

    /// <summary>What a reference means at a base.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        var target = s_parts.Match(Normalize(reference));
        var from = s_parts.Match(baseUri);
        if (target.Groups[1].Success)
            return RemoveDotSegments(target.Value);
        var scheme = from.Groups[1].Success ? from.Groups[1].Value + ":" : "";
        if (target.Groups[2].Success)
            return RemoveDotSegments(scheme + target.Value);

        var authority = from.Groups[2].Success ? "//" + from.Groups[2].Value : "";
        var (path, query) = (target.Groups[3].Value, target.Groups[4].Value);
        if (path.Length == 0)
            return scheme + authority + from.Groups[3].Value + (target.Groups[4].Success ? query : from.Groups[4].Value) + target.Groups[5].Value;
        if (path[0] != '/')
            path = from.Groups[3].Value.Substring(0, from.Groups[3].Value.LastIndexOf('/') + 1) + path;
        return RemoveDotSegments(scheme + authority + path + query + target.Groups[5].Value);
    }

    /// <summary>A URI in two: without its fragment, and the fragment, decoded; empty when it has none.</summary>
    public static (string Absolute, string Fragment) Split(string uri)
    {
        var hash = uri.IndexOf('#');
        return hash < 0 ? (uri, "") : (uri.Substring(0, hash), Uri.UnescapeDataString(uri.Substring(hash + 1)));
    }

    /// <summary>The one spelling of equivalent URIs (RFC 3986 §6.2.2): what may not stand in a URI is encoded, what need not be encoded is not.</summary>
    private static string Normalize(string uri)
    {
        var text = new StringBuilder(uri.Length);
        for (var i = 0; i < uri.Length; i++)
        {
            if (uri[i] == '%' && i + 2 < uri.Length && Uri.IsHexDigit(uri[i + 1]) && Uri.IsHexDigit(uri[i + 2]))
            {
                var code = (char)Convert.ToInt32(uri.Substring(i + 1, 2), 16);
                text.Append(IsUnreserved(code) ? code.ToString() : uri.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else if (IsUnreserved(uri[i]) || Reserved.IndexOf(uri[i]) >= 0)
            {
                text.Append(uri[i]);
            }
            else
            {
                var length = i + 1 < uri.Length && char.IsSurrogatePair(uri[i], uri[i + 1]) ? 2 : 1;
                // Half a surrogate pair has no encoding; it names no file either.
                text.Append(length == 1 && char.IsSurrogate(uri[i]) ? "%EF%BF%BD" : Uri.EscapeDataString(uri.Substring(i, length)));
                i += length - 1;
            }
        }

        return text.ToString();
    }

    private static bool IsUnreserved(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.IndexOf(character) >= 0;

    // RFC 3986 §5.2.4; only a path that begins with a slash has segments to remove.
    private static string RemoveDotSegments(string uri)
    {
        var parts = s_parts.Match(uri);
        var path = parts.Groups[3];
        if (!path.Value.StartsWith("/", StringComparison.Ordinal) || !path.Value.Contains("/."))
            return uri;
        var kept = new List<string>();
        var segments = path.Value.Substring(1).Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (segments[i] is not ("." or ".."))
                kept.Add(segments[i]);
            else if (isLast)
                kept.Add("");
        }

        return uri.Substring(0, path.Index) + "/" + string.Join("/", kept) + uri.Substring(path.Index + path.Length);
    }
}
