using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>How far a reader has come in a text, what it found wrong, and how much of its limits it has used.</summary>
internal sealed class ReadCursor
{
    private const int LongestQuotation = 40;

    private readonly TextRange _range;
    private readonly ReadLimits _limits;
    private readonly List<ReadFault> _faults = [];
    private int _nodes;

    public ReadCursor(SourceFile file, TextRange range, ReadLimits limits)
    {
        Text = file.Text;
        Position = range.Start;
        _range = range;
        _limits = limits;
        if (range.Length > limits.Length)
            Fail(ReadFaultKind.Limit, new TextRange(range.Start, 0), $"it is longer than {limits.Length} characters");
    }

    public string Text { get; }

    public int Position { get; set; }

    public int End => _range.End;

    public bool IsAtEnd => Position >= _range.End;

    /// <summary>The character to be read next; at the end U+0000, which no notation has outside of faults.</summary>
    public char Current => Peek(0);

    /// <summary>The place of <see cref="Current"/>, both halves of a surrogate pair taken together.</summary>
    public TextRange CurrentRange => new(Position, char.IsSurrogatePair(Current, Peek(1)) ? 2 : 1);

    /// <summary>Whether reading has to stop.</summary>
    public bool HasFailed { get; private set; }

    public char Peek(int distance) => Position + distance < _range.End ? Text[Position + distance] : '\0';

    public bool TryTake(char character)
    {
        if (Current != character || IsAtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Where the line ends, its trailing blanks left out.</summary>
    public int EndOfLine(int from)
    {
        var end = Math.Min(LineScanner.EndOfLine(Text, from), End);
        while (end > from && Text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    /// <summary>Some of the text, in quotes, for a message.</summary>
    public string Quote(TextRange range)
    {
        if (range.Length <= LongestQuotation)
            return $"'{Text.Substring(range.Start, range.Length)}'";
        var length = char.IsHighSurrogate(Text[range.Start + LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return $"'{Text.Substring(range.Start, length)}…'";
    }

    /// <summary>Counts a key or value against the limit.</summary>
    public void Count(TextRange range)
    {
        if (++_nodes > _limits.Nodes)
            Fail(ReadFaultKind.Limit, range, $"it has more than {_limits.Nodes} values");
    }

    /// <summary>Checks a depth against the limit; the outermost list or mapping has depth 1.</summary>
    public bool Allows(int depth, TextRange range)
    {
        if (depth > _limits.Depth)
            Fail(ReadFaultKind.Limit, range, $"it nests deeper than {_limits.Depth} levels");
        return !HasFailed;
    }

    /// <summary>Notes why reading stops, as a clause; only the first reason counts.</summary>
    public void Fail(TextRange range, string explanation) => Fail(ReadFaultKind.Syntax, range, explanation);

    /// <summary>Notes that a key is given twice; reading goes on.</summary>
    /// <param name="key">The later one.</param>
    /// <param name="first">Where it stands already.</param>
    public void ReportDuplicate(ScalarNode key, TextRange first)
    {
        if (_faults.Count < ReadLimits.Duplicates)
            _faults.Add(new ReadFault(ReadFaultKind.DuplicateKey, key.Range, key.Text, first));
        else
            Fail(ReadFaultKind.Limit, key.Range, ReadLimits.TooManyDuplicates);
    }

    public ReadResult ToResult(DataNode? root) => ReadResult.Create(root, _faults);

    private void Fail(ReadFaultKind kind, TextRange range, string explanation)
    {
        if (!HasFailed)
            _faults.Add(new ReadFault(kind, range, explanation));
        HasFailed = true;
    }
}
