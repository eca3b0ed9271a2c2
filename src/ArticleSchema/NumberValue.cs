using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace ArticleSchema;

/// <summary>What a number's text means, so that two spellings of one value are equal.</summary>
/// <param name="IsNegative">Whether the value is below zero.</param>
/// <param name="Digits">The decimal digits without zeros at either end, empty for zero; or <c>.inf</c>, <c>.nan</c>.</param>
/// <param name="Exponent">The power of ten by which the digits, read as a whole number, are multiplied.</param>
internal readonly record struct NumberValue(bool IsNegative, string Digits, BigInteger Exponent)
{
    private const string Infinity = ".inf";
    private const string NotANumber = ".nan";

    public static NumberValue Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a number");

    /// <summary>Reads a number of the YAML 1.2 core schema, of which those of JSON are a part.</summary>
    public static bool TryParse(string text, out NumberValue value)
    {
        value = default;
        if (text is ".nan" or ".NaN" or ".NAN")
        {
            value = new(false, NotANumber, 0);
            return true;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
            return TryParseWhole(text.AsSpan(2), text[1] == 'x' ? 16 : 8, out value);

        var isNegative = text.StartsWith('-');
        var rest = text.AsSpan(isNegative || text.StartsWith('+') ? 1 : 0);
        if (rest is ".inf" or ".Inf" or ".INF")
        {
            value = new(isNegative, Infinity, 0);
            return true;
        }

        var whole = TakeDigits(ref rest);
        ReadOnlySpan<char> fraction = default;
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
        }

        BigInteger exponent = 0;
        if (whole.Length + fraction.Length == 0 || (!rest.IsEmpty && !TryReadExponent(rest, out exponent)))
            return false;

        value = Create(isNegative, string.Concat(whole, fraction), exponent - fraction.Length);
        return true;
    }

    public static bool TryGetDecimal(string text, out decimal number)
    {
        var exact = Parse(text);
        var spelling = text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal) ? exact.ToString() : text;

        // Parsing rounds, and says nothing, so the result is compared with what was meant.
        if (decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && Parse(number.ToString(CultureInfo.InvariantCulture)) == exact)
            return true;

        number = 0;
        return false;
    }

    public bool TryGetInt64(out long number)
    {
        const int MostDigits = 19;
        number = 0;
        return Digits is not (Infinity or NotANumber)
            && Exponent >= 0
            && Digits.Length + Exponent <= MostDigits
            && long.TryParse(
                $"{(IsNegative ? "-" : "")}0{Digits}{new string('0', (int)Exponent)}",
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out number);
    }

    public bool TryGetDouble(out double number)
    {
        if (Digits is Infinity or NotANumber)
        {
            number = Digits == NotANumber ? double.NaN : IsNegative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        number = double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(number))
            return true;

        number = 0;
        return false;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsNegative ? "-" : "")}0{Digits}e{Exponent}");

    private static bool TryParseWhole(ReadOnlySpan<char> digits, int radix, out NumberValue value)
    {
        BigInteger number = 0;
        foreach (var digit in digits)
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (worth >= radix)
            {
                value = default;
                return false;
            }

            number = (number * radix) + worth;
        }

        value = Create(false, number.ToString(CultureInfo.InvariantCulture), 0);
        return !digits.IsEmpty;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out BigInteger exponent)
    {
        exponent = 0;
        if (text[0] is not ('e' or 'E'))
            return false;

        var digits = text[1..];
        if (digits.StartsWith("+") || digits.StartsWith("-"))
            digits = digits[1..];

        return !digits.IsEmpty
            && !digits.ContainsAnyExceptInRange('0', '9')
            && BigInteger.TryParse(text[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? rest : rest[..length];
        rest = rest[digits.Length..];
        return digits;
    }

    private static NumberValue Create(bool isNegative, string digits, BigInteger exponent)
    {
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0 ? new(false, "", 0) : new(isNegative, significant, exponent);
    }
}
