using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Where the fences of an article's front matter stand.</summary>
/// <param name="LeadingText">What precedes the opening fence; blank lines and blanks only.</param>
/// <param name="Opening">The opening fence, or null when the article has no front matter.</param>
/// <param name="Closing">The closing fence, or null when the article has none.</param>
public sealed record FrontMatterFences(TextRange LeadingText, TextRange? Opening, TextRange? Closing)
{
    /// <summary>Finds the fences: <c>---</c> on the first line that is not blank, then <c>---</c> or <c>...</c>, each alone on its line but for blanks behind it.</summary>
    public static FrontMatterFences Find(string text)
    {
        var start = SkipBlankLines(text);
        if (!IsFence(text, start, '-', out var opening))
            return new FrontMatterFences(new TextRange(0, 0), null, null);

        var leading = new TextRange(0, start);
        for (var line = LineScanner.NextLine(text, start); line >= 0; line = LineScanner.NextLine(text, line))
        {
            if (IsFence(text, line, '-', out var closing) || IsFence(text, line, '.', out closing))
                return new FrontMatterFences(leading, opening, closing);
        }

        return new FrontMatterFences(leading, opening, null);
    }

    private static int SkipBlankLines(string text)
    {
        var start = 0;
        // Text that was glued together from files can hold a byte order mark of its own.
        if (text.Length > 0 && text[0] == '\uFEFF')
            start = 1;
        while (LineScanner.IsBlank(text, start, LineScanner.EndOfLine(text, start)) && LineScanner.NextLine(text, start) is >= 0 and var next)
            start = next;
        return start;
    }

    private static bool IsFence(string text, int line, char character, out TextRange fence)
    {
        fence = new TextRange(line, 3);
        return line + 3 <= text.Length
            && text[line] == character && text[line + 1] == character && text[line + 2] == character
            && LineScanner.IsBlank(text, line + 3, LineScanner.EndOfLine(text, line));
    }
}
