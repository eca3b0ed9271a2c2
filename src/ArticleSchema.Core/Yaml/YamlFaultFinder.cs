using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>
/// Finds, in a text that the parser refuses, the place where the author went wrong: it walks over the lines with the rules of
/// YAML's block structure in mind and stops at the first that breaks them. The parser's own place is often another one.
/// </summary>
internal sealed class YamlFaultFinder
{
    /// <summary>How a tab before the first character of a line is explained.</summary>
    public const string TabIndentation = "the line is indented with a tab, where only blanks may be";

    /// <summary>How a colon is explained that has nothing before it.</summary>
    public const string MissingKey = "no key stands before this ':'";

    private readonly FaultSearch _search;
    private readonly KeyFaults _keys;
    private readonly ScalarFaults _scalars;
    private readonly DirectiveFaults _directives;
    private readonly OpenBlocks _open;
    private bool _hasDocument;
    private bool _hasExplicitKey;

    private YamlFaultFinder(string text, TextRange range)
    {
        _search = new FaultSearch(text, range);
        _keys = new KeyFaults(_search);
        _scalars = new ScalarFaults(_search);
        _directives = new DirectiveFaults(_search);
        _open = new OpenBlocks(_search);
    }

    /// <summary>Looks for the first fault; there is none where the text is sound as far as this can see.</summary>
    public static FaultSearch Find(string text, TextRange range)
    {
        var finder = new YamlFaultFinder(text, range);
        var at = range.Start;
        var last = -1;
        while (at > last && at < range.End && !finder._open.IsTooDeep)
        {
            last = at;
            if (!finder.TrySkipLine(ref at))
                break;
        }

        return finder._search;
    }

    private bool TrySkipLine(ref int at)
    {
        if (_search.IsEmptyLine(at))
        {
            at = _search.NextLine(at);
            return true;
        }

        if (_search.IsMarker(at))
            return TrySkipMarker(ref at);
        var line = at;
        at += _search.Indent(line);
        if (_search[at] == '\t')
            return _search.Fail(at, 1, TabIndentation, line);
        if (_search[line] == '%' && !_hasDocument)
            return _directives.TrySkip(ref at);
        if (!_hasDocument && !_directives.CheckIntroduction())
            return false;
        _hasDocument = true;
        return _open.TryPlace(at, at - line) && (_open.Column == at - line ? TrySkipEntry(ref at) : TrySkipNode(ref at, isCompact: true));
    }

    // That a second document follows is told of by others.
    private bool TrySkipMarker(ref int at)
    {
        var rest = _search.SkipBlanks(at + 3);
        if (_search[at] == '.' && !_search.IsBreak(rest) && !_search.IsComment(rest))
            return _open.Fail(rest, "nothing can follow '...' in its line");
        if (_hasDocument || _search[at] == '.')
            return false;
        _hasDocument = true;
        at += 3;
        return TrySkipNode(ref at, isCompact: false);
    }

    private bool TrySkipEntry(ref int at)
    {
        var isExplicitKey = _search.IsIndicator(at, '?');
        var isExplicitValue = _search.IsIndicator(at, ':');
        if (isExplicitValue && !_open.IsInList && !_hasExplicitKey)
            return _search.Fail(at, 1, MissingKey, at);
        if (!_open.IsInList)
            _hasExplicitKey = isExplicitKey;
        if (_open.IsInList || isExplicitKey || isExplicitValue)
        {
            at++;
            return TrySkipNode(ref at, isCompact: true);
        }

        return _keys.TrySkip(ref at, _open.Column) && TrySkipNode(ref at, isCompact: false);
    }

    /// <summary>Steps over a value, or as much of it as stands in this line.</summary>
    private bool TrySkipNode(ref int at, bool isCompact)
    {
        var start = at = _search.SkipBlanks(at);
        while (!_open.IsTooDeep)
        {
            at = _search.SkipBlanks(at);
            if (_search.IsBreak(at) || _search.IsComment(at))
            {
                _open.ExpectsValue = true;
                at = _search.NextLine(at);
                return true;
            }

            var column = start - _search.LineStart(start);
            if (_search.IsIndicator(at, '-'))
            {
                if (!isCompact || at != start)
                    return _open.Fail(at, ScalarFaults.MisplacedItem);
                _open.Begin(column, isList: true);
                start = at = _search.SkipBlanks(at + 1);
            }
            else if (isCompact && at == start && (_search.IsIndicator(at, '?') || _keys.FindEnd(SkipProperties(at)) >= 0))
            {
                _open.Begin(column, isList: false);
                _hasExplicitKey = false;
                at = start;
                return TrySkipEntry(ref at);
            }
            else if (_search[at] is '&' or '!')
            {
                if (!PropertyFaults.TrySkip(_search, ref at, isFlow: false))
                    return false;
            }
            else
            {
                _open.ExpectsValue = false;
                return _scalars.TrySkip(ref at, _open.Column);
            }
        }

        return false;
    }

    private int SkipProperties(int at)
    {
        while (_search[at] is '&' or '!')
        {
            while (!_search.IsSeparator(at))
                at++;
            at = _search.SkipBlanks(at);
        }

        return at;
    }
}
