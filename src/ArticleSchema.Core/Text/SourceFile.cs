using System.Text;

namespace ArticleSchema.Core.Text;

/// <summary>The text of one file and where its lines start. Immutable; safe to share between threads.</summary>
/// <remarks>
/// A line ends with LF, CR LF or a lone CR (YAML 1.2.2 §5.4). NEL, LS and PS are ordinary characters here, unlike in
/// <c>SourceText</c>, because no editor counts them as line ends.
/// </remarks>
internal sealed class SourceFile
{
    // Front matter stands at the top; to count its lines costs less than to find all those of the file.
    private const int NearTop = 1024;

    private int[]? _lineStarts;

    /// <param name="path">Where the file lies; only compared and printed, never opened.</param>
    /// <param name="text">The decoded text, without a byte order mark.</param>
    /// <param name="hasByteOrderMark">Whether the bytes of the file begin with a byte order mark.</param>
    public SourceFile(string path, string text, bool hasByteOrderMark = false)
    {
        Path = path;
        Text = text;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>Where the file lies, as its host names it.</summary>
    public string Path { get; }

    /// <summary>The decoded text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the bytes of the file begin with a byte order mark; it has no place in <see cref="Text"/>.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Takes bytes for text as the compiler does: for UTF-8, or for UTF-16 with a byte order mark.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="length">How many of the bytes it holds.</param>
    public static SourceFile Decode(string path, byte[] bytes, int length)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] when length >= 3 => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] when length >= 2 => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] when length >= 2 => (Encoding.BigEndianUnicode, 2),
            _ => (Encoding.UTF8, 0),
        };
        return new SourceFile(path, encoding.GetString(bytes, mark, length - mark), hasByteOrderMark: mark > 0);
    }

    /// <summary>The line and column of a position in <see cref="Text"/>; positions behind the end are taken as the end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        if (_lineStarts is null && offset <= NearTop)
            return CountLines(Text, offset);
        // A race computes the same array twice, which costs time and nothing else.
        var starts = _lineStarts ??= FindLineStarts(Text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - starts[line]);
    }

    /// <summary>The position at which a zero-based line begins.</summary>
    public int GetLineStart(int line) => (_lineStarts ??= FindLineStarts(Text))[line];

    /// <summary>The text of a range.</summary>
    public string GetText(TextRange range) => Text.Substring(range.Start, range.Length);

    private static LinePosition CountLines(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var next = LineScanner.NextLine(text, 0); next >= 0 && next <= offset; next = LineScanner.NextLine(text, next))
            (line, start) = (line + 1, next);
        return new LinePosition(line, offset - start);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = LineScanner.NextLine(text, 0); at >= 0; at = LineScanner.NextLine(text, at))
            starts.Add(at);
        return starts.ToArray();
    }
}
