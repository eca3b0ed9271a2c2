namespace ArticleSchema.Core.Yaml;

/// <summary>The mappings and lists of lines that a line can belong to, by their columns.</summary>
/// <param name="search">Takes the fault.</param>
internal sealed class OpenBlocks(FaultSearch search)
{
    // Deeper than any reader goes; what nests deeper is told of as that.
    private const int MaxDepth = 200;

    private readonly Stack<(int Column, bool IsList)> _blocks = new();
    private bool _hasClosedList;

    /// <summary>The column of the innermost; -1 when there is none.</summary>
    public int Column => _blocks.Count == 0 ? -1 : _blocks.Peek().Column;

    /// <summary>Whether the innermost is a list.</summary>
    public bool IsInList => _blocks.Count > 0 && _blocks.Peek().IsList;

    /// <summary>Whether there are more than are worth following.</summary>
    public bool IsTooDeep => _blocks.Count > MaxDepth;

    /// <summary>Whether the key, item or document that was met last still has no value.</summary>
    public bool ExpectsValue { get; set; } = true;

    /// <summary>Begins a mapping or list inside of the innermost.</summary>
    public void Begin(int column, bool isList) => _blocks.Push((column, isList));

    /// <summary>Closes what ended before a line, and finds out whether the line may begin where it does.</summary>
    public bool TryPlace(int at, int column)
    {
        var hasClosed = false;
        _hasClosedList = false;
        while (_blocks.Count > 0 && Column > column)
        {
            _hasClosedList = _blocks.Pop().IsList;
            hasClosed = true;
        }

        ExpectsValue &= !hasClosed;
        if (_blocks.Count == 0 || column > Column)
            return ExpectsValue || FailIndentation(at, hasClosed);
        var isItem = search.IsIndicator(at, '-');
        if (isItem == IsInList)
            return true;
        if (isItem)
            return TryBeginListBelowKey(at, column);

        // A list may stand in the column of the key that it belongs to; the next key ends it.
        var list = _blocks.Pop();
        if (Column == column)
            return true;
        _blocks.Push(list);
        return Fail(at, "the line is no item of the list above, as '- ' is missing; if it continues an item, indent it");
    }

    /// <summary>Notes a fault of all of a line from a place on.</summary>
    public bool Fail(int at, string explanation) => search.Fail(at, search.TrimmedLineEnd(at) - at, explanation, at);

    private bool TryBeginListBelowKey(int at, int column)
    {
        if (!ExpectsValue)
        {
            return Fail(at, _hasClosedList
                ? "the item is not indented like those above it"
                : "'- ' begins a list item, but the key above has a value already");
        }

        Begin(column, isList: true);
        return true;
    }

    private bool FailIndentation(int at, bool hasClosed) => Fail(at, hasClosed
        ? "the line is indented like none of the lines above that it could belong to"
        : _blocks.Count == 0 ? "nothing can follow the value above, which has no key" : ScalarFaults.TooFarIndented);
}
