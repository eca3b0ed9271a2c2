using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>A stretch of YAML in which a fault is looked for, and the fault once it is found.</summary>
/// <param name="text">The file's text.</param>
/// <param name="range">The stretch.</param>
internal sealed class FaultSearch(string text, TextRange range)
{
    private const string NoBreakSpace = "a no-break space (U+00A0) is no blank in YAML; put a blank in its place";

    /// <summary>The file's text.</summary>
    public string Text => text;

    /// <summary>Where the stretch begins.</summary>
    public int Start => range.Start;

    /// <summary>Where the stretch ends.</summary>
    public int End => range.End;

    /// <summary>The first fault; null as long as there is none.</summary>
    public YamlFault? Fault { get; private set; }

    /// <summary>The character at a place, NUL behind the end.</summary>
    public char this[int at] => at < End ? text[at] : '\0';

    /// <summary>
    /// Where characters stand that YAML allows and the parser may stumble over: tabs in lines that hold no more than a comment, <c>*</c> inside of
    /// text and <c>:</c> at its beginning.
    /// </summary>
    public List<int> Hidden { get; } = [];

    /// <summary>The blank lines, with blanks in them, at the beginning of blocks of text; YAML allows these, the parser does not.</summary>
    public List<TextRange> LeadingBlanks { get; } = [];

    /// <summary>Notes a fault; only the first counts.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool Fail(int start, int length, string explanation, int soundUntil)
    {
        if (Fault is not null)
            return false;
        if (FindNoBreakSpace(start) is >= 0 and var space)
            (start, length, explanation) = (space, 1, NoBreakSpace);
        Fault = new YamlFault(new TextRange(start, Math.Min(length, End - start)), explanation, soundUntil);
        return false;
    }

    /// <summary>Notes the cause of a fault in place of the fault that it led to.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool Blame(int start, int length, string explanation)
    {
        Fault = new YamlFault(new TextRange(start, length), explanation, start);
        return false;
    }

    /// <summary>Whether a place is a line break or the end.</summary>
    public bool IsBreak(int at) => at >= End || text[at] is '\n' or '\r';

    /// <summary>Whether a place is a blank, a tab, a line break or the end.</summary>
    public bool IsSeparator(int at) => IsBreak(at) || text[at] is ' ' or '\t';

    /// <summary>Steps over blanks and tabs.</summary>
    public int SkipBlanks(int at)
    {
        while (at < End && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Where the line that holds a place begins.</summary>
    public int LineStart(int at)
    {
        while (at > Start && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }

    /// <summary>Where the line that holds a place ends, blanks at its end left out.</summary>
    public int TrimmedLineEnd(int at)
    {
        var end = Math.Min(LineScanner.EndOfLine(text, at), End);
        while (end > at && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    /// <summary>Where the next line begins, or the end.</summary>
    public int NextLine(int at) => LineScanner.NextLine(text, at) is >= 0 and var next && next < End ? next : End;

    /// <summary>How many blanks a line begins with.</summary>
    public int Indent(int lineStart)
    {
        var at = lineStart;
        while (this[at] == ' ')
            at++;
        return at - lineStart;
    }

    /// <summary>Whether a comment begins at a place: <c>#</c> behind a blank or a line break.</summary>
    public bool IsComment(int at) => this[at] == '#' && (at == Start || text[at - 1] is ' ' or '\t' or '\n' or '\r');

    /// <summary>Whether a line holds nothing but blanks and a comment; notes the tabs before it.</summary>
    public bool IsEmptyLine(int lineStart) => IsBlankLine(lineStart) || (this[SkipBlanks(lineStart)] == '#' && HideTabs(lineStart));

    /// <summary>Whether a line holds nothing but blanks; notes the tabs among them.</summary>
    public bool IsBlankLine(int lineStart) => IsBreak(SkipBlanks(lineStart)) && HideTabs(lineStart);

    /// <summary>Whether an indicator of one character stands at a place, with white space behind it: <c>- </c>, <c>? </c>, <c>: </c>.</summary>
    public bool IsIndicator(int at, char character) => this[at] == character && IsSeparator(at + 1);

    /// <summary>Whether a line is a document marker, <c>---</c> or <c>...</c>.</summary>
    public bool IsMarker(int lineStart, char character) =>
        this[lineStart] == character && this[lineStart + 1] == character && this[lineStart + 2] == character && IsSeparator(lineStart + 3);

    /// <summary>Whether a line is a document marker of either kind.</summary>
    public bool IsMarker(int lineStart) => IsMarker(lineStart, '-') || IsMarker(lineStart, '.');

    /// <summary>The place of the colon that makes a key of the plain text from a place to the end of its line; -1 when there is none.</summary>
    public int FindColon(int at)
    {
        var start = at;
        for (; !IsBreak(at) && !IsComment(at); at++)
        {
            if (IsIndicator(at, ':'))
                return at;
            if (this[at] == '*' ? at > start : this[at] == ':' && at == start)
                Hidden.Add(at);
        }

        return -1;
    }

    /// <summary>The no-break space that looks like the blank which is missing before or behind a place; -1 when there is none.</summary>
    private int FindNoBreakSpace(int at)
    {
        if (this[at] is ':' or '-')
            at++;
        else if (at != SkipBlanks(LineStart(at)))
            return -1;
        return this[at] == '\u00A0' ? at : -1;
    }

    private bool HideTabs(int lineStart)
    {
        for (var at = lineStart; this[at] is ' ' or '\t'; at++)
        {
            if (this[at] == '\t')
                Hidden.Add(at);
        }

        return true;
    }
}
