namespace ArticleSchema.Core.Body;

/// <summary>The text of one block as its author wrote it. It remembers which marks do not come any more, so that no text is searched for them again and again.</summary>
internal sealed class InlineSource
{
    // As in the reference implementation of CommonMark: nobody means longer ones.
    private const int MaxCodeMarks = 80;

    private readonly Dictionary<string, int> _absent = new(StringComparer.Ordinal);
    private readonly int[] _lastCodeMarks = new int[MaxCodeMarks + 1];
    private bool _knowsCodeMarks;

    public CharBuffer Text { get; } = new();

    /// <summary>Forgets what is known of the marks, as it was another text.</summary>
    public void Forget()
    {
        _absent.Clear();
        _knowsCodeMarks = false;
    }

    /// <summary>Where the next such mark, given in lower case, begins, or -1.</summary>
    public int Find(string mark, int from)
    {
        if (_absent.TryGetValue(mark, out var known) && from >= known)
            return -1;
        for (var at = Text.IndexOf(mark[0], from); at >= 0; at = Text.IndexOf(mark[0], at + 1))
        {
            if (Text.StartsWith(at, mark))
                return at;
        }

        _absent[mark] = from;
        return -1;
    }

    /// <summary>Where the run of backticks begins that closes a code span, or -1.</summary>
    /// <param name="opening">Where the opening run begins.</param>
    /// <param name="length">Its length.</param>
    public int FindCodeEnd(int opening, int length)
    {
        if (!_knowsCodeMarks)
            ReadCodeMarks(opening);
        if (length > MaxCodeMarks || _lastCodeMarks[length] <= opening)
            return -1;
        var at = opening + length;
        do
        {
            at = Text.IndexOf('`', at);
            var run = Text.CountRun(at);
            if (run == length)
                return at;
            at += run;
        }
        while (true);
    }

    private void ReadCodeMarks(int from)
    {
        _knowsCodeMarks = true;
        Array.Clear(_lastCodeMarks, 0, _lastCodeMarks.Length);
        for (var at = Text.IndexOf('`', from); at >= 0; at = Text.IndexOf('`', at))
        {
            var run = Text.CountRun(at);
            if (run <= MaxCodeMarks)
                _lastCodeMarks[run] = at;
            at += run;
        }
    }
}
