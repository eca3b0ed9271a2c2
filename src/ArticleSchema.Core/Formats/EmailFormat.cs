namespace ArticleSchema.Core.Formats;

/// <summary><c>email</c>: <c>Mailbox</c> of RFC 5321 §4.1.2, with ASCII characters only.</summary>
internal sealed class EmailFormat : StringFormat
{
    private const string AtomCharacters = "!#$%&'*+-/=?^_`{|}~";

    public override string Name => "email";

    public override string? FindFault(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && IsLocalPart(text.Substring(0, at)) && IsDomain(text.Substring(at + 1))
            ? null
            : "which is not an e-mail address like 'name@example.org'";
    }

    private static bool IsLocalPart(string text) => text[0] == '"' ? IsQuotedString(text) : text.Split('.').All(IsAtom);

    private static bool IsAtom(string text) => text.Length > 0 && text.All(character => IsLetterOrDigit(character) || AtomCharacters.IndexOf(character) >= 0);

    private static bool IsQuotedString(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '"' or < ' ' or > '~')
                return false;
            if (i == text.Length - 1)
                return false; // The closing quote is escaped.
        }

        return text.Length > 1 && text[text.Length - 1] == '"';
    }

    private static bool IsDomain(string text)
    {
        if (text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']')
        {
            var literal = text.Substring(1, text.Length - 2);
            return literal.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IpAddress.IsV6(literal.Substring(5)) : IpAddress.IsV4(literal);
        }

        return text.Length <= 253 && text.Split('.').All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-' && label.All(character => IsLetterOrDigit(character) || character == '-');

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
