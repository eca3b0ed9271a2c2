using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The block that is being read, line by line, and those that have been.</summary>
/// <param name="list">Where the blocks go.</param>
internal sealed class OpenBlock(BlockList list)
{
    private readonly List<Block> _blocks = list.Blocks;
    private readonly List<TextRange> _lines = list.Lines;
    private readonly CharBuffer _paragraph = new();

    private string _text = "";
    // Whether it is MDX, where a paragraph that begins with 'import' or 'export' is code.
    private bool _isMdx;
    private State _state;
    private bool _isNested;
    private bool _isNote;
    private int _firstLine;
    private HtmlBlock? _html;
    private (char Mark, int Length) _fence;

    private enum State
    {
        None,
        Paragraph,
        Table,
        Html,
        Fenced,
        Indented,
        Script,
    }

    /// <summary>Whether it is a paragraph, as far as can be known by now.</summary>
    public bool IsParagraph => _state == State.Paragraph;

    /// <summary>Begins with another file.</summary>
    public void Reset(string text, bool isMdx) => (_text, _isMdx, _state, _firstLine, _html) = (text, isMdx, State.None, 0, null);

    /// <summary>Takes over a line that stands in no list and no quotation and begins with a letter, unless it needs a closer look.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool TryAddText(int start, int end)
    {
        if (_state is State.Fenced or State.Html or State.Script || (_isMdx && _state == State.None))
            return false;
        if (_state is State.None or State.Indented)
            Begin(State.Paragraph, depth: 0);
        Add(start, end);
        return true;
    }

    /// <summary>Takes over an empty line that stands in no list and no quotation, unless it needs a closer look.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool TryAddBlank()
    {
        if (_state is State.Fenced or State.Html or State.Script)
            return false;
        End();
        return true;
    }

    /// <summary>Takes over a line that is the block's by its containers, if the block is of those that go on up to a mark.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool TryContinue(LineCursor line)
    {
        var indent = line.Measure(out var content);
        switch (_state)
        {
            case State.Fenced:
                if (indent <= 3 && LineKinds.IsClosingFence(_text, content, line.End, _fence.Mark, _fence.Length))
                    End();
                else
                    Add(content, line.End);
                return true;
            case State.Html when _html!.Closing.Length > 0:
                AddHtml(content, line.End);
                return true;
            case State.Html or State.Script:
                if (content >= line.End)
                    End();
                else if (_state == State.Html)
                    AddHtml(content, line.End);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes over another line.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Read(int content, int end, int indent, int depth)
    {
        if (indent > 3 && !IsParagraph && content < end)
        {
            Begin(State.Indented, depth);
            Add(content, end);
            return;
        }

        if (IsParagraph && indent <= 3 && LineKinds.IsUnderline(_text, content, end))
        {
            EndAs(BlockKind.Aside);
            return;
        }

        var kind = indent > 3 && content < end ? LineKind.Text : LineKinds.Get(_text, content, end, IsParagraph);
        if (kind == LineKind.Text)
        {
            ReadText(content, end, depth);
            return;
        }

        End();
        switch (kind)
        {
            case LineKind.Heading:
                _lines.Add(LineKinds.GetHeadingText(_text, content, end));
                _blocks.Add(new Block(BlockKind.Aside, _lines.Count - 1, 1, depth > 0));
                break;
            case LineKind.Fence:
                _fence = (_text[content], LineKinds.CountRun(_text, content, end));
                Begin(State.Fenced, depth);
                break;
            case LineKind.Html:
                _html = HtmlBlock.Find(_text, content, end, isInParagraph: false);
                Begin(State.Html, depth);
                AddHtml(content, end);
                break;
            case LineKind.Note:
                var close = LineKinds.FindNote(_text, content, end);
                AddNoteLabel(content + 1, close);
                Begin(State.Paragraph, depth);
                _isNote = true;
                Add(LineKinds.SkipBlanks(_text, close + 2, end), end);
                break;
        }
    }

    /// <summary>Adds a line as it is.</summary>
    public void Add(int start, int end) => _lines.Add(TextRange.FromBounds(start, end));

    /// <summary>Ends the block.</summary>
    [MethodImpl(HotLoop.Options)]
    public void End() => EndAs(_state switch
    {
        State.Html => BlockKind.Html,
        State.Table => BlockKind.Table,
        State.Fenced or State.Indented => BlockKind.Code,
        _ => _isNote ? BlockKind.Aside : BlockKind.Paragraph,
    });

    private void ReadText(int content, int end, int depth)
    {
        if (IsParagraph && IsTableRule(content, end))
        {
            BeginTable(depth);
            return;
        }

        if (_state == State.None && depth == 0 && _isMdx && BeginsScript(content))
            Begin(State.Script, depth);
        else if (_state is State.None or State.Indented)
            Begin(State.Paragraph, depth);
        if (_state != State.Script)
            Add(content, end);
    }

    private bool IsTableRule(int start, int end) =>
        _lines.Count > _firstLine && TableRule.CountCells(_text, start, end) is > 0 and var cells && TableRule.CountColumns(_text, _lines[_lines.Count - 1]) == cells;

    // The last line of what seemed to be a paragraph is the head of the table; the rule is nobody's text.
    private void BeginTable(int depth)
    {
        var head = _lines[_lines.Count - 1];
        _lines.RemoveAt(_lines.Count - 1);
        End();
        Begin(State.Table, depth);
        _lines.Add(head);
    }

    private bool BeginsScript(int content) =>
        string.CompareOrdinal(_text, content, "import ", 0, 7) == 0 || string.CompareOrdinal(_text, content, "export ", 0, 7) == 0;

    private void AddHtml(int start, int end)
    {
        Add(start, end);
        if (_html!.EndsIn(_text, start, end))
            End();
    }

    private void AddNoteLabel(int start, int end)
    {
        _paragraph.Clear();
        _paragraph.Append(_text, start, end - start);
        list.Labels.TryAdd(_paragraph, 0, _paragraph.Length);
    }

    [MethodImpl(HotLoop.Options)]
    private void Begin(State state, int depth)
    {
        if (_state == state && state == State.Indented)
            return;
        End();
        (_state, _isNested, _isNote, _firstLine) = (state, depth > 0, false, _lines.Count);
    }

    [MethodImpl(HotLoop.Options)]
    private void EndAs(BlockKind kind)
    {
        if (_state == State.Paragraph && !_isNote && _lines.Count > _firstLine && _text[_lines[_firstLine].Start] == '[')
            RemoveDefinitions();
        if (_state != State.None && _lines.Count > _firstLine)
            _blocks.Add(new Block(kind, _firstLine, _lines.Count - _firstLine, _isNested));
        (_state, _firstLine) = (State.None, _lines.Count);
    }

    // Definitions stand at the beginning of what would otherwise be a paragraph.
    private void RemoveDefinitions()
    {
        _paragraph.Clear();
        for (var i = _firstLine; i < _lines.Count; i++)
        {
            _paragraph.Append(_text, _lines[i].Start, _lines[i].Length);
            _paragraph.Append('\n');
        }

        for (var at = 0; LinkDefinition.Read(_paragraph, at, list.Labels) is >= 0 and var end; at = end + 1)
        {
            // A definition may take several lines.
            while (at <= end)
                at += _lines[_firstLine++].Length + 1;
        }
    }
}
