namespace ArticleSchema.Core.Yaml;

/// <summary>Looks for what is wrong with a list or mapping in brackets (YAML 1.2.2 §7.4).</summary>
/// <param name="search">Takes the fault.</param>
/// <param name="parentColumn">The column of what the brackets belong to; their lines are indented further.</param>
internal sealed class FlowFaults(FaultSearch search, int parentColumn)
{
    /// <summary>How template braces are explained, wherever they stop the reading.</summary>
    public const string Template = "braces open a mapping in YAML; put a value with template braces in quotes";

    /// <summary>How two values are explained that nothing separates.</summary>
    public const string MissingComma = "a ',' is missing before this, or the text has no quotes around all of it";

    private readonly Stack<int> _open = new();
    private Last _last;
    private bool _hasColon;

    /// <summary>What was met last between the brackets.</summary>
    private enum Last
    {
        Bracket,
        Comma,
        Colon,
        Plain,
        Value,
    }

    /// <summary>Whether a brace begins what looks like a template: <c>{{</c>, <c>{%</c>, <c>{#</c>, <c>{@</c>.</summary>
    public static bool IsTemplate(FaultSearch search, int at) => search[at] == '{' && search[at + 1] is '{' or '%' or '#' or '@' or '/' or ':';

    /// <summary>Steps over brackets and all that is between them.</summary>
    /// <param name="at">The opening bracket; then the place behind the closing one.</param>
    public bool TrySkip(ref int at) => TrySkipAll(ref at) || ExplainTemplate();

    private bool TrySkipAll(ref int at)
    {
        do
        {
            if (search.IsBreak(at))
            {
                if (at >= search.End || !TryEnterLine(ref at))
                    return FailOpen();
            }
            else if (search[at] is ' ' or '\t')
            {
                at = search.SkipBlanks(at);
            }
            else if (search.IsComment(at))
            {
                at = search.TrimmedLineEnd(at);
                at = search.SkipBlanks(at);
            }
            else if (!TrySkipToken(ref at))
            {
                return false;
            }
        }
        while (_open.Count > 0);
        return true;
    }

    private bool TryEnterLine(ref int at)
    {
        at = search.NextLine(at);
        var content = search.SkipBlanks(at);
        if (search.IsEmptyLine(at) || search.Indent(at) > parentColumn)
            return !search.IsMarker(at);
        if (search[at + search.Indent(at)] == '\t')
            return Fail(at + search.Indent(at), 1, YamlFaultFinder.TabIndentation);
        // A closing bracket may stand below the key, as everybody writes it and every reader takes it.
        if (search[content] is ']' or '}' or ',')
            return true;
        if (search.IsMarker(at) || search.FindColon(content) >= 0 || search.IsIndicator(content, '-'))
            return false;
        var name = search[_open.Peek()] == '[' ? "list" : "mapping";
        Fail(content, search.TrimmedLineEnd(content) - content, $"the {name} that '{search[_open.Peek()]}' opens above goes on in a line that is not indented");
        return false;
    }

    private bool TrySkipToken(ref int at)
    {
        var character = search[at];
        switch (character)
        {
            case '[' or '{':
                if (!TryBeginValue(at))
                    return false;
                _open.Push(at++);
                _last = Last.Bracket;
                _hasColon = false;
                return true;
            case ']' or '}':
                if (search[_open.Peek()] != (character == ']' ? '[' : '{'))
                    return FailOpen();
                _open.Pop();
                at++;
                _last = Last.Value;
                // What the brackets stood in may have had its colon; one more behind them is looked at by nobody.
                _hasColon = false;
                return true;
            case ',':
                if (_last is Last.Bracket or Last.Comma)
                    return Fail(at, 1, "there is no value before this ','");
                at++;
                _last = Last.Comma;
                _hasColon = false;
                return true;
            case '"' or '\'':
                if (!TryBeginValue(at) || !QuoteFaults.TrySkip(search, ref at, parentColumn))
                    return false;
                _last = Last.Value;
                return true;
            case ':' when IsColon(at):
                if (_last is Last.Bracket or Last.Comma)
                    return Fail(at, 1, YamlFaultFinder.MissingKey);
                if (_hasColon)
                    return Fail(at, 1, "a ',' is missing before what stands here with ':', or the text has no quotes");
                at++;
                _last = Last.Colon;
                _hasColon = true;
                return true;
            default:
                return TrySkipText(ref at);
        }
    }

    private bool TrySkipText(ref int at)
    {
        var character = search[at];
        if (character is '%' or '@' or '`' or '|' or '>' && _last != Last.Plain)
            return Fail(at, 1, ScalarFaults.BadStart(character));
        if (character == '#')
            return Fail(at, 1, ScalarFaults.UnseparatedComment);
        if (character is '?' or '-' && _last != Last.Plain && (search.IsSeparator(at + 1) || search[at + 1] is ',' or '[' or ']' or '{' or '}'))
            return Fail(at, 1, ScalarFaults.BadStart(character));
        if (search.IsIndicator(at, '-') && _last != Last.Plain)
            return Fail(at, 1, "between brackets '- ' begins no item; separate the items by commas");
        if (character is '&' or '!' && _last != Last.Plain)
            return TryBeginValue(at) && PropertyFaults.TrySkip(search, ref at, isFlow: true);
        if (_last != Last.Plain && !TryBeginValue(at))
            return false;
        if (character == '*' && _last != Last.Plain)
        {
            _last = Last.Value;
            return PropertyFaults.TrySkipName(search, ref at, isFlow: true);
        }

        if (character == ':')
            search.Hidden.Add(at);
        do
            at++;
        while (!search.IsBreak(at) && search[at] is not (',' or '[' or ']' or '{' or '}') && !IsColon(at) && !search.IsComment(at));
        _last = Last.Plain;
        return true;
    }

    // Behind a text in quotes or a bracket no blank is needed, as in JSON.
    private bool IsColon(int at) => search[at] == ':'
        && (search.IsSeparator(at + 1) || search[at + 1] is ',' or '[' or ']' or '{' or '}' || (_last == Last.Value && search[at - 1] is '"' or '\'' or ']' or '}'));

    private bool TryBeginValue(int at) => _last is not (Last.Value or Last.Plain) || _open.Count == 0
        || Fail(at, 1, MissingComma);

    private bool FailOpen()
    {
        var open = _open.Peek();
        var (name, closing) = search[open] == '[' ? ("list", ']') : ("mapping", '}');
        return Fail(open, 1, $"the {name} that '{search[open]}' opens here is never closed with '{closing}'{ExplainComment(open, closing)}");
    }

    private string ExplainComment(int open, char closing)
    {
        var end = search.TrimmedLineEnd(open);
        for (var at = open; at < end; at++)
        {
            if (search.IsComment(at))
                return search.Text.IndexOf(closing, at, end - at) >= 0 ? ", because a blank and '#' begin a comment" : "";
        }

        return "";
    }

    private bool Fail(int at, int length, string explanation) => search.Fail(at, length, explanation, at);

    // Whatever stopped the reading between braces that look like a template's, the braces are the reason.
    private bool ExplainTemplate()
    {
        foreach (var open in _open.Reverse())
        {
            if (IsTemplate(search, open))
                return search.Blame(open, 2, Template);
        }

        return false;
    }
}
