using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Yaml;

/// <summary>What readers of YAML 1.1 make of a scalar without quotes (yaml.org/type), where that is another value than in YAML 1.2.</summary>
internal static class Yaml11
{
    // Nothing longer is a number or date that anybody wrote.
    private const int MaxLength = 64;

    private const string DecimalInteger = "[-+]?(?:0|[1-9][0-9_]*)";
    private const string OctalInteger = "[-+]?0[0-7_]+";
    private const string HexInteger = "[-+]?0x[0-9a-fA-F_]+";
    private const string BinaryInteger = "[-+]?0b[01_]+";
    private const string Sexagesimal = "[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?";
    private const string Real = "(?:[-+]?[0-9][0-9_]*\\.[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?";
    private const string Date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Moment = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?";

    private static readonly Regex s_shapes = new(
        $@"\A(?:(?<int>{DecimalInteger})|(?<oct>{OctalInteger})|(?<hex>{HexInteger})|(?<bin>{BinaryInteger})|(?<sixty>{Sexagesimal})|(?<real>{Real})|(?<date>{Date})|(?<moment>{Moment}))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The other value as a message names it: <c>true</c>, <c>10</c>, <c>a date</c>; null where there is none.</summary>
    /// <param name="scalar">A scalar without quotes and tag.</param>
    /// <param name="isKey">Whether it is a key, which is a text to us whatever it looks like.</param>
    public static string? FindOtherReading(ScalarNode scalar, bool isKey)
    {
        var text = scalar.Text;
        switch (text)
        {
            case "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y":
                return "true";
            case "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N":
                return "false";
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE" when isKey:
                return text.ToLowerInvariant();
            case "=":
                return "the mark of a default value";
            case "<<":
                return "the mark of a merge";
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF":
                return "an infinite number";
            case ".nan" or ".NaN" or ".NAN":
                return "no number (NaN)";
        }

        if (text.Length is 0 or > MaxLength || text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            return null;
        var match = s_shapes.Match(text);
        if (match.Groups["date"].Success || match.Groups["moment"].Success)
            return match.Groups["date"].Success ? "a date" : "a moment";
        var number = match.Success ? ReadNumber(match) : null;
        if (number is not { } other)
            return scalar.Kind == NodeKind.Number && !isKey ? "a text" : null;
        return (isKey ? other.ToString() == text : scalar.Kind == NodeKind.Number && scalar.Number == other) ? null : other.ToString();
    }

    private static Number? ReadNumber(Match match)
    {
        var isNegative = match.Value[0] == '-';
        var digits = match.Value.Replace("_", "").TrimStart('+', '-');
        if (match.Groups["int"].Success || match.Groups["real"].Success)
            return Parse((isNegative ? "-" : "") + digits);
        if (match.Groups["sixty"].Success)
            return ReadSexagesimal(digits, isNegative);
        var radix = match.Groups["hex"].Success ? 16 : match.Groups["bin"].Success ? 2 : 8;
        var sum = BigInteger.Zero;
        for (var at = radix == 8 ? 1 : 2; at < digits.Length; at++)
            sum = (sum * radix) + Uri.FromHex(digits[at]);
        return Parse((isNegative ? "-" : "") + sum.ToString(CultureInfo.InvariantCulture));
    }

    private static Number? ReadSexagesimal(string digits, bool isNegative)
    {
        // '08:30' begins with no integer of YAML 1.1, but '08:30.5' is a real number.
        var (whole, fraction) = digits.IndexOf('.') is >= 0 and var dot ? (digits.Substring(0, dot), digits.Substring(dot)) : (digits, "");
        if (fraction.Length == 0 && whole[0] == '0')
            return null;
        var sum = whole.Split(':').Aggregate(BigInteger.Zero, (left, part) => (left * 60) + BigInteger.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture));
        return Parse((isNegative ? "-" : "") + sum.ToString(CultureInfo.InvariantCulture) + fraction);
    }

    private static Number? Parse(string text) => Number.TryParse(text, out var number) ? number : null;
}
