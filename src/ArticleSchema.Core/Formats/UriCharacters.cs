namespace ArticleSchema.Core.Formats;

/// <summary>The characters that parts of a URI or IRI are made of.</summary>
internal static class UriCharacters
{
    private const string SubDelimiters = "!$&'()*+,;=";

    /// <summary>What is said of the first character that is neither unreserved (RFC 3986 §2.3), a sub-delimiter, percent-encoded nor among the others that may stand here; or null.</summary>
    /// <param name="text">The part.</param>
    /// <param name="others">More ASCII characters that it may hold.</param>
    /// <param name="isInternational">Which code points beyond ASCII an IRI may hold; null for a URI.</param>
    public static string? FindForeign(string text, string others, Func<int, bool>? isInternational = null)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '%')
            {
                if (!PercentEncoding.IsAt(text, i))
                    return PercentEncoding.Fault;
                i += 2;
            }
            else if (!AsciiLetters.IsLetterOrDigit(character) && character is not ('-' or '.' or '_' or '~') && SubDelimiters.IndexOf(character) < 0 && others.IndexOf(character) < 0)
            {
                var isPair = char.IsSurrogatePair(text, i);
                if (isInternational is null || !isInternational(isPair ? char.ConvertToUtf32(text, i) : character))
                {
                    var whole = text.Substring(i, isPair ? 2 : 1);
                    return character > '~' && isInternational is null ? $"'{whole}' must be percent-encoded" : $"it must not contain '{whole}' here";
                }

                i += isPair ? 1 : 0;
            }
        }

        return null;
    }

    /// <summary>RFC 3987 §2.2: ucschar and, in queries, iprivate. The last two code points of every plane are no characters.</summary>
    public static bool IsInternational(int codePoint, bool mayBePrivate) => codePoint switch
    {
        (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF) => true,
        >= 0x10000 and < 0xF0000 => (codePoint & 0xFFFF) < 0xFFFE && codePoint is < 0xE0000 or >= 0xE1000,
        (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => mayBePrivate && (codePoint & 0xFFFF) < 0xFFFE,
        _ => false,
    };
}
