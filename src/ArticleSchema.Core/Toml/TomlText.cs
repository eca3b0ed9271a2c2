using System.Globalization;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Steps over what stands between the keys and values of TOML.</summary>
internal static class TomlText
{
    /// <summary>Steps over blanks and tabs.</summary>
    public static void SkipBlanks(ReadCursor cursor)
    {
        while (cursor.Current is ' ' or '\t')
            cursor.Position++;
    }

    /// <summary>Steps over blanks, line ends and comments.</summary>
    /// <returns>Whether anything is left to be read.</returns>
    public static bool SkipToContent(ReadCursor cursor)
    {
        while (!cursor.HasFailed)
        {
            if (cursor.Current == '#')
                SkipComment(cursor);
            else if (cursor.Current is ' ' or '\t' or '\r' or '\n')
                cursor.Position++;
            else
                return !cursor.IsAtEnd;
        }

        return false;
    }

    /// <summary>Demands that nothing but a comment follows in the line.</summary>
    public static void ExpectEndOfLine(ReadCursor cursor)
    {
        if (cursor.HasFailed)
            return;
        SkipBlanks(cursor);
        if (cursor.Current == '#')
            SkipComment(cursor);
        else if (!cursor.IsAtEnd && cursor.Current is not ('\r' or '\n'))
            TomlFaults.ReportRestOfLine(cursor);
    }

    /// <summary>Whether a character may stand in texts and comments: all but the control characters, tab excepted.</summary>
    public static bool IsAllowed(char character) => character is (>= ' ' and not '\u007F') or '\t';

    /// <summary>Reports a character that <see cref="IsAllowed"/> excludes.</summary>
    public static void ReportControlCharacter(ReadCursor cursor) =>
        cursor.Fail(new TextRange(cursor.Position, 1), $"the control character U+{((int)cursor.Current).ToString("X4", CultureInfo.InvariantCulture)} cannot stand here");

    private static void SkipComment(ReadCursor cursor)
    {
        for (; !cursor.IsAtEnd && cursor.Current is not ('\r' or '\n'); cursor.Position++)
        {
            if (!IsAllowed(cursor.Current))
            {
                ReportControlCharacter(cursor);
                return;
            }
        }
    }
}
