namespace ArticleSchema.Core.Formats;

/// <summary><c>json-pointer</c> (RFC 6901 §3) and <c>relative-json-pointer</c> (draft-bhutton-relative-json-pointer-00 §3).</summary>
internal sealed class JsonPointerFormat(bool isRelative) : StringFormat
{
    public override string Name => isRelative ? "relative-json-pointer" : "json-pointer";

    public override string? FindFault(string text)
    {
        var fault = isRelative ? FindRelativeFault(text) : FindPointerFault(text, 0);
        return fault is null ? null : $"which is not a {(isRelative ? "relative JSON Pointer like '1/title'" : "JSON Pointer like '/tags/0'")}: {fault}";
    }

    /// <summary>How many levels up, then a pointer or '#'.</summary>
    private static string? FindRelativeFault(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        if (at == 0)
            return "it does not begin with a number";
        if (text[0] == '0' && at > 1)
            return "its number begins with a zero";
        return at == text.Length - 1 && text[at] == '#' ? null : FindPointerFault(text, at);
    }

    /// <summary>Nothing, or reference tokens that each begin with a slash; '~' only before '0' or '1'.</summary>
    private static string? FindPointerFault(string text, int start)
    {
        if (start < text.Length && text[start] != '/')
            return "a '/' must precede its first name";
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '~' && (at + 1 == text.Length || text[at + 1] is not ('0' or '1')))
                return "'~' must be written '~0'";
        }

        return null;
    }
}
