using System.Globalization;
using System.Numerics;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Gives plain scalars their type, as the core schema of YAML 1.2.2 §10.3.2 says.</summary>
internal static class YamlCoreSchema
{
    private const string Prefix = "tag:yaml.org,2002:";

    public static ScalarNode Resolve(string value, string? tag, ScalarStyle style, TextRange range)
    {
        if (tag is "!" or (Prefix + "str"))
            return ScalarNode.String(value, style, range);
        // '!!int "3"' is a number although it is quoted; any other tag leaves the decision to the spelling.
        var isTyped = tag is Prefix + "int" or Prefix + "float" or Prefix + "bool" or Prefix + "null";
        if (style != ScalarStyle.Plain && !isTyped)
            return ScalarNode.String(value, style, range);
        return ResolvePlain(value, range) ?? ScalarNode.String(value, style, range);
    }

    private static ScalarNode? ResolvePlain(string value, TextRange range)
    {
        if (value.Length == 0)
            return ScalarNode.Null(value, range);
        switch (value[0])
        {
            case '~' when value.Length == 1:
            case 'n' or 'N' when value is "null" or "Null" or "NULL":
                return ScalarNode.Null(value, range);
            case 't' or 'T' when value is "true" or "True" or "TRUE":
            case 'f' or 'F' when value is "false" or "False" or "FALSE":
                return ScalarNode.FromBoolean(value, range);
            case '0' when value.Length > 2 && value[1] is 'x' or 'o':
                return TryParseRadix(value, out var whole) ? ScalarNode.FromNumber(value, whole, range) : null;
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return Number.TryParse(value, out var number) ? ScalarNode.FromNumber(value, number, range) : null;
            default:
                return null;
        }
    }

    private static bool TryParseRadix(string value, out Number number)
    {
        number = default;
        // Longer ones are hashes that happen to begin with 0x; written out they would cost quadratic time.
        if (value.Length > 256)
            return false;
        var radix = value[1] == 'x' ? 16 : 8;
        var sum = BigInteger.Zero;
        for (var at = 2; at < value.Length; at++)
        {
            var digit = Uri.IsHexDigit(value[at]) ? Uri.FromHex(value[at]) : radix;
            if (digit >= radix)
                return false;
            sum = (sum * radix) + digit;
        }

        return Number.TryParse(sum.ToString(CultureInfo.InvariantCulture), out number);
    }
}
