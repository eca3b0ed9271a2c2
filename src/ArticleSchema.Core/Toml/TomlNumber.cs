using System.Globalization;
using System.Numerics;

using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Toml;

/// <summary>Reads the integers and floats of TOML: decimal, hexadecimal, octal and binary, with underscores between digits.</summary>
internal static class TomlNumber
{
    // Longer ones would cost quadratic time to write out, and are no numbers that anybody means.
    private const int MostRadixDigits = 256;

    /// <summary>Reads a number; false when the word is anything else.</summary>
    public static bool TryRead(string word, out Number number)
    {
        number = default;
        if (!AreUnderscoresBetweenDigits(word))
            return false;
        var digits = word.Replace("_", "");
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'o' or 'b')
            return TryReadRadix(digits, out number);
        return IsDecimal(digits) && Number.TryParse(digits, out number);
    }

    private static bool AreUnderscoresBetweenDigits(string word)
    {
        // Without 0x, 'e' is no digit.
        Func<char, bool> isDigit = word.StartsWith("0x", StringComparison.Ordinal) ? Uri.IsHexDigit : character => character is >= '0' and <= '9';
        for (var at = word.IndexOf('_'); at >= 0; at = word.IndexOf('_', at + 1))
        {
            if (at == 0 || at + 1 == word.Length || !isDigit(word[at - 1]) || !isDigit(word[at + 1]))
                return false;
        }

        return true;
    }

    private static bool TryReadRadix(string word, out Number number)
    {
        number = default;
        var radix = word[1] switch { 'x' => 16, 'o' => 8, _ => 2 };
        if (word.Length > MostRadixDigits)
            return false;
        var sum = BigInteger.Zero;
        for (var at = 2; at < word.Length; at++)
        {
            var digit = Uri.IsHexDigit(word[at]) ? Uri.FromHex(word[at]) : radix;
            if (digit >= radix)
                return false;
            sum = (sum * radix) + digit;
        }

        return Number.TryParse(sum.ToString(CultureInfo.InvariantCulture), out number);
    }

    /// <summary>Whether <see cref="Number.TryParse"/> takes no more than TOML does: digits on both sides of the point, and no zeros before the whole part.</summary>
    private static bool IsDecimal(string word)
    {
        var start = word.Length > 0 && word[0] is '+' or '-' ? 1 : 0;
        var end = start;
        while (end < word.Length && word[end] is >= '0' and <= '9')
            end++;
        if (end == start || (word[start] == '0' && end > start + 1))
            return false;
        return end == word.Length || word[end] != '.' || (end + 1 < word.Length && word[end + 1] is >= '0' and <= '9');
    }
}
