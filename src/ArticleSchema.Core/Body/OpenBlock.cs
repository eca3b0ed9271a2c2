using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The block that is being read, line by line, and those that have been.</summary>
/// <param name="text">The file.</param>
/// <param name="isMdx">Whether it is MDX, where a paragraph that begins with <c>import</c> or <c>export</c> is code.</param>
internal sealed class OpenBlock(string text, bool isMdx)
{
    private readonly List<Block> _blocks = [];
    private readonly List<TextRange> _lines = [];
    private readonly LinkLabels _labels = new();
    private readonly CharBuffer _paragraph = new();

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

    /// <summary>What has been read, once the last block has ended.</summary>
    public BlockList Result => new(_blocks, _lines, _labels);

    /// <summary>Whether it is a paragraph, as far as can be known by now.</summary>
    public bool IsParagraph => _state == State.Paragraph;

    /// <summary>Takes over a line that is the block's by its containers, if the block is of those that go on up to a mark.</summary>
    public bool TryContinue(LineCursor line)
    {
        var indent = line.Measure(out var content);
        switch (_state)
        {
            case State.Fenced:
                if (indent <= 3 && LineKinds.IsClosingFence(text, content, line.End, _fence.Mark, _fence.Length))
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
    public void Read(int content, int end, int indent, int depth)
    {
        if (indent > 3 && !IsParagraph && content < end)
        {
            Begin(State.Indented, depth);
            Add(content, end);
            return;
        }

        if (IsParagraph && indent <= 3 && LineKinds.IsUnderline(text, content, end))
        {
            EndAs(BlockKind.Aside);
            return;
        }

        var kind = indent > 3 && content < end ? LineKind.Text : LineKinds.Get(text, content, end, IsParagraph);
        if (kind == LineKind.Text)
        {
            ReadText(content, end, depth);
            return;
        }

        End();
        switch (kind)
        {
            case LineKind.Heading:
                _lines.Add(LineKinds.GetHeadingText(text, content, end));
                _blocks.Add(new Block(BlockKind.Aside, _lines.Count - 1, 1, depth > 0));
                break;
            case LineKind.Fence:
                _fence = (text[content], LineKinds.CountRun(text, content, end));
                Begin(State.Fenced, depth);
                break;
            case LineKind.Html:
                _html = HtmlBlock.Find(text, content, end, isInParagraph: false);
                Begin(State.Html, depth);
                AddHtml(content, end);
                break;
            case LineKind.Note:
                var close = LineKinds.FindNote(text, content, end);
                AddNoteLabel(content + 1, close);
                Begin(State.Paragraph, depth);
                _isNote = true;
                Add(LineKinds.SkipBlanks(text, close + 2, end), end);
                break;
        }
    }

    /// <summary>Adds a line as it is.</summary>
    public void Add(int start, int end) => _lines.Add(TextRange.FromBounds(start, end));

    /// <summary>Ends the block.</summary>
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

        if (_state == State.None && depth == 0 && isMdx && BeginsScript(content))
            Begin(State.Script, depth);
        else if (_state is State.None or State.Indented)
            Begin(State.Paragraph, depth);
        if (_state != State.Script)
            Add(content, end);
    }

    private bool IsTableRule(int start, int end) =>
        _lines.Count > _firstLine && TableRule.CountCells(text, start, end) is > 0 and var cells && TableRule.CountColumns(text, _lines[_lines.Count - 1]) == cells;

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
        string.CompareOrdinal(text, content, "import ", 0, 7) == 0 || string.CompareOrdinal(text, content, "export ", 0, 7) == 0;

    private void AddHtml(int start, int end)
    {
        Add(start, end);
        if (_html!.EndsIn(text, start, end))
            End();
    }

    private void AddNoteLabel(int start, int end)
    {
        _paragraph.Clear();
        _paragraph.Append(text, start, end - start);
        _labels.TryAdd(_paragraph, 0, _paragraph.Length);
    }

    private void Begin(State state, int depth)
    {
        if (_state == state && state == State.Indented)
            return;
        End();
        (_state, _isNested, _isNote, _firstLine) = (state, depth > 0, false, _lines.Count);
    }

    private void EndAs(BlockKind kind)
    {
        if (_state == State.Paragraph && !_isNote)
            RemoveDefinitions();
        if (_state != State.None && _lines.Count > _firstLine)
            _blocks.Add(new Block(kind, _firstLine, _lines.Count - _firstLine, _isNested));
        (_state, _firstLine) = (State.None, _lines.Count);
    }

    // Definitions stand at the beginning of what would otherwise be a paragraph.
    private void RemoveDefinitions()
    {
        if (_firstLine == _lines.Count || text[_lines[_firstLine].Start] != '[')
            return;
        _paragraph.Clear();
        for (var i = _firstLine; i < _lines.Count; i++)
        {
            _paragraph.Append(text, _lines[i].Start, _lines[i].Length);
            _paragraph.Append('\n');
        }

        for (var at = 0; LinkDefinition.Read(_paragraph, at, _labels) is >= 0 and var end; at = end + 1)
        {
            // A definition may take several lines.
            while (at <= end)
                at += _lines[_firstLine++].Length + 1;
        }
    }
}
