using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Goes through the blanks and marks before the content of a line, counting columns: a tab goes on to the next multiple of four (CommonMark §2.2).</summary>
internal struct LineCursor(string text, int start, int end)
{
    private const int TabWidth = 4;

    private int _column;

    // What is left of a tab of which a part has been used up.
    private int _pending;

    /// <summary>Where it stands.</summary>
    public int At { get; private set; } = start;

    /// <summary>Where the line ends.</summary>
    public readonly int End => end;

    /// <summary>How many columns of blanks come next, and where the content begins.</summary>
    [MethodImpl(HotLoop.Options)]
    public readonly int Measure(out int content)
    {
        var column = _column;
        for (content = At; content < end && text[content] is ' ' or '\t'; content++)
            column += WidthAt(content, column);
        return _pending + column - _column;
    }

    /// <summary>Goes over so many columns of blanks.</summary>
    public void SkipBlanks(int columns)
    {
        while (columns > 0)
        {
            if (_pending == 0)
            {
                if (At >= end || text[At] is not (' ' or '\t'))
                    return;
                _pending = WidthAt(At++, _column);
                _column += _pending;
            }

            var skipped = Math.Min(columns, _pending);
            _pending -= skipped;
            columns -= skipped;
        }
    }

    /// <summary>Goes over the blanks that come next and a mark of so many characters.</summary>
    public void SkipMark(int length)
    {
        SkipBlanks(Measure(out _));
        At += length;
        _column += length;
    }

    private readonly int WidthAt(int at, int column) => text[at] == '\t' ? TabWidth - (column % TabWidth) : 1;
}
