using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Finds the blocks of a Markdown text that hold words, and the labels that it defines: the first half of CommonMark (§4, §5), with tables, notes and the marks of templates.</summary>
/// <remarks>Lists and quotations within more than <see cref="MaxDepth"/> others are text, so that no file takes longer than others of its size.</remarks>
internal sealed class BlockReader
{
    private const int MaxDepth = 32;

    // By columns of blanks that belong to an item of a list; 0 for a quotation.
    private readonly int[] _containers = new int[MaxDepth];
    private readonly BlockList _list;
    private readonly OpenBlock _block;
    private string _text = "";
    private int _depth;

    /// <param name="list">Where the blocks go.</param>
    public BlockReader(BlockList list)
    {
        _list = list;
        _block = new OpenBlock(list);
    }

    /// <summary>Reads a part of a file.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Read(string text, TextRange range, bool isMdx)
    {
        _list.Clear();
        (_text, _depth) = (text, 0);
        _block.Reset(text, isMdx);
        for (var start = range.Start; start < range.End;)
        {
            var end = Math.Min(LineScanner.EndOfLine(text, start), range.End);
            // Most lines are blank or begin with a letter, and stand in no list: these need no closer look.
            if (_depth > 0 || !(start == end ? _block.TryAddBlank() : IsLetter(text[start]) && _block.TryAddText(start, end)))
                ReadLine(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        _block.End();
        // A text that has been read need not stay in memory.
        _text = "";
        _block.Reset("", isMdx);
    }

    // Or anything else that no mark of Markdown begins with.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or >= '\x80';

    [MethodImpl(HotLoop.Options)]
    private void ReadLine(int start, int end)
    {
        var line = new LineCursor(_text, start, end);
        var matched = MatchContainers(ref line);
        if (matched == _depth && _block.TryContinue(line))
            return;
        var opened = OpenContainers(ref line, matched);
        var indent = line.Measure(out var content);
        if (!opened && matched < _depth)
        {
            // A paragraph goes on even where the marks of its quotation or the blanks of its item are missing.
            if (_block.IsParagraph && (indent > 3 || LineKinds.Get(_text, content, end, isInParagraph: true) == LineKind.Text) && content < end)
            {
                _block.Add(content, end);
                return;
            }

            _block.End();
            _depth = matched;
        }

        _block.Read(content, end, indent, _depth);
    }

    [MethodImpl(HotLoop.Options)]
    private int MatchContainers(ref LineCursor line)
    {
        for (var i = 0; i < _depth; i++)
        {
            var indent = line.Measure(out var content);
            if (_containers[i] == 0)
            {
                if (indent > 3 || content >= line.End || _text[content] != '>')
                    return i;
                SkipQuote(ref line);
            }
            else if (content < line.End)
            {
                if (indent < _containers[i])
                    return i;
                line.SkipBlanks(_containers[i]);
            }
        }

        return _depth;
    }

    [MethodImpl(HotLoop.Options)]
    private bool OpenContainers(ref LineCursor line, int matched)
    {
        var depth = matched;
        while (depth < MaxDepth && line.Measure(out var content) is <= 3 and var indent && content < line.End)
        {
            var width = 0;
            if (_text[content] == '>')
            {
                SkipQuote(ref line);
            }
            else
            {
                var interrupts = depth == _depth && _block.IsParagraph;
                if (LineKinds.IsBreak(_text, content, line.End) || ListMarker.Read(_text, content, line.End) is not { } marker || (interrupts && !marker.CanInterrupt))
                    break;
                width = SkipMarker(ref line, indent, marker);
            }

            _block.End();
            _containers[depth++] = width;
            _depth = depth;
        }

        return depth > matched;
    }

    private void SkipQuote(ref LineCursor line)
    {
        line.SkipMark(1);
        line.SkipBlanks(1);
    }

    private int SkipMarker(ref LineCursor line, int indent, ListMarker marker)
    {
        line.SkipMark(marker.Length);
        // More than four blanks behind the mark are one, and the beginning of code.
        var blanks = line.Measure(out var content) is var measured && content < line.End && measured <= 4 ? measured : 1;
        line.SkipBlanks(blanks);
        line.Measure(out content);
        if (content + 3 < line.End && _text[content] == '[' && _text[content + 1] is ' ' or 'x' or 'X' && _text[content + 2] == ']' && _text[content + 3] == ' ')
            line.SkipMark(3);
        return indent + marker.Length + blanks;
    }
}
