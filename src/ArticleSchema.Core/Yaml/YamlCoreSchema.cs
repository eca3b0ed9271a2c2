using System.Globalization;
using System.Numerics;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Gives plain scalars their type, as the core schema of YAML 1.2.2 §10.3.2 says.</summary>
internal static class YamlCoreSchema
{
    private const string Prefix = "tag:yaml.org,2002:";

    // To write such a number out in decimal costs the square of its length; longer ones are hashes that nobody meant as numbers.
    private const int MaxRadixLength = 4096;

    /// <summary>The node of a scalar; null, with the reason, where its tag does not fit it or says more than is known here.</summary>
    public static ScalarNode? Resolve(string value, string? tag, ScalarStyle style, TextRange range, out ReadFault? fault)
    {
        fault = null;
        if (tag is "!" or (Prefix + "str") || (tag is null && style != ScalarStyle.Plain))
            return ScalarNode.String(value, style, range);
        if (value.Length > MaxRadixLength && IsRadix(value))
        {
            fault = new ReadFault(ReadFaultKind.Limit, range, $"a number that begins with '0{value[1]}' has more than {MaxRadixLength} digits");
            return null;
        }

        if (tag is null)
            return ResolvePlain(value, range) ?? ScalarNode.String(value, style, range);
        // '!!int "3"' is a number although it is quoted.
        if (KindOf(tag) is { } kind && ResolvePlain(value, range) is { } node && node.Kind == kind && (tag != Prefix + "int" || node.Number.IsInteger))
            return node;
        fault = new ReadFault(ReadFaultKind.Syntax, range, KindOf(tag) is null && !IsOfContainer(tag) ? ExplainUnknown(tag) : ExplainMisfit(tag));
        return null;
    }

    /// <summary>Whether a list or mapping may have a tag.</summary>
    public static bool IsTagOfContainer(string tag, bool isMapping, out string fault)
    {
        var fits = tag == "!" || tag == Prefix + (isMapping ? "map" : "seq");
        fault = fits ? "" : IsOfContainer(tag) || tag == Prefix + "str" || KindOf(tag) is not null ? ExplainMisfit(tag) : ExplainUnknown(tag);
        return fits;
    }

    private static NodeKind? KindOf(string tag) => tag switch
    {
        Prefix + "int" or Prefix + "float" => NodeKind.Number,
        Prefix + "bool" => NodeKind.Boolean,
        Prefix + "null" => NodeKind.Null,
        _ => null,
    };

    private static bool IsOfContainer(string tag) => tag is Prefix + "map" or Prefix + "seq";

    private static string ExplainMisfit(string tag) => $"the tag '{Show(tag)}' does not fit this value";

    // A tag may turn a value into anything; to read the value as if it had none would change what it says.
    private static string ExplainUnknown(string tag) =>
        $"the tag '{Show(tag)}' says something about the value that is not known here; remove it, or put text that begins with '!' in quotes";

    private static string Show(string tag) => YamlText.Shorten(tag.StartsWith(Prefix, StringComparison.Ordinal) ? "!!" + tag.Substring(Prefix.Length) : tag);

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
            case '0' when IsRadix(value):
                return ScalarNode.FromNumber(value, ParseRadix(value), range);
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return Number.TryParse(value, out var number) ? ScalarNode.FromNumber(value, number, range) : null;
            default:
                return null;
        }
    }

    private static bool IsRadix(string value)
    {
        if (value.Length < 3 || value[0] != '0' || value[1] is not ('x' or 'o'))
            return false;
        for (var at = 2; at < value.Length; at++)
        {
            if (value[1] == 'x' ? !Uri.IsHexDigit(value[at]) : value[at] is < '0' or > '7')
                return false;
        }

        return true;
    }

    private static Number ParseRadix(string value)
    {
        var width = value[1] == 'x' ? 4 : 3;
        // Little end first, and a zero byte behind the last bit, or it would be taken for a sign.
        var bytes = new byte[((value.Length - 2) * width / 8) + 2];
        for (var digit = 0; digit < value.Length - 2; digit++)
        {
            var bits = Uri.FromHex(value[value.Length - 1 - digit]) << (digit * width % 8);
            bytes[digit * width / 8] |= (byte)bits;
            bytes[(digit * width / 8) + 1] |= (byte)(bits >> 8);
        }

        return Number.TryParse(new BigInteger(bytes).ToString(CultureInfo.InvariantCulture), out var number) ? number : default;
    }
}
