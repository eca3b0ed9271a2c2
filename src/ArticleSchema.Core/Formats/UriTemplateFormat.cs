namespace ArticleSchema.Core.Formats;

/// <summary><c>uri-template</c> (RFC 6570 §2).</summary>
internal sealed class UriTemplateFormat : StringFormat
{
    // §2.2: those for expansion, and those kept for later.
    private const string Operators = "+#./;?&=,!@|";

    public override string Name => "uri-template";

    public override string? FindFault(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var fault = text[at] switch
            {
                '{' => ReadExpression(text, ref at),
                '}' => "a '}' closes nothing",
                '%' => PercentEncoding.IsAt(text, at) ? null : PercentEncoding.Fault,
                _ => IsLiteral(text[at]) ? null : $"it must not contain '{text[at]}' here",
            };
            if (fault is not null)
                return "which is not a URI template like '/posts/{year}': " + fault;
        }

        return null;
    }

    // §2.1; all beyond ASCII but the control characters of Latin-1 is left to IRIs.
    private static bool IsLiteral(char character) => character is not (<= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '|' or (>= '\u007F' and < '\u00A0'));

    private static string? ReadExpression(string text, ref int at)
    {
        var close = text.IndexOf('}', at);
        if (close < 0)
            return "a '{' is not closed";
        var start = at + 1;
        if (start < close && Operators.IndexOf(text[start]) >= 0)
            start++;
        at = close;
        for (var next = start; next <= close; next = start)
        {
            var comma = text.IndexOf(',', next, close - next);
            start = (comma < 0 ? close : comma) + 1;
            if (FindVariableFault(text.Substring(next, start - 1 - next)) is { } fault)
                return fault;
        }

        return null;
    }

    private static string? FindVariableFault(string text)
    {
        var colon = text.IndexOf(':');
        if (text.EndsWith("*", StringComparison.Ordinal))
            return FindNameFault(text.Substring(0, text.Length - 1));
        return FindNameFault(colon < 0 ? text : text.Substring(0, colon)) ?? (colon < 0 || IsMaxLength(text, colon + 1) ? null : "the length behind ':' must be 1 to 9999");
    }

    private static bool IsMaxLength(string text, int start) =>
        text.Length - start is > 0 and <= 4 && text[start] != '0' && text.Skip(start).All(character => character is >= '0' and <= '9');

    private static string? FindNameFault(string text)
    {
        if (text.Length == 0)
            return "a name is missing in braces";
        var follows = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '.' && (!follows || at == text.Length - 1))
                return "a '.' must stand between parts of a name";
            if (text[at] == '%' && !PercentEncoding.IsAt(text, at))
                return PercentEncoding.Fault;
            if (text[at] is not ('.' or '%' or '_') && !AsciiLetters.IsLetterOrDigit(text[at]))
                return $"a name must not contain '{text[at]}'";
            follows = text[at] != '.';
            at += text[at] == '%' ? 2 : 0;
        }

        return null;
    }
}
