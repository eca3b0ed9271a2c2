using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fallbacks;

/// <summary>Finds the first heading of the first level in a Markdown text: <c># Title</c>, or a paragraph underlined with <c>=</c> (CommonMark §4.2, §4.3).</summary>
/// <remarks>Code, comments and what stands inside quotations and lists are passed over. A heading without text is none.</remarks>
internal ref struct HeadingFinder
{
    // Nobody's title is longer; whoever has more has lost a blank line.
    private const int MaxLength = 1_000;

    // HTML blocks go on to their closing mark, blank lines and all (CommonMark §4.6, kinds 1 and 2).
    private static readonly (string Open, string Close)[] s_blocks =
        [("<!--", "-->"), ("<pre", "</pre>"), ("<script", "</script>"), ("<style", "</style>"), ("<textarea", "</textarea>")];

    private readonly string _text;
    private readonly int _end;
    private int _paragraph = -1;
    private int _paragraphEnd;

    private HeadingFinder(string text, int end)
    {
        _text = text;
        _end = end;
    }

    /// <summary>Finds the heading between two positions.</summary>
    /// <returns>The place of its text, marks such as <c>#</c> aside, or null.</returns>
    public static TextRange? Find(string text, TextRange body) => new HeadingFinder(text, body.End).Find(body.Start);

    private TextRange? Find(int line)
    {
        while (line >= 0 && line < _end)
        {
            var content = SkipBlanks(line);
            var indent = content - line;
            if (FindBlockEnd(content, indent) is { } behind)
            {
                _paragraph = -1;
                line = behind;
                continue;
            }

            if ((indent < 4 ? ReadAtx(content) ?? ReadUnderlined(content) : null) is { Length: <= MaxLength } heading)
                return heading;
            NoteParagraph(content, indent);
            line = LineScanner.NextLine(_text, line);
        }

        return null;
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < _end && _text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Where the line behind a fenced code block or a block of HTML begins, or null where none begins here.</summary>
    private readonly int? FindBlockEnd(int at, int indent)
    {
        if (indent > 3 || at >= _end)
            return null;
        if (_text[at] is '`' or '~' && CountRun(at) is >= 3 and var fence)
            return FindFenceEnd(at, fence);
        foreach (var (open, close) in s_blocks)
        {
            if (string.Compare(_text, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var closing = _text.IndexOf(close, at + open.Length, _end - at - Math.Min(open.Length, _end - at), StringComparison.OrdinalIgnoreCase);
            return closing < 0 ? _end : NextLineOrEnd(closing);
        }

        return null;
    }

    private readonly int FindFenceEnd(int opening, int length)
    {
        for (var line = LineScanner.NextLine(_text, opening); line >= 0 && line < _end; line = LineScanner.NextLine(_text, line))
        {
            var at = SkipBlanks(line);
            if (at < _end && at - line < 4 && _text[at] == _text[opening] && CountRun(at) is var run && run >= length && LineScanner.IsBlank(_text, at + run, EndOfLine(at)))
                return NextLineOrEnd(at);
        }

        return _end;
    }

    private readonly TextRange? ReadAtx(int at)
    {
        if (at >= _end || _text[at] != '#' || CountRun(at) != 1)
            return null;
        var (start, end) = (SkipBlanks(at + 1), EndOfLine(at));
        if (start == at + 1 || start >= end)
            return null;
        end = TrimEnd(start, end);
        // The closing sequence counts only behind a blank: '# C#' is a heading about C#.
        var closing = end;
        while (closing > start && _text[closing - 1] == '#')
            closing--;
        if (closing < end && (closing == start || _text[closing - 1] is ' ' or '\t'))
            end = TrimEnd(start, closing);
        return end > start ? TextRange.FromBounds(start, end) : null;
    }

    private readonly TextRange? ReadUnderlined(int at) =>
        _paragraph >= 0 && at < _end && _text[at] == '=' && LineScanner.IsBlank(_text, at + CountRun(at), EndOfLine(at))
            ? TextRange.FromBounds(_paragraph, _paragraphEnd)
            : null;

    private void NoteParagraph(int at, int indent)
    {
        var end = EndOfLine(at);
        if (at >= end || (_paragraph < 0 && indent > 3) || (indent < 4 && EndsParagraph(at, end)))
        {
            _paragraph = -1;
            return;
        }

        if (_paragraph < 0)
            _paragraph = at;
        _paragraphEnd = TrimEnd(at, end);
    }

    // Another kind of block: a heading, a line or an underline of another level, a quotation, an item of a list.
    private readonly bool EndsParagraph(int at, int end)
    {
        var run = CountRun(at);
        return _text[at] switch
        {
            '#' => run <= 6 && (at + run == end || _text[at + run] is ' ' or '\t'),
            '>' => true,
            '-' or '+' or '*' when run == 1 => at + 1 == end || _text[at + 1] is ' ' or '\t',
            '-' or '*' or '_' => LineScanner.IsBlank(_text, at + run, end),
            >= '0' and <= '9' => IsNumberedItem(at, end),
            _ => false,
        };
    }

    private readonly bool IsNumberedItem(int at, int end)
    {
        while (at < end && _text[at] is >= '0' and <= '9')
            at++;
        return at + 1 < end && _text[at] is '.' or ')' && _text[at + 1] is ' ' or '\t';
    }

    private readonly int CountRun(int at)
    {
        var end = at;
        while (end < _end && _text[end] == _text[at])
            end++;
        return end - at;
    }

    private readonly int EndOfLine(int at) => Math.Min(LineScanner.EndOfLine(_text, at), _end);

    private readonly int NextLineOrEnd(int at) => LineScanner.NextLine(_text, at) is >= 0 and var next ? next : _end;

    private readonly int TrimEnd(int start, int end)
    {
        while (end > start && _text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }
}
