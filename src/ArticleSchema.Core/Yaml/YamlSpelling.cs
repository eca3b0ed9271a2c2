using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Looks at how values are written where the parser is more generous than YAML 1.2: it takes, or drops, what others refuse.</summary>
/// <param name="text">The file's text.</param>
/// <param name="bounds">What is read of it.</param>
/// <param name="characters">What it holds that the parser treats otherwise than YAML 1.2.</param>
internal sealed class YamlSpelling(string text, TextRange bounds, YamlCharacters characters)
{
    private int _nextSuspect;

    /// <summary>The next character up to the end of a scalar that may not stand where it does; scalars are asked for in their order.</summary>
    public ReadFault? FindCharacter(TextRange range, ScalarStyle style)
    {
        for (var suspects = characters.Suspects; _nextSuspect < suspects.Count && suspects[_nextSuspect] < range.End; _nextSuspect++)
        {
            var at = suspects[_nextSuspect];
            if (at < range.Start || !YamlCharacters.IsAllowed(text[at], style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted))
                return Fault(new TextRange(at, 1), YamlCharacters.Explain(text[at]));
        }

        return null;
    }

    /// <summary>What is wrong with a scalar that the parser took.</summary>
    public ReadFault? FindFault(string value, TextRange range, ScalarStyle style, IEnumerable<OpenContainer> open) => style switch
    {
        ScalarStyle.Plain => FindFaultOfPlain(value, range),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when range.End < bounds.End && text[range.End] == '#' =>
            Fault(new TextRange(range.End, 1), ScalarFaults.UnseparatedComment),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when text.IndexOfAny(YamlText.Breaks, range.Start, range.Length) >= 0 =>
            FindFaultOfLines(range, open),
        _ => null,
    };

    /// <summary>Whether the parser has dropped the colon with which a text begins, as it does behind another value in quotes or brackets.</summary>
    public bool LacksColon(TextRange range) => range.Length > 0 && range.Start >= bounds.Start + 2
        && text[range.Start - 1] == ':' && text[range.Start - 2] is not ('"' or '\'' or ']' or '}');

    /// <summary>Whether a comma, or the colon behind a key, stands between a value in brackets and the one before it; the parser does not always ask.</summary>
    public bool IsSeparated(OpenContainer container, TextRange range)
    {
        if (!container.IsBracketed || container.IsEmpty || range.Length == 0)
            return true;
        var at = YamlText.SkipWhiteSpace(text, container.LastEnd, range.Start);
        return text[at] == (container.IsMapping && !container.ExpectsKey ? ':' : ',');
    }

    private ReadFault? FindFaultOfPlain(string value, TextRange range)
    {
        if (value.Length == 0)
            return null;
        if (value[value.Length - 1] == ':' || value.IndexOf(": ", StringComparison.Ordinal) >= 0)
            return Fault(range, ScalarFaults.ColonInText);
        if (!ScalarFaults.IsBadStart(value[0]))
            return null;
        return range.Start > bounds.Start && FlowFaults.IsTemplate(new FaultSearch(text, bounds), range.Start - 1)
            ? Fault(new TextRange(range.Start - 1, 2), FlowFaults.Template)
            : Fault(new TextRange(range.Start, 1), ScalarFaults.BadStart(value[0]));
    }

    // The parser asks only of some texts in quotes that their lines be indented.
    private ReadFault? FindFaultOfLines(TextRange range, IEnumerable<OpenContainer> open)
    {
        var search = new FaultSearch(text, bounds);
        var at = range.Start;
        var block = open.FirstOrDefault(container => !container.IsFlow);
        return QuoteFaults.TrySkip(search, ref at, block is null ? -1 : block.Start - YamlText.LineStart(text, block.Start))
            ? null
            : Fault(search.Fault!.Range, search.Fault.Explanation);
    }

    private static ReadFault Fault(TextRange range, string explanation) => new(ReadFaultKind.Syntax, range, explanation);
}
