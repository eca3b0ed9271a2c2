using System.Globalization;
using System.Text;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Json;

/// <summary>Reads a string of JSON (RFC 8259 §7).</summary>
internal static class JsonStringReader
{
    /// <summary>The text of the string that begins at the position; null after a fault.</summary>
    public static string? Read(ReadCursor cursor)
    {
        var quote = cursor.Position++;
        var copied = cursor.Position;
        StringBuilder? text = null;
        while (!cursor.IsAtEnd && cursor.Current is not ('\r' or '\n'))
        {
            if (cursor.Current == '"')
            {
                var rest = cursor.Text.Substring(copied, cursor.Position++ - copied);
                return text is null ? rest : text.Append(rest).ToString();
            }

            if (cursor.Current == '\\')
            {
                if (cursor.Position + 1 == cursor.End || cursor.Peek(1) is '\r' or '\n')
                    break;
                text ??= new StringBuilder();
                text.Append(cursor.Text, copied, cursor.Position - copied);
                if (!TryReadEscape(cursor, text))
                    return null;
                copied = cursor.Position;
            }
            else if (cursor.Current < ' ')
            {
                var escape = cursor.Current == '\t' ? "\\t" : "\\u" + ((int)cursor.Current).ToString("X4", CultureInfo.InvariantCulture);
                cursor.Fail(new TextRange(cursor.Position, 1), $"a control character cannot stand in a text; write '{escape}'");
                return null;
            }
            else
            {
                cursor.Position++;
            }
        }

        cursor.Fail(TextRange.FromBounds(quote, cursor.EndOfLine(quote)), "the text that \" opens here is not closed in its line; a line break inside it is written '\\n'");
        return null;
    }

    private static bool TryReadEscape(ReadCursor cursor, StringBuilder text)
    {
        if ("\"\\/bfnrt".IndexOf(cursor.Peek(1)) is >= 0 and var index)
        {
            text.Append("\"\\/\b\f\n\r\t"[index]);
            cursor.Position += 2;
            return true;
        }

        if (!TryReadCodeUnit(cursor, 0, out var unit))
        {
            cursor.Fail(new TextRange(cursor.Position, 2), cursor.Peek(1) == 'u'
                ? "four hexadecimal digits are missing behind '\\u'; for a backslash write '\\\\'"
                : $"'\\{cursor.Peek(1)}' is no escape of JSON; for a backslash write '\\\\'");
            return false;
        }

        if (!char.IsSurrogate(unit))
        {
            text.Append(unit);
            cursor.Position += 6;
            return true;
        }

        if (char.IsHighSurrogate(unit) && TryReadCodeUnit(cursor, 6, out var low) && char.IsLowSurrogate(low))
        {
            text.Append(unit).Append(low);
            cursor.Position += 12;
            return true;
        }

        cursor.Fail(new TextRange(cursor.Position, 6), "this escape is half of a character only; the other half is missing");
        return false;
    }

    private static bool TryReadCodeUnit(ReadCursor cursor, int distance, out char unit)
    {
        var value = 0;
        unit = default;
        if (cursor.Peek(distance) != '\\' || cursor.Peek(distance + 1) != 'u')
            return false;
        for (var i = 2; i < 6; i++)
        {
            if (!Uri.IsHexDigit(cursor.Peek(distance + i)))
                return false;
            value = (value * 16) + Uri.FromHex(cursor.Peek(distance + i));
        }

        unit = (char)value;
        return true;
    }
}
