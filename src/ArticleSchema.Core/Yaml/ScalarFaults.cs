namespace ArticleSchema.Core.Yaml;

/// <summary>Looks for what is wrong with a value that is no list and no mapping of lines.</summary>
/// <param name="search">Takes the fault.</param>
internal sealed class ScalarFaults(FaultSearch search)
{
    /// <summary>How a comment that touches a value is explained.</summary>
    public const string UnseparatedComment = "a blank is missing before '#', which begins a comment; text with '#' goes into quotes";

    /// <summary>How a list item is explained that begins behind something else.</summary>
    public const string MisplacedItem = "a list begins in a line of its own; put text that begins with '- ' in quotes";

    /// <summary>How a line is explained that is indented although the line above has its value.</summary>
    public const string TooFarIndented = "the line is indented as if it belonged to the one before, which has a value already";

    /// <summary>How a colon is explained that makes a key of what was meant as text.</summary>
    public const string ColonInText = "': ' inside a text begins another mapping; put the text in quotes";

    /// <summary>How a character is explained that begins nothing.</summary>
    public static string BadStart(char character) => $"a value cannot begin with '{character}'; put it in quotes";

    /// <summary>Steps over a value and the rest of its last line.</summary>
    /// <param name="at">Where the value begins; then where the next line begins.</param>
    /// <param name="parentColumn">The column of what the value belongs to; its lines are indented further.</param>
    public bool TrySkip(ref int at, int parentColumn)
    {
        var start = at;
        switch (search[at])
        {
            case '"' or '\'':
                return QuoteFaults.TrySkip(search, ref at, parentColumn) && TryEndLine(ref at, start);
            case '[' or '{':
                return new FlowFaults(search, parentColumn).TrySkip(ref at) && TryEndLine(ref at, start);
            case '*':
                return PropertyFaults.TrySkipName(search, ref at, isFlow: false) && TryEndLine(ref at, start);
            case '|' or '>':
                return BlockScalarFaults.TrySkip(search, ref at, parentColumn);
            case '%' or '@' or '`' or ',' or ']' or '}' or '#':
                return search.Fail(at, 1, BadStart(search[at]), at);
            case ':' or '?' when search.IsSeparator(at + 1):
                return search.Fail(at, 1, BadStart(search[at]), at);
            default:
                return TrySkipPlain(ref at, parentColumn);
        }
    }

    /// <summary>Whether a character that begins something else cannot begin a text without quotes.</summary>
    public static bool IsBadStart(char first) =>
        first is '%' or '@' or '`' or '|' or '>' or '"' or '\'' or '#' or '&' or '*' or '!' or ',' or '[' or ']' or '{' or '}';

    private bool TryEndLine(ref int at, int start)
    {
        var rest = search.SkipBlanks(at);
        if (search.IsBreak(rest) || search.IsComment(rest))
        {
            at = search.NextLine(rest);
            return true;
        }

        if (search[rest] == '#')
            return search.Fail(rest, 1, UnseparatedComment, start);
        if (FlowFaults.IsTemplate(search, start))
            return search.Fail(start, 2, FlowFaults.Template, start);
        var (character, last) = (search[rest], search[at - 1]);
        var explanation = search[start] switch
        {
            '"' => "the text ended with the \" before this; put all of it in single quotes",
            '\'' => "the text ended with the ' before this; write '' for a ' inside",
            '*' => "nothing can follow an alias; put text that begins with '*' in quotes",
            _ when character is ']' or '}' => $"no '{(character == ']' ? '[' : '{')}' is open that this '{character}' could close",
            _ => $"the value ended with the '{last}' before this; put text that begins with '{search[start]}' in quotes",
        };
        return search.Fail(rest, 1, explanation, start);
    }

    private bool TrySkipPlain(ref int at, int parentColumn)
    {
        var start = at;
        if (search.FindColon(at) >= 0)
            return search.Fail(at, search.TrimmedLineEnd(at) - at, ExplainColon(search[at]), at);
        var isOver = EndsWithComment(at);
        var column = at - search.LineStart(at);
        var isFirst = IsFirstInLine(at);
        for (at = search.NextLine(at); at < search.End && !search.IsMarker(at); at = search.NextLine(at))
        {
            if (search.IsBlankLine(at))
                continue;
            var content = search.SkipBlanks(at);
            if (search.Indent(at) <= parentColumn)
                return true;
            var length = search.TrimmedLineEnd(content) - content;
            if (search[content] == '#')
                isOver = true;
            else if (search.FindColon(content) >= 0)
                return isFirst && content - at == column ? new KeyFaults(search).Fail(start) : search.Fail(content, length, TooFarIndented, start);
            else if (isOver)
                return search.Fail(content, length, "the text above ended with a comment, so it cannot go on here; put the comment elsewhere or the text in quotes", start);
            else
                isOver = EndsWithComment(content);
        }

        return true;
    }

    // A key would stand below it in the same column; text behind a key never means to be one.
    private bool IsFirstInLine(int at)
    {
        var before = search.LineStart(at);
        while (before < at && search[before] is ' ' or '-' or '?')
            before++;
        return before >= at;
    }

    private bool EndsWithComment(int at)
    {
        while (!search.IsBreak(at) && !search.IsComment(at))
            at++;
        return !search.IsBreak(at);
    }

    private static string ExplainColon(char first) => first is '“' or '”' or '‘' or '’' or '「' or '『'
        ? $"{first} does not quote in YAML, so ': ' inside the text begins another mapping; use \" or '"
        : ColonInText;
}
