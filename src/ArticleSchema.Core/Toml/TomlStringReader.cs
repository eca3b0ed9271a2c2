using System.Globalization;
using System.Text;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Reads the four kinds of strings that TOML has: in one line or several, with escapes or without.</summary>
internal static class TomlStringReader
{
    private const int MostQuotesAtEnd = 5;

    /// <summary>The text of the string at the position; null after a fault.</summary>
    public static string? Read(ReadCursor cursor) =>
        cursor.Peek(1) == cursor.Current && cursor.Peek(2) == cursor.Current ? ReadLines(cursor) : ReadLine(cursor);

    /// <summary>The text of the string at the position, which ends in its line; null after a fault.</summary>
    public static string? ReadLine(ReadCursor cursor)
    {
        var start = cursor.Position;
        var quote = cursor.Text[cursor.Position++];
        var text = new StringBuilder();
        while (!cursor.IsAtEnd && cursor.Current is not ('\r' or '\n'))
        {
            if (cursor.TryTake(quote))
                return text.ToString();
            if (!TryReadCharacter(cursor, quote, text))
                return null;
        }

        cursor.Fail(TextRange.FromBounds(start, cursor.EndOfLine(start)), $"the text that {quote} opens here is not closed in its line; a text of several lines stands between {new string(quote, 3)}");
        return null;
    }

    private static string? ReadLines(ReadCursor cursor)
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        cursor.Position += 3;
        SkipLineEnd(cursor);
        var text = new StringBuilder();
        while (!cursor.IsAtEnd)
        {
            var quotes = CountQuotes(cursor, quote);
            if (quotes >= 3)
            {
                // One or two quotes can be the last characters of the text.
                cursor.Position += quotes;
                return text.Append(quote, quotes - 3).ToString();
            }

            if (SkipLineEnd(cursor))
                text.Append('\n');
            else if (!TrySkipLineEndEscape(cursor, quote) && !TryReadCharacter(cursor, quote, text))
                return null;
        }

        cursor.Fail(TextRange.FromBounds(start, cursor.EndOfLine(start)), $"the text that {new string(quote, 3)} opens here is never closed");
        return null;
    }

    private static int CountQuotes(ReadCursor cursor, char quote)
    {
        var count = 0;
        while (count < MostQuotesAtEnd && cursor.Peek(count) == quote)
            count++;
        return count;
    }

    private static bool SkipLineEnd(ReadCursor cursor)
    {
        if (cursor.Current is not ('\r' or '\n'))
            return false;
        cursor.Position += cursor.Current == '\r' && cursor.Peek(1) == '\n' ? 2 : 1;
        return true;
    }

    /// <summary>Steps over a backslash at the end of a line, with which the text goes on at the next character that is no blank.</summary>
    private static bool TrySkipLineEndEscape(ReadCursor cursor, char quote)
    {
        var distance = 1;
        while (cursor.Peek(distance) is ' ' or '\t')
            distance++;
        if (quote != '"' || cursor.Current != '\\' || cursor.Peek(distance) is not ('\r' or '\n'))
            return false;
        cursor.Position += distance;
        while (cursor.Current is ' ' or '\t' or '\r' or '\n')
            cursor.Position++;
        return true;
    }

    private static bool TryReadCharacter(ReadCursor cursor, char quote, StringBuilder text)
    {
        if (quote == '"' && cursor.Current == '\\')
            return TryReadEscape(cursor, text);
        if (!TomlText.IsAllowed(cursor.Current))
        {
            TomlText.ReportControlCharacter(cursor);
            return false;
        }

        text.Append(cursor.Current);
        cursor.Position++;
        return true;
    }

    private static bool TryReadEscape(ReadCursor cursor, StringBuilder text)
    {
        var escape = cursor.Peek(1);
        if ("\"\\bfnrt".IndexOf(escape) is >= 0 and var index)
        {
            text.Append("\"\\\b\f\n\r\t"[index]);
            cursor.Position += 2;
            return true;
        }

        var digits = escape switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && TryReadCodePoint(cursor, digits, out var codePoint))
        {
            text.Append(char.ConvertFromUtf32(codePoint));
            cursor.Position += 2 + digits;
            return true;
        }

        var isAtLineEnd = cursor.Position + 1 >= cursor.End || escape is '\r' or '\n';
        cursor.Fail(new TextRange(cursor.Position, isAtLineEnd ? 1 : 2), digits > 0
            ? $"'\\{escape}' with what follows it is no character; for a backslash write '\\\\', or put the text in single quotes"
            : $"'\\{(isAtLineEnd ? "" : escape.ToString())}' is no escape of TOML; for a backslash write '\\\\', or put the text in single quotes");
        return false;
    }

    private static bool TryReadCodePoint(ReadCursor cursor, int digits, out int codePoint)
    {
        codePoint = 0;
        var from = cursor.Position + 2;
        return from + digits <= cursor.End
            && cursor.Text.Substring(from, digits).All(Uri.IsHexDigit)
            && int.TryParse(cursor.Text.Substring(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out codePoint)
            && codePoint is (>= 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF);
    }
}
