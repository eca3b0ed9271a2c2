using System.Globalization;

namespace ArticleSchema.Core.Yaml;

/// <summary>Looks for what is wrong with a text in quotes (YAML 1.2.2 §7.3).</summary>
internal static class QuoteFaults
{
    /// <summary>Steps over a text in quotes.</summary>
    /// <param name="search">Takes the fault.</param>
    /// <param name="at">The opening quote; then the place behind the closing one.</param>
    /// <param name="parentColumn">The column of what the text belongs to; its lines are indented further.</param>
    public static bool TrySkip(FaultSearch search, ref int at, int parentColumn)
    {
        var open = at++;
        var quote = search[open];
        while (at < search.End)
        {
            if (search[at] == quote)
            {
                at++;
                if (quote == '"' || search[at] != '\'')
                    return true;
                at++;
            }
            else if (search[at] == '\\' && quote == '"' && !search.IsBreak(at + 1))
            {
                if (!TrySkipEscape(search, ref at))
                    return search.Fail(at, 2, $"'\\{search[at + 1]}' with what follows it is no escape and no character; for a backslash write '\\\\', or put the text in single quotes", open);
            }
            else if (search.IsBreak(at))
            {
                at = search.NextLine(at);
                if (at < search.End && !IsContinuation(search, at, parentColumn))
                    return FailOpen(search, open, at);
            }
            else
            {
                at++;
            }
        }

        return FailOpen(search, open, search.End);
    }

    /// <summary>Where a text in quotes that ends in its own line ends; -1 when it does not.</summary>
    public static int FindEndInLine(FaultSearch search, int open)
    {
        var quote = search[open];
        for (var at = open + 1; !search.IsBreak(at); at++)
        {
            if (search[at] == '\\' && quote == '"')
                at++;
            else if (search[at] == quote && quote == '\'' && search[at + 1] == '\'')
                at++;
            else if (search[at] == quote)
                return at + 1;
        }

        return -1;
    }

    private static bool IsContinuation(FaultSearch search, int line, int parentColumn)
    {
        var content = search.SkipBlanks(line);
        return search.IsBreak(content) || (search.Indent(line) > parentColumn && !search.IsMarker(line));
    }

    private static bool FailOpen(FaultSearch search, int open, int line)
    {
        var (quote, content) = (search[open], search.SkipBlanks(line));
        var isMeantToGoOn = line < search.End && !search.IsMarker(line) && search.FindColon(content) < 0 && !search.IsIndicator(content, '-');
        return isMeantToGoOn
            ? search.Fail(open, 1, $"the text that {quote} opens here goes on in a line that is not indented, or its closing {quote} is missing", open)
            : search.Fail(open, search.TrimmedLineEnd(open) - open, $"the text that {quote} opens here is never closed", open);
    }

    /// <summary>Steps over an escape (YAML 1.2.2 §5.7); half of a surrogate pair is no character.</summary>
    private static bool TrySkipEscape(FaultSearch search, ref int at)
    {
        var digits = search[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            if ("0abt\tnvfre \"/\\N_LP".IndexOf(search[at + 1]) < 0)
                return false;
            at += 2;
            return true;
        }

        if (!TryReadHex(search, at + 2, digits, out var codePoint) || codePoint > 0x10FFFF)
            return false;
        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            // JSON, a subset of YAML, writes what is beyond 16 bits as two escapes.
            var low = at + 2 + digits;
            if (codePoint > 0xDBFF || search[low] != '\\' || search[low + 1] != 'u' || !TryReadHex(search, low + 2, 4, out var second) || second is < 0xDC00 or > 0xDFFF)
                return false;
            digits += 6;
        }

        at += 2 + digits;
        return true;
    }

    private static bool TryReadHex(FaultSearch search, int at, int digits, out uint value)
    {
        value = 0;
        return at + digits <= search.End
            && uint.TryParse(search.Text.Substring(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
