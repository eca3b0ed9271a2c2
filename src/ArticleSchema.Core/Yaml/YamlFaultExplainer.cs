using System.Globalization;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Says in plain words why YAML could not be read, and finds the place by looking: the parser often blames another one.</summary>
internal static class YamlFaultExplainer
{
    private static readonly Func<YamlFaultSite, ReadFault?>[] s_explanations =
    [
        ExplainTab,
        ExplainTemplate,
        ExplainBadStart,
        ExplainBadEscape,
        ExplainOpenQuote,
        ExplainTextBehindQuote,
        ExplainMissingColon,
        ExplainIndentation,
        ExplainColonInText,
        ExplainOpenBracket,
    ];

    /// <summary>The fault in the author's words.</summary>
    /// <param name="file">The file.</param>
    /// <param name="range">What was parsed.</param>
    /// <param name="position">Where the parser says that the fault is.</param>
    /// <param name="message">What the parser says; told as it is when no usual cause is found.</param>
    public static ReadFault Explain(SourceFile file, TextRange range, int position, string message)
    {
        var site = new YamlFaultSite(file, range, position, message);
        foreach (var explain in s_explanations)
        {
            if (explain(site) is { } fault)
                return fault;
        }

        return Fault(position, position < range.End ? 1 : 0, site.Clause);
    }

    private static ReadFault? ExplainTab(YamlFaultSite site)
    {
        if (!site.Says("tab") && site.Character != '\t')
            return null;
        for (var line = site.Line; site.LineRange(line) is { Start: var start } lineRange && start < site.Range.End; line++)
        {
            var text = site.LineText(line);
            var tab = text.IndexOf('\t');
            if (tab >= 0 && tab < YamlFaultSite.IndentOf(text) && text.Trim().Length > 0)
                return Fault(lineRange.Start + tab, 1, "the line is indented with a tab, where only blanks may be");
        }

        return null;
    }

    private static ReadFault? ExplainTemplate(YamlFaultSite site)
    {
        for (var line = site.Line; line >= Math.Max(site.FirstLine, site.Line - 1); line--)
        {
            var text = site.LineText(line);
            var value = YamlFaultSite.ValueOf(text);
            if (value >= 0 && value + 1 < text.Length && text[value] == '{' && text[value + 1] is '{' or '%' or '#' or '@' or '/' or ':')
                return Fault(site.LineRange(line).Start + value, 2, "braces open a mapping in YAML; put a value with template braces in quotes");
        }

        return null;
    }

    private static ReadFault? ExplainBadStart(YamlFaultSite site) => site.Says("cannot start any token") && site.Character is '%' or '@' or '`'
        ? Fault(site.Position, 1, $"a value cannot begin with '{site.Character}'; put it in quotes")
        : null;

    private static ReadFault? ExplainBadEscape(YamlFaultSite site)
    {
        if (!site.Says("escape") && !(site.Says("quoted scalar") && site.Character == '"'))
            return null;
        var opening = site.Text.IndexOf('"', site.Position, site.Range.End - site.Position);
        for (var at = opening + 1; opening >= 0 && at + 1 < site.Range.End && site.Text[at] != '"'; at++)
        {
            if (site.Text[at] != '\\')
                continue;
            if (!IsEscape(site.Text, at + 1, site.Range.End))
                return Fault(at, 2, $"'\\{site.Text[at + 1]}' with what follows it is no escape and no character; for a backslash write '\\\\', or put the text in single quotes");
            at++;
        }

        return null;
    }

    /// <summary>Whether an escape (YAML 1.2.2 §5.7) stands behind a backslash; half of a surrogate pair is no character.</summary>
    private static bool IsEscape(string text, int at, int end)
    {
        var digits = text[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
            return "0abt\tnvfre \"/\\N_LP\r\n".IndexOf(text[at]) >= 0;
        return at + digits < end
            && int.TryParse(text.Substring(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            && codePoint is (>= 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF);
    }

    private static ReadFault? ExplainOpenQuote(YamlFaultSite site)
    {
        if (!site.Says("quoted scalar") || site.Character is not ('"' or '\''))
            return null;
        var line = site.LineText(site.Line);
        return HasLaterQuote(site)
            ? Fault(site.Position, 1, $"the text that {site.Character} opens here goes on in a line that is not indented, or its closing {site.Character} is missing")
            : Fault(site.Position, site.LineRange(site.Line).Start + line.Length - site.Position, $"the text that {site.Character} opens here is never closed");
    }

    private static bool HasLaterQuote(YamlFaultSite site) =>
        site.Text.IndexOf(site.Character, site.Position + 1, site.Range.End - site.Position - 1) >= 0;

    private static ReadFault? ExplainTextBehindQuote(YamlFaultSite site)
    {
        if (site.Position >= site.Range.End)
            return null;
        var before = site.Position - 1;
        while (before > site.Range.Start && site.Text[before] is ' ' or '\t')
            before--;
        return site.Says("did not find expected") && before >= site.LineRange(site.Line).Start && site.Text[before] is '"' or '\''
            ? Fault(site.Position, 1, $"the text ended with the {site.Text[before]} before this; " + (site.Text[before] == '"' ? "put all of it in single quotes" : "write '' for a ' inside"))
            : null;
    }

    private static ReadFault? ExplainMissingColon(YamlFaultSite site)
    {
        if (!site.Says("did not find expected key") && !site.Says("invalid mapping"))
            return null;
        // The parser notices at the line itself, or, where nothing was expected to follow, only at the next.
        foreach (var line in new[] { site.Line, site.LineBefore(site.Line) })
        {
            var text = site.LineText(line);
            if (line < site.FirstLine || YamlFaultSite.ValueOf(text) >= 0)
                continue;
            var start = site.LineRange(line).Start;
            if (text.IndexOf('：') is > 0 and var wide)
                return Fault(start + wide, 1, "'：' is a full-width colon; a key ends with ':' and a blank");
            if (text.IndexOf(':') is > 0 and var colon && text.Take(colon).All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or ' '))
                return Fault(start + colon, 1, "a blank is missing behind ':'");
        }

        return null;
    }

    private static ReadFault? ExplainIndentation(YamlFaultSite site)
    {
        if (!site.Says("did not find expected key") && !site.Says("invalid mapping"))
            return null;
        var text = site.LineText(site.Line);
        var before = site.LineBefore(site.Line);
        if (before < site.FirstLine || YamlFaultSite.ValueOf(text) < 0)
            return null;
        var textBefore = site.LineText(before);
        var indent = YamlFaultSite.IndentOf(text);
        var start = site.LineRange(site.Line).Start + indent;
        if (indent > YamlFaultSite.IndentOf(textBefore))
            return Fault(start, text.TrimEnd().Length - indent, "the line is indented as if it belonged to the one before, which has a value already");
        return indent > 0 && !textBefore.TrimStart().StartsWith("-", StringComparison.Ordinal) && indent < YamlFaultSite.IndentOf(textBefore)
            ? Fault(start, text.TrimEnd().Length - indent, "the line is indented like none of the lines above that it could belong to")
            : null;
    }

    private static ReadFault? ExplainColonInText(YamlFaultSite site)
    {
        if (!site.Says("invalid mapping"))
            return null;
        var text = site.LineText(site.Line);
        var value = YamlFaultSite.ValueOf(text);
        if (value < 0 || value >= text.Length)
            return null;
        var why = text[value] is '“' or '”' or '‘' or '’' or '「' or '『'
            ? $"{text[value]} does not quote in YAML, so ': ' inside the text begins another mapping; use \" or '"
            : "': ' inside a text begins another mapping; put the text in quotes";
        return Fault(site.LineRange(site.Line).Start + value, text.TrimEnd().Length - value, why);
    }

    private static ReadFault? ExplainOpenBracket(YamlFaultSite site)
    {
        var open = new Stack<int>();
        for (var line = site.FirstLine; line <= site.Line; line++)
            FindBrackets(site, site.LineRange(line), open);
        if (open.Count == 0)
            return null;
        var place = open.Peek();
        return site.Text[place] == '['
            ? Fault(place, 1, "the list that '[' opens here is never closed with ']'")
            : Fault(place, 1, "the mapping that '{' opens here is never closed with '}'");
    }

    /// <summary>Follows the brackets of a line, as far as they can be told from text: those that begin a value, or stand inside such.</summary>
    private static void FindBrackets(YamlFaultSite site, TextRange line, Stack<int> open)
    {
        var quote = '\0';
        for (var at = line.Start; at < Math.Min(line.End, Math.Max(site.Position, line.Start)); at++)
        {
            var character = site.Text[at];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && IsAtValue(site, line, at, open))
                quote = character;
            else if (character is '[' or '{' && IsAtValue(site, line, at, open))
                open.Push(at);
            else if (character is ']' or '}' && open.Count > 0)
                open.Pop();
        }
    }

    private static bool IsAtValue(YamlFaultSite site, TextRange line, int at, Stack<int> open)
    {
        var before = at - 1;
        while (before >= line.Start && site.Text[before] is ' ' or '\t')
            before--;
        return before < line.Start || (site.Text[before] is ':' or '-' && before < at - 1) || (open.Count > 0 && site.Text[before] is ',' or '[' or '{');
    }

    private static ReadFault Fault(int start, int length, string explanation) => new(ReadFaultKind.Syntax, new TextRange(start, length), explanation);
}
