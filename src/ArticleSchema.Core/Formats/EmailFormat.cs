namespace ArticleSchema.Core.Formats;

/// <summary><c>email</c>: <c>Mailbox</c> of RFC 5321 §4.1.2; <c>idn-email</c>: with the characters that RFC 6531 §3.3 adds.</summary>
internal sealed class EmailFormat(bool isInternational) : StringFormat
{
    private const string AtomCharacters = "!#$%&'*+-/=?^_`{|}~";

    public override string Name => isInternational ? "idn-email" : "email";

    public override string? FindFault(string text)
    {
        var fault = Check(text);
        return fault is null ? null : "which is not an e-mail address like 'name@example.org': " + fault;
    }

    private string? Check(string text)
    {
        var at = text.LastIndexOf('@');
        if (at < 0)
            return "it has no '@'";
        if (at == 0)
            return "nothing stands before its '@'";
        return (text[0] == '"' ? FindQuotedFault(text, at) : FindAtomFault(text, at)) ?? FindDomainFault(text.Substring(at + 1));
    }

    private string? FindAtomFault(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '.' && (i == 0 || i == end - 1 || text[i + 1] == '.'))
                return "a '.' must stand between other characters before its '@'";
            if (text[i] != '.' && !AsciiLetters.IsLetterOrDigit(text[i]) && AtomCharacters.IndexOf(text[i]) < 0 && !IsInternational(text[i]))
                return $"it must not contain {Show(text, i)} before its '@'";
        }

        return null;
    }

    private string? FindQuotedFault(string text, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (text[i] == '"')
                return i == end - 1 ? null : "only '@' may follow what stands in quotation marks";
            if (text[i] == '\\' && i + 1 < end)
                i++;
            if (text[i] is < ' ' or > '~' && !IsInternational(text[i]))
                return $"it must not contain {Show(text, i)} before its '@'";
        }

        return "its quotation mark is not closed";
    }

    private string? FindDomainFault(string text)
    {
        if (text.Length == 0)
            return "nothing stands behind its '@'";
        if (text[0] == '[' && text[text.Length - 1] == ']')
        {
            var literal = text.Substring(1, text.Length - 2);
            return literal.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IpAddress.FindV6Fault(literal.Substring(5)) : IpAddress.FindV4Fault(literal);
        }

        // RFC 6531 §3.3 leaves to DNS what a name in other letters is.
        return HostName.FindSyntaxFault(text, IsInternational);
    }

    private bool IsInternational(char character) => isInternational && character >= '\u0080';

    private static string Show(string text, int at) => text[at] == ' ' ? "a blank" : $"'{text.Substring(at, char.IsSurrogatePair(text, at) ? 2 : 1)}'";
}
