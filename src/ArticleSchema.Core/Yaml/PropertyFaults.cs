namespace ArticleSchema.Core.Yaml;

/// <summary>Looks for what is wrong with an anchor, a tag or an alias (YAML 1.2.2 §6.9, §7.1).</summary>
internal static class PropertyFaults
{
    /// <summary>Steps over anchor (<c>&amp;name</c>) and tag (<c>!!str</c>), in either order, and the blanks behind them.</summary>
    public static bool TrySkip(FaultSearch search, ref int at, bool isFlow)
    {
        var start = at;
        var (hasAnchor, hasTag) = (false, false);
        while (search[at] is '&' or '!')
        {
            var isAnchor = search[at] == '&';
            if (isAnchor ? hasAnchor : hasTag)
                return search.Fail(at, 1, $"a value takes one '{search[at]}' only; put text that begins with it in quotes", start);
            if (!(isAnchor ? TrySkipName(search, ref at, isFlow) : TrySkipTag(search, ref at)))
                return false;
            (hasAnchor, hasTag) = (hasAnchor || isAnchor, hasTag || !isAnchor);
            at = search.SkipBlanks(at);
        }

        return search[at] != '*' || search.Fail(at, 1, "an alias takes no anchor and no tag", start);
    }

    /// <summary>Steps over the name behind the <c>&amp;</c> of an anchor or the <c>*</c> of an alias.</summary>
    public static bool TrySkipName(FaultSearch search, ref int at, bool isFlow)
    {
        var start = at++;
        while (!search.IsSeparator(at) && search[at] is not (',' or '[' or ']' or '{' or '}'))
            at++;
        return (at > start + 1 && (isFlow || search.IsSeparator(at)))
            || FailName(search, start);
    }

    /// <summary>Notes that no name follows an <c>&amp;</c> or <c>*</c>.</summary>
    public static bool FailName(FaultSearch search, int at) =>
        search.Fail(at, 1, $"'{search[at]}' is not followed by a name; put text that begins with it in quotes", at);

    private static bool TrySkipTag(FaultSearch search, ref int at)
    {
        var start = at++;
        var isVerbatim = search[at] == '<';
        if (isVerbatim)
            at++;
        while (IsTagCharacter(search, at))
            at++;
        if (isVerbatim && search[at++] != '>')
            return FailTag(search, start, at - 1);
        var tag = search.Text.Substring(start, at - start);
        var handle = tag.LastIndexOf('!') is > 1 and var end && !isVerbatim ? tag.Substring(0, end + 1) : "";
        return (search.IsSeparator(at) || search[at] == ',')
            && (handle.Length == 0 || search.Text.IndexOf("%TAG " + handle, StringComparison.Ordinal) >= 0)
            || FailTag(search, start, at);
    }

    // Escapes for characters beyond ASCII come in groups, which nobody ever wrote in front matter by intention.
    private static bool IsTagCharacter(FaultSearch search, int at) => search[at] is '%'
        ? search[at + 1] is >= '0' and <= '7' && Uri.IsHexDigit(search[at + 2])
        : search[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (search[at] != '\0' && "-_;/?:@&=+$.!~*'()".IndexOf(search[at]) >= 0);

    private static bool FailTag(FaultSearch search, int start, int at) =>
        search.Fail(start, Math.Max(1, at - start), "'!' begins a tag, and this is none; put text that begins with '!' in quotes", start);
}
