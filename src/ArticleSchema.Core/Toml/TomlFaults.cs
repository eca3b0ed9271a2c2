using System.Globalization;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Says in plain words why TOML cannot be read, at the place where the author has to change it.</summary>
internal static class TomlFaults
{
    private const string Quotes = "‘’‚‛“”„‟「」『』«»＂";

    /// <summary>Something stands behind a value or a header in the same line.</summary>
    public static void ReportRestOfLine(ReadCursor cursor)
    {
        var range = TextRange.FromBounds(cursor.Position, cursor.EndOfLine(cursor.Position));
        var before = cursor.Position - 1;
        while (cursor.Text[before] is ' ' or '\t')
            before--;
        if (cursor.Text[before] is '"' or '\'' && cursor.Text.IndexOf('=', range.Start, range.Length) < 0)
            cursor.Fail(range, EndedBefore(cursor.Text[before]));
        else
            cursor.Fail(range, $"{cursor.Quote(range)} cannot stand in this line; every key has a line of its own");
    }

    /// <summary>What stands where a key is expected is none.</summary>
    /// <param name="cursor">Stands behind what could be a bare key.</param>
    /// <param name="start">Where the key begins.</param>
    public static void ReportKey(ReadCursor cursor, int start)
    {
        if (Quotes.IndexOf(cursor.Current) >= 0)
            cursor.Fail(cursor.CurrentRange, $"{cursor.Current} does not quote in TOML; use \" or '");
        else if (cursor.Position > start && cursor.Current is ':' or '：')
            cursor.Fail(cursor.CurrentRange, $"'{cursor.Current}' does not end a key; TOML has '=' for that");
        else if (cursor.Position == start && (cursor.IsAtEnd || cursor.Current is '=' or '.' or ']' or '\r' or '\n'))
            cursor.Fail(new TextRange(start, cursor.IsAtEnd || cursor.Current is '\r' or '\n' ? 0 : 1), "a key is missing here");
        else if (char.IsLetterOrDigit(cursor.Current) || char.IsSurrogate(cursor.Current))
            ReportBareKey(cursor, start);
        else
            cursor.Fail(cursor.CurrentRange, $"{Describe(cursor)} cannot stand in a key without quotes");
    }

    /// <summary>Behind a key stands no <c>=</c>.</summary>
    public static void ReportEqualsSign(ReadCursor cursor, IReadOnlyList<ScalarNode> keys)
    {
        if (cursor.Current is ':' or '：')
            cursor.Fail(cursor.CurrentRange, $"'{cursor.Current}' does not end a key; TOML has '=' for that");
        else
            cursor.Fail(TextRange.FromBounds(keys[0].Range.Start, keys[^1].Range.End), "a '=' and a value are missing behind this key");
    }

    /// <summary>What stands where a value is expected is none.</summary>
    public static void ReportWord(ReadCursor cursor, TextRange range)
    {
        if (range.Length == 0)
        {
            ReportNoValue(cursor);
            return;
        }

        var word = cursor.Text.Substring(range.Start, range.Length);
        if (word.ToLowerInvariant() is "true" or "false" or "inf" or "nan")
        {
            cursor.Fail(range, $"TOML writes '{word.ToLowerInvariant()}' in small letters");
        }
        else if (word.ToLowerInvariant() is "null" or "nil" or "none" or "undefined")
        {
            cursor.Fail(range, $"TOML has no '{word}'; leave the key out");
        }
        else if (Quotes.IndexOf(word[0]) >= 0)
        {
            cursor.Fail(new TextRange(range.Start, 1), $"{word[0]} does not quote in TOML; use \" or '");
        }
        else if (Number.TryParse(word.Replace("_", ""), out _))
        {
            cursor.Fail(range, "a number of TOML has no zeros before it, and digits on both sides of its point and its underscores");
        }
        else
        {
            var text = TextRange.FromBounds(range.Start, EndOfText(cursor, range.End));
            cursor.Fail(text, $"the text {cursor.Quote(text)} needs quotes around it");
        }
    }

    /// <summary>Behind a value in a list or an inline table stands neither a comma nor what closes it.</summary>
    public static void ReportSeparator(ReadCursor cursor, int opening)
    {
        if (cursor.IsAtEnd)
            ReportUnclosed(cursor, opening);
        else if ((cursor.Text[opening] == '{' && TryReportLineEnd(cursor)) || TryReportForgottenBracket(cursor, opening))
            return;
        else if (cursor.Text[cursor.Position - 1] is '"' or '\'' && char.IsLetterOrDigit(cursor.Current))
            cursor.Fail(cursor.CurrentRange, EndedBefore(cursor.Text[cursor.Position - 1]));
        else if (cursor.Current is '}' or ']')
            cursor.Fail(cursor.CurrentRange, $"'{ClosingOf(cursor, opening)}' is expected here, because '{cursor.Text[opening]}' was opened last");
        else
            cursor.Fail(cursor.CurrentRange, "a comma is missing before this");
    }

    /// <summary>The text ends inside a list or an inline table; says nothing after another fault.</summary>
    public static void ReportUnclosed(ReadCursor cursor, int opening) =>
        cursor.Fail(new TextRange(opening, 1), $"the {(cursor.Text[opening] == '[' ? "list" : "table")} that '{cursor.Text[opening]}' opens here is never closed with '{ClosingOf(cursor, opening)}'");

    /// <summary>Reports a list in which a line with another key stands: what closes it was forgotten.</summary>
    public static bool TryReportForgottenBracket(ReadCursor cursor, int opening)
    {
        var end = cursor.Position;
        while (end < cursor.End && TomlKeyReader.IsBareKeyCharacter(cursor.Text[end]))
            end++;
        if (cursor.Text[opening] != '[' || end == cursor.Position)
            return false;
        while (end < cursor.End && cursor.Text[end] is ' ' or '\t')
            end++;
        if (end == cursor.End || cursor.Text[end] != '=')
            return false;
        ReportUnclosed(cursor, opening);
        return true;
    }

    /// <summary>Reports a line end, or the end of the text, inside an inline table.</summary>
    public static bool TryReportLineEnd(ReadCursor cursor)
    {
        if (!cursor.IsAtEnd && cursor.Current is not ('\r' or '\n' or '#'))
            return false;
        // What is left of the line has been read; the brace that opened the table stands before it.
        cursor.Fail(new TextRange(cursor.Position, 0), "a table between braces ends in the line in which it begins; '}' is expected here");
        return true;
    }

    /// <summary>A key is used as that of a table and is something else already.</summary>
    public static void ReportNoTable(ReadCursor cursor, ScalarNode key, TomlEntry entry) => cursor.Fail(key.Range, entry.IsValue
        ? $"'{key.Text}' has a value already and cannot be a table as well"
        : $"'{key.Text}' has been written as a table already, to which a dotted key cannot add");

    private static void ReportNoValue(ReadCursor cursor)
    {
        if (cursor.IsAtEnd || cursor.Current is '\r' or '\n' or '#')
            cursor.Fail(new TextRange(cursor.Text.LastIndexOf('=', cursor.Position - 1), 1), "a value is missing behind this");
        else
            cursor.Fail(cursor.CurrentRange, "a value is missing before this");
    }

    private static void ReportBareKey(ReadCursor cursor, int start)
    {
        var end = cursor.Position;
        while (end < cursor.End && (TomlKeyReader.IsBareKeyCharacter(cursor.Text[end]) || char.IsLetterOrDigit(cursor.Text[end]) || char.IsSurrogate(cursor.Text[end])))
            end++;
        var key = TextRange.FromBounds(start, end);
        cursor.Fail(key, $"the key {cursor.Quote(key)} needs quotes, because it is not only of A to Z, digits, '-' and '_'");
    }

    private static int EndOfText(ReadCursor cursor, int end)
    {
        while (end < cursor.End && cursor.Text[end] is not (',' or ']' or '}' or '#' or '\r' or '\n'))
            end++;
        while (cursor.Text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    private static string EndedBefore(char quote) =>
        $"the text ended with the {quote} before this; put all of it in {(quote == '"' ? "single" : "double")} quotes";

    private static char ClosingOf(ReadCursor cursor, int opening) => cursor.Text[opening] == '[' ? ']' : '}';

    private static string Describe(ReadCursor cursor) => char.IsControl(cursor.Current) || char.IsWhiteSpace(cursor.Current)
        ? "the character U+" + ((int)cursor.Current).ToString("X4", CultureInfo.InvariantCulture)
        : $"'{cursor.Current}'";
}
