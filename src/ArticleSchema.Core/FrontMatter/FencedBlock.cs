using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Front matter between two fences, each alone on its line but for blanks behind it.</summary>
internal static class FencedBlock
{
    private static readonly Style[] s_styles =
    [
        new("---", FrontMatterNotation.Yaml, ["---", "..."]),
        new("---json", FrontMatterNotation.Json, ["---"]),
        new(";;;", FrontMatterNotation.Json, [";;;"]),
        new("+++", FrontMatterNotation.Toml, ["+++"]),
    ];

    /// <summary>The block that a fence in the line at <paramref name="start"/> opens, or null when there is none.</summary>
    public static FrontMatterFences? Find(string text, int start)
    {
        foreach (var style in s_styles)
        {
            if (IsFence(text, start, style.Opening))
                return FindEnd(text, new TextRange(start, style.Opening.Length), style);
        }

        return null;
    }

    /// <summary>Whether a line consists of these characters and blanks behind them.</summary>
    public static bool IsFence(string text, int line, string fence) =>
        string.CompareOrdinal(text, line, fence, 0, fence.Length) == 0
        && LineScanner.IsBlank(text, line + fence.Length, LineScanner.EndOfLine(text, line + fence.Length));

    private static FrontMatterFences FindEnd(string text, TextRange opening, Style style)
    {
        for (var line = LineScanner.NextLine(text, opening.End); line >= 0; line = LineScanner.NextLine(text, line))
        {
            if (FindClosing(text, line, style) is { } closing)
                return Create(text, opening, new TextRange(line, closing.Length), style);
        }

        return Create(text, opening, closing: null, style);
    }

    private static FrontMatterFences Create(string text, TextRange opening, TextRange? closing, Style style)
    {
        var content = closing is { } fence ? TextRange.FromBounds(StartOfContent(text, opening, style), fence.Start) : default;
        return new FrontMatterFences(new TextRange(0, opening.Start), opening, closing)
        {
            Notation = style.Notation,
            ClosingMark = style.Closings[0],
            Content = content,
            // Hexo, whose fence it is, writes the members alone; others copied the fence and write an object.
            LacksBraces = closing is not null && style.Opening == ";;;" && text.Substring(content.Start, content.Length).TrimStart() is not ['{' or '[', ..],
        };
    }

    private static string? FindClosing(string text, int line, Style style)
    {
        foreach (var closing in style.Closings)
        {
            if (IsFence(text, line, closing))
                return closing;
        }

        return null;
    }

    // The opening fence is read along: to YAML it is the mark that begins a document (§9.1.2), without which a first
    // line such as '%' would be a directive. The closing one is not: it would begin, or end, another document.
    private static int StartOfContent(string text, TextRange opening, Style style) =>
        style.Notation == FrontMatterNotation.Yaml ? opening.Start : LineScanner.NextLine(text, opening.End);

    private sealed record Style(string Opening, FrontMatterNotation Notation, string[] Closings);
}
