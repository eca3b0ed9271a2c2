namespace ArticleSchema.Core.Fallbacks;

/// <summary>Tells the marks of emphasis from asterisks and underscores that are only characters (CommonMark §6.2, simplified).</summary>
internal static class Emphasis
{
    /// <summary>Reads a run of marks and says how long it is.</summary>
    public static int Read(string markdown, int at, List<InlinePiece> pieces)
    {
        var run = InlineText.CountRun(markdown, at);
        var before = at == 0 ? ' ' : markdown[at - 1];
        var after = at + run == markdown.Length ? ' ' : markdown[at + run];
        // Flanking (CommonMark §6.2): marks stick to what they emphasise; an underscore inside a word is part of it.
        var opens = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var closes = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        if (markdown[at] == '_')
            (opens, closes) = (opens && (!closes || IsPunctuation(before)), closes && (!opens || IsPunctuation(after)));
        pieces.Add(new InlinePiece(markdown.Substring(at, run), opens, closes));
        return run;
    }

    /// <summary>Takes out the marks that come in pairs.</summary>
    public static void Remove(List<InlinePiece> pieces)
    {
        var open = new Stack<InlinePiece>();
        foreach (var piece in pieces)
        {
            while (piece.Closes && piece.Text.Length > 0 && open.Any(opener => opener.Text[0] == piece.Text[0]))
            {
                var opener = open.Pop();
                if (opener.Text[0] != piece.Text[0])
                    continue; // It is enclosed, and so stays a character.
                var matched = Math.Min(opener.Text.Length, piece.Text.Length);
                piece.Text = piece.Text.Substring(matched);
                opener.Text = opener.Text.Substring(matched);
                if (opener.Text.Length > 0)
                    open.Push(opener);
            }

            if (piece.Opens && piece.Text.Length > 0)
                open.Push(piece);
        }
    }

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);
}
