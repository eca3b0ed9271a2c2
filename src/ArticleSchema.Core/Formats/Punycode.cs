using System.Text;

namespace ArticleSchema.Core.Formats;

/// <summary>Punycode (RFC 3492): Unicode in the letters, digits and hyphens of a host name.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialN = 128;

    /// <summary>The text that a label without its prefix <c>xn--</c> stands for, or null when it is not Punycode (§6.2).</summary>
    public static IReadOnlyList<int>? Decode(string encoded)
    {
        var output = new List<int>();
        var delimiter = encoded.LastIndexOf('-');
        for (var j = 0; j < delimiter; j++)
            output.Add(encoded[j]);

        var (n, i, bias) = (InitialN, 0, InitialBias);
        for (var at = Math.Max(0, delimiter + 1); at < encoded.Length;)
        {
            var (oldI, weight) = (i, 1);
            for (var k = Base; ; k += Base)
            {
                var digit = at < encoded.Length ? DigitOf(encoded[at++]) : Base;
                if (digit >= Base || digit > (int.MaxValue - i) / weight)
                    return null;
                i += digit * weight;
                var threshold = Threshold(k, bias);
                if (digit < threshold)
                    break;
                if (weight > int.MaxValue / (Base - threshold))
                    return null;
                weight *= Base - threshold;
            }

            bias = Adapt(i - oldI, output.Count + 1, oldI == 0);
            n += i / (output.Count + 1);
            i %= output.Count + 1;
            if (n > 0x10FFFF)
                return null;
            output.Insert(i++, n);
        }

        return output;
    }

    /// <summary>The Punycode of a text, without a prefix (§6.3).</summary>
    public static string Encode(IReadOnlyList<int> input)
    {
        var output = new StringBuilder();
        foreach (var codePoint in input.Where(codePoint => codePoint < InitialN))
            output.Append((char)codePoint);
        var (basic, handled) = (output.Length, output.Length);
        if (basic > 0)
            output.Append('-');

        var (n, delta, bias) = (InitialN, 0, InitialBias);
        while (handled < input.Count)
        {
            var next = input.Where(codePoint => codePoint >= n).Min();
            delta += (next - n) * (handled + 1);
            n = next;
            foreach (var codePoint in input)
            {
                if (codePoint < n)
                    delta++;
                if (codePoint != n)
                    continue;
                AppendInteger(output, delta, bias);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            n++;
        }

        return output.ToString();
    }

    private static void AppendInteger(StringBuilder output, int value, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (value < threshold)
            {
                output.Append(DigitFor(value));
                return;
            }

            output.Append(DigitFor(threshold + ((value - threshold) % (Base - threshold))));
            value = (value - threshold) / (Base - threshold);
        }
    }

    private static int Threshold(int k, int bias) => Math.Min(TMax, Math.Max(TMin, k - bias));

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta /= isFirst ? Damp : 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base)
            delta /= Base - TMin;
        return k + ((Base - TMin + 1) * delta / (delta + Skew));
    }

    private static int DigitOf(char character) => character switch
    {
        >= 'a' and <= 'z' => character - 'a',
        >= 'A' and <= 'Z' => character - 'A',
        >= '0' and <= '9' => character - '0' + 26,
        _ => Base,
    };

    private static char DigitFor(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
