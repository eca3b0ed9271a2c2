using System.Globalization;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Json;

/// <summary>Says in plain words why JSON cannot be read, at the place where the author has to change it.</summary>
internal static class JsonFaults
{
    private const string Quotes = "'‘’‚‛“”„‟「」『』«»＂";

    /// <summary>Something stands behind the value that is the whole text.</summary>
    public static void ReportRest(ReadCursor cursor)
    {
        if (!TryReportStray(cursor))
            Report(cursor, $"{Describe(cursor)} stands behind the end, where nothing may follow");
    }

    /// <summary>The text ends inside a list or mapping.</summary>
    public static void ReportEnd(ReadCursor cursor, int opening, char closing) =>
        cursor.Fail(new TextRange(opening, 1), $"the {(closing == ']' ? "list" : "mapping")} that '{cursor.Text[opening]}' opens here is never closed with '{closing}'");

    /// <summary>A comma is followed by what closes the list or mapping.</summary>
    public static void ReportTrailingComma(ReadCursor cursor, int comma) =>
        cursor.Fail(new TextRange(comma, 1), "this comma is one too many, because nothing follows it");

    /// <summary>Behind a value stands neither a comma nor what closes the list or mapping.</summary>
    public static void ReportSeparator(ReadCursor cursor, int opening, char closing)
    {
        if (cursor.IsAtEnd)
            ReportEnd(cursor, opening, closing);
        else if (TryReportStray(cursor))
            return;
        else if (cursor.Current is '}' or ']')
            Report(cursor, closing == '\0' ? $"'{cursor.Current}' closes nothing here" : $"'{closing}' is expected here, because '{cursor.Text[opening]}' was opened last");
        else if (cursor.Current == ':' && closing == ']')
            ReportEnd(cursor, opening, closing);
        else if (cursor.Current is '，' or '、' or '；' or ';')
            Report(cursor, $"{Describe(cursor)} does not separate values; JSON has ',' for that");
        else if (cursor.Text[cursor.Position - 1] == '"' && cursor.Current != '"')
            Report(cursor, "the text ended with the \" before this; write '\\\"' for a \" inside");
        else
            Report(cursor, "a comma is missing before this");
    }

    /// <summary>Where a key is expected stands no text in quotes.</summary>
    public static void ReportKey(ReadCursor cursor)
    {
        if (TryReportStray(cursor) || TryReportTemplate(cursor))
            return;
        var end = cursor.Position;
        while (end < cursor.End && (char.IsLetterOrDigit(cursor.Text[end]) || cursor.Text[end] is '_' or '-' or '.' or '$'))
            end++;
        var key = TextRange.FromBounds(cursor.Position, end);
        if (key.Length > 0)
            cursor.Fail(key, $"the key {cursor.Quote(key)} needs \" around it");
        else
            Report(cursor, $"a key in \" is expected here, not {Describe(cursor)}");
    }

    /// <summary>No colon stands behind a key.</summary>
    public static void ReportColon(ReadCursor cursor, ScalarNode key)
    {
        if (cursor.Current is '：' or '=')
            Report(cursor, $"{Describe(cursor)} does not end a key; JSON has ':' for that");
        else if (!cursor.IsAtEnd && cursor.Text[cursor.Position - 1] == '"' && char.IsLetterOrDigit(cursor.Current))
            Report(cursor, "the text ended with the \" before this; write '\\\"' for a \" inside");
        else
            cursor.Fail(key.Range, "a ':' is missing behind this key");
    }

    /// <summary>Where a value is expected stands none.</summary>
    /// <param name="cursor">Stands before it.</param>
    /// <param name="word">The letters and digits there, if any.</param>
    public static void ReportValue(ReadCursor cursor, TextRange word)
    {
        if (cursor.IsAtEnd)
            cursor.Fail(new TextRange(cursor.Text.LastIndexOf(':', cursor.Position - 1), 1), "a value is missing behind this");
        else if (word.Length > 0)
            ReportWord(cursor, word);
        else if (!TryReportStray(cursor) && !TryReportTemplate(cursor))
            Report(cursor, cursor.Current is ',' or '}' or ']' ? "a value is missing before this" : $"{Describe(cursor)} cannot begin a value; a text needs \" around it");
    }

    private static void ReportWord(ReadCursor cursor, TextRange range)
    {
        var word = cursor.Text.Substring(range.Start, range.Length);
        switch (word.ToLowerInvariant())
        {
            case "true" or "false" or "null":
                cursor.Fail(range, $"JSON writes '{word.ToLowerInvariant()}' in small letters");
                return;
            case "none" or "nil" or "undefined":
                cursor.Fail(range, $"JSON has no '{word}'; write null");
                return;
            case "nan" or "infinity" or "-infinity" or "+infinity":
                cursor.Fail(range, $"JSON has no '{word}'");
                return;
        }

        if (Number.TryParse(word, out _))
        {
            cursor.Fail(range, word[0] == '+' ? "a number of JSON has no '+' before it" : "a number of JSON has no zeros before it, and digits on both sides of its point");
            return;
        }

        var end = range.End;
        while (end < cursor.End && cursor.Text[end] is not (',' or '}' or ']' or '\r' or '\n'))
            end++;
        while (cursor.Text[end - 1] is ' ' or '\t')
            end--;
        var text = TextRange.FromBounds(range.Start, end);
        cursor.Fail(text, $"the text {cursor.Quote(text)} needs \" around it");
    }

    /// <summary>What is wrong wherever it stands between values.</summary>
    private static bool TryReportStray(ReadCursor cursor)
    {
        if (cursor.Current == '#' || (cursor.Current == '/' && cursor.Peek(1) is '/' or '*'))
            cursor.Fail(new TextRange(cursor.Position, cursor.Current == '#' ? 1 : 2), "JSON has no comments");
        else if (Quotes.IndexOf(cursor.Current) >= 0)
            Report(cursor, $"{cursor.Current} does not quote in JSON; use \"");
        else if (char.IsWhiteSpace(cursor.Current) || cursor.Current == '\uFEFF')
            Report(cursor, $"{Describe(cursor)} is no blank of JSON");
        else
            return false;
        return true;
    }

    private static bool TryReportTemplate(ReadCursor cursor)
    {
        if (cursor.Current is not ('{' or '%') || cursor.Position == 0 || cursor.Text[cursor.Position - 1] != '{')
            return false;
        cursor.Fail(new TextRange(cursor.Position - 1, 2), "braces open a mapping in JSON; put a value with template braces in quotes");
        return true;
    }

    private static string Describe(ReadCursor cursor)
    {
        if (char.IsControl(cursor.Current) || char.IsWhiteSpace(cursor.Current) || cursor.Current == '\uFEFF')
            return "the character U+" + ((int)cursor.Current).ToString("X4", CultureInfo.InvariantCulture);
        return cursor.Quote(cursor.CurrentRange);
    }

    private static void Report(ReadCursor cursor, string explanation) => cursor.Fail(cursor.CurrentRange, explanation);
}
