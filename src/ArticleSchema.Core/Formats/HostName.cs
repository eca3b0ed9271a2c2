using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Formats;

/// <summary>Host names: labels of ASCII letters, digits and hyphens, or of any script.</summary>
internal static class HostName
{
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;
    private const string TooLong = "it is longer than 253 characters";

    // RFC 3490 §3.1.
    private static readonly char[] s_dots = ['.', '\u3002', '\uFF0E', '\uFF61'];

    /// <summary>What is wrong with a name of ASCII labels, as a sentence, or null.</summary>
    public static string? FindFault(string text) =>
        text.Length > MaxLength ? TooLong : text.Split('.').Select(FindAsciiFault).FirstOrDefault(fault => fault is not null);

    /// <summary>What is wrong with a name of labels in any script, separated by any of the dots, as a sentence, or null.</summary>
    public static string? FindInternationalFault(string text)
    {
        // A label is never shorter in ASCII, and a code point has two characters at most.
        if (text.Length > 2 * MaxLength)
            return TooLong;
        var labels = new List<Label>();
        foreach (var part in text.Split(s_dots))
        {
            if (Read(part, out var label) is { } fault)
                return fault;
            labels.Add(label);
        }

        if (labels.Sum(label => label.AsciiLength + 1) - 1 > MaxLength)
            return TooLong;
        // RFC 5893 §2 holds for every label as soon as one of them is written from right to left.
        return labels.Exists(label => IdnaBidi.HasRightToLeft(label.CodePoints)) && !labels.TrueForAll(label => IdnaBidi.IsSatisfied(label.CodePoints)) ? IdnaBidi.Fault : null;
    }

    /// <summary>What is wrong with the lengths, hyphens and characters of a name that DNS may know or not, as a sentence, or null.</summary>
    public static string? FindSyntaxFault(string text, Func<char, bool> isExtra) =>
        text.Length > MaxLength ? TooLong : text.Split('.').Select(label => FindLabelFault(label, isExtra)).FirstOrDefault(fault => fault is not null);

    private static string? FindAsciiFault(string label)
    {
        if (FindLabelFault(label, _ => false) is { } fault)
            return fault;
        if (!label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
            return null;
        return Read(label, out var international) ?? (IdnaBidi.HasRightToLeft(international.CodePoints) && !IdnaBidi.IsSatisfied(international.CodePoints) ? IdnaBidi.Fault : null);
    }

    private static string? FindLabelFault(string label, Func<char, bool> isExtra)
    {
        if (FindLengthFault(label.Length) is { } fault)
            return fault;
        for (var i = 0; i < label.Length; i++)
        {
            if (!IsLetterDigitHyphen(label[i]) && !isExtra(label[i]))
                return $"'{label.Substring(i, char.IsSurrogatePair(label, i) ? 2 : 1)}' is none of the letters a to z, digits and hyphens";
        }

        return label[0] == '-' || label[label.Length - 1] == '-' ? $"'{label}' begins or ends with a hyphen" : null;
    }

    private static string? Read(string text, out Label label)
    {
        label = new Label([], 0);
        if (text.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            var encoded = text.Substring(4);
            var decoded = text.Length <= MaxLabelLength && text.All(IsLetterDigitHyphen) ? Punycode.Decode(encoded) : null;
            if (decoded is null || !decoded.Any(codePoint => codePoint > 127) || !string.Equals(Punycode.Encode(decoded), encoded, StringComparison.OrdinalIgnoreCase))
                return $"'{(text.Length <= MaxLabelLength ? text : "xn--…")}' is not the encoding of a name";
            label = new Label(decoded, text.Length);
            return IdnaLabel.FindFault(decoded);
        }

        IReadOnlyList<int> codePoints = CodePoints.Of(text);
        if (FindLengthFault(codePoints.Count) is { } fault)
            return fault;
        var isAscii = codePoints.All(codePoint => codePoint < 128);
        if (isAscii)
            codePoints = codePoints.Select(codePoint => codePoint is >= 'A' and <= 'Z' ? codePoint + 32 : codePoint).ToList();
        label = new Label(codePoints, isAscii ? codePoints.Count : Punycode.Encode(codePoints).Length + 4);
        return FindLengthFault(label.AsciiLength) ?? IdnaLabel.FindFault(codePoints);
    }

    private static string? FindLengthFault(int length) => length switch
    {
        0 => "nothing stands before, behind or between its dots",
        > MaxLabelLength => "what stands between its dots is longer than 63 characters",
        _ => null,
    };

    private static bool IsLetterDigitHyphen(char character) => AsciiLetters.IsLetterOrDigit(character) || character == '-';

    private sealed record Label(IReadOnlyList<int> CodePoints, int AsciiLength);
}
