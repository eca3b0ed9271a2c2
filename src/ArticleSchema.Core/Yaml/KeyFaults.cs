namespace ArticleSchema.Core.Yaml;

/// <summary>Says why a line that should begin with a key does not.</summary>
/// <param name="search">Takes the fault.</param>
internal sealed class KeyFaults(FaultSearch search)
{
    /// <summary>How long a key can be that is not introduced by <c>? </c> (YAML 1.2.2 §7.4.2).</summary>
    public const int MaxLength = 1024;

    /// <summary>Steps over a key and its colon.</summary>
    /// <param name="at">Where the key begins; then the place behind its colon.</param>
    /// <param name="column">The column of the mapping.</param>
    public bool TrySkip(ref int at, int column)
    {
        var start = at;
        if (search[at] is '&' or '!' && !PropertyFaults.TrySkip(search, ref at, isFlow: false))
            return false;
        if (search.IsIndicator(at, '-'))
            return search.Fail(at, 1, ScalarFaults.MisplacedItem, start);
        var name = at;
        if (search[at] == '*' && (search.IsIndicator(at + 1, ':') || !PropertyFaults.TrySkipName(search, ref name, isFlow: false)))
            return PropertyFaults.FailName(search, at);
        if (FindEnd(at) is >= 0 and var colon)
        {
            var quoted = at;
            if (search[at] is '"' or '\'' && !QuoteFaults.TrySkip(search, ref quoted, column))
                return false;
            if (colon - at > MaxLength)
                return search.Fail(at, colon - at, $"what stands before ':' is longer than {MaxLength} characters, which no key may be; put text with ': ' in quotes", at);
            at = colon + 1;
            return true;
        }

        switch (search[at])
        {
            case '"' or '\'':
                return QuoteFaults.TrySkip(search, ref at, column) && Fail(start);
            case '[' or '{':
                return new FlowFaults(search, column).TrySkip(ref at) && Fail(start);
            case '%' when at == search.LineStart(at):
                return search.Fail(at, 1, DirectiveFaults.BadDirective, at);
            case '%' or '@' or '`' or ',' or ']' or '}' or '|' or '>':
                return search.Fail(at, 1, $"a key cannot begin with '{search[at]}'; put it in quotes", at);
            default:
                return Fail(start);
        }
    }

    /// <summary>The colon of a key that begins at a place and ends in its line; -1 when there is none.</summary>
    public int FindEnd(int at)
    {
        switch (search[at])
        {
            case '"' or '\'':
                return QuoteFaults.FindEndInLine(search, at) is >= 0 and var end ? FindColonBehind(end) : -1;
            case '[' or '{':
                var inner = new FaultSearch(search.Text, Text.TextRange.FromBounds(at, search.TrimmedLineEnd(at)));
                return new FlowFaults(inner, -1).TrySkip(ref at) ? FindColonBehind(at) : -1;
            case '%' or '@' or '`' or ',' or ']' or '}' or '|' or '>' or '#':
                return -1;
            default:
                return search.FindColon(at);
        }
    }

    /// <summary>Notes why a line is no key.</summary>
    public bool Fail(int at)
    {
        var end = search.TrimmedLineEnd(at);
        var line = search.Text.Substring(at, end - at);
        var key = 0;
        while (key < line.Length && (char.IsLetterOrDigit(line[key]) || line[key] is '_' or '-' or '.' or ' '))
            key++;
        if (line.Length > 1 && line[0] == '-' && line[1] != '-')
            return search.Fail(at, 1, "a blank is missing behind '-'", at);
        if (line.IndexOf('：') is > 0 and var wide)
            return search.Fail(at + wide, 1, "'：' is a full-width colon; a key ends with ':' and a blank", at);
        if (key > 0 && key < line.Length && line[key] == ':')
            return search.Fail(at + key, 1, "a blank is missing behind ':'", at);
        if (key > 0 && key < line.Length && line[key] == '=')
            return search.Fail(at + key, 1, "a key ends with ':' and a blank, not with '='", at);
        return search.Fail(at, end - at, "the line is no key, as it has no ':' with a blank behind; if it continues the text above, indent it", at);
    }

    private int FindColonBehind(int at)
    {
        at = search.SkipBlanks(at);
        return search.IsIndicator(at, ':') ? at : -1;
    }
}
