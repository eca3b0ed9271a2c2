using System.Globalization;
using System.Numerics;

namespace ArticleSchema.Core.Nodes;

/// <summary>A decimal number of any size and precision, compared exactly.</summary>
/// <remarks>
/// Held as sign, digits and exponent: the value is <c>0.DIGITS × 10^Exponent</c> with neither leading nor trailing zeros
/// among the digits. So comparison is exact and costs no more than comparing text, whatever the input;
/// <c>1e999999999</c> does not have to be written out.
/// </remarks>
internal readonly struct Number : IEquatable<Number>, IComparable<Number>
{
    // Beyond this the exponent's own digits are no longer worth distinguishing; it also keeps the sums below from overflowing.
    private const long ExponentLimit = 1_000_000_000_000;

    private readonly string? _digits;
    private readonly long _exponent;
    private readonly bool _isNegative;

    private Number(bool isNegative, string digits, long exponent)
    {
        _digits = digits;
        _exponent = digits.Length == 0 ? 0 : exponent;
        _isNegative = isNegative && digits.Length != 0;
    }

    private string Digits => _digits ?? "";

    /// <summary>Whether the value has no fraction; 1.0 has none (JSON Schema core §4.2.3).</summary>
    public bool IsInteger => Digits.Length <= _exponent || Digits.Length == 0;

    /// <summary>Reads a number as JSON and YAML 1.2 write it: sign, digits, fraction, exponent.</summary>
    /// <returns>False when the text is anything else.</returns>
    public static bool TryParse(string text, out Number number)
    {
        number = default;
        var at = 0;
        var isNegative = false;
        if (at < text.Length && text[at] is '+' or '-')
            isNegative = text[at++] == '-';

        var wholeStart = at;
        at = SkipDigits(text, at);
        var whole = text.Substring(wholeStart, at - wholeStart);
        var fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            var fractionStart = ++at;
            at = SkipDigits(text, at);
            fraction = text.Substring(fractionStart, at - fractionStart);
        }

        if (whole.Length + fraction.Length == 0)
            return false;

        long exponent = 0;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var exponentStart = ++at;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            var digitsStart = at;
            at = SkipDigits(text, at);
            if (at == digitsStart)
                return false;
            exponent = ParseExponent(text, exponentStart, digitsStart, at);
        }

        if (at != text.Length)
            return false;

        number = Create(isNegative, whole + fraction, whole.Length + exponent);
        return true;
    }

    /// <summary>A whole number.</summary>
    public static Number FromInt64(long value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return Create(value < 0, value < 0 ? text.Substring(1) : text, text.Length - (value < 0 ? 1 : 0));
    }

    /// <summary>The value as <see cref="long"/>, when it is whole and fits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return IsInteger && _exponent <= 19
            && long.TryParse(
                (_isNegative ? "-" : "") + (Digits.Length == 0 ? "0" : Digits.PadRight((int)_exponent, '0')),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value);
    }

    /// <summary>The nearest <see cref="double"/>; infinite when the value is out of its range.</summary>
    public double ToDouble()
    {
        if (Digits.Length == 0)
            return 0;
        if (_exponent > 400)
            return _isNegative ? double.NegativeInfinity : double.PositiveInfinity;
        if (_exponent < -400)
            return 0;
        // .NET Framework throws on overflow where later runtimes return infinity.
        return double.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : _isNegative ? double.NegativeInfinity : double.PositiveInfinity;
    }

    /// <summary>Whether the value is a whole multiple of <paramref name="divisor"/>, which is not zero.</summary>
    public bool IsMultipleOf(Number divisor)
    {
        if (Digits.Length == 0)
            return true;
        // As integers: value = a × 10^p, divisor = b × 10^q. Neither a nor b ends in zero, so with p < q nothing can be left over but a fraction.
        var shift = (_exponent - Digits.Length) - (divisor._exponent - divisor.Digits.Length);
        if (shift < 0)
            return false;
        var modulus = BigInteger.Parse(divisor.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var remainder = BigInteger.Zero;
        foreach (var digit in Digits)
            remainder = ((remainder * 10) + (digit - '0')) % modulus;
        return (remainder * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
    }

    /// <inheritdoc/>
    public int CompareTo(Number other)
    {
        if (Sign != other.Sign)
            return Sign.CompareTo(other.Sign);
        var magnitude = _exponent != other._exponent
            ? _exponent.CompareTo(other._exponent)
            : string.CompareOrdinal(Digits, other.Digits);
        return _isNegative ? -magnitude : magnitude;
    }

    /// <inheritdoc/>
    public bool Equals(Number other) =>
        _isNegative == other._isNegative && _exponent == other._exponent && Digits == other.Digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Digits.GetHashCode() * 397) ^ _exponent.GetHashCode() ^ (_isNegative ? 1 : 0);

    /// <summary>The number in full where that is short, otherwise with an exponent: <c>42</c>, <c>0.5</c>, <c>1.5e300</c>.</summary>
    public override string ToString()
    {
        var sign = _isNegative ? "-" : "";
        if (Digits.Length == 0)
            return "0";
        if (_exponent is > 0 and <= 30)
        {
            return IsInteger
                ? sign + Digits.PadRight((int)_exponent, '0')
                : sign + Digits.Substring(0, (int)_exponent) + "." + Digits.Substring((int)_exponent);
        }

        if (_exponent is > -10 and <= 0)
            return sign + "0." + new string('0', (int)-_exponent) + Digits;
        var rest = Digits.Length > 1 ? "." + Digits.Substring(1) : "";
        return sign + Digits[0] + rest + "e" + (_exponent - 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Equal in value.</summary>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Different in value.</summary>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>Smaller in value.</summary>
    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    /// <summary>Greater in value.</summary>
    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    /// <summary>Smaller or equal in value.</summary>
    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    /// <summary>Greater or equal in value.</summary>
    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    private int Sign => Digits.Length == 0 ? 0 : _isNegative ? -1 : 1;

    private static Number Create(bool isNegative, string digits, long exponent)
    {
        var first = 0;
        while (first < digits.Length && digits[first] == '0')
            first++;
        var last = digits.Length;
        while (last > first && digits[last - 1] == '0')
            last--;
        return new Number(isNegative, digits.Substring(first, last - first), exponent - first);
    }

    private static long ParseExponent(string text, int start, int digitsStart, int end)
    {
        long exponent = 0;
        for (var at = digitsStart; at < end; at++)
            exponent = Math.Min(exponent * 10 + (text[at] - '0'), ExponentLimit);
        return text[start] == '-' ? -exponent : exponent;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
