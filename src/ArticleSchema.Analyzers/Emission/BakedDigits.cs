using System.Text;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Writes the printable numbers of the baked format.</summary>
internal static class BakedDigits
{
    private const int Base = 45;

    /// <summary>Writes a number with as many digits as it needs; the last one is of another alphabet and ends it.</summary>
    public static void WriteNumber(StringBuilder text, ulong number)
    {
        if (number >= Base)
            WriteLeading(text, number / Base);
        text.Append(Last(number % Base));
    }

    /// <summary>Writes a number with exactly <paramref name="width"/> digits, all of the last digit's alphabet.</summary>
    public static void WriteFixed(StringBuilder text, int number, int width)
    {
        var digits = new char[width];
        for (var i = width - 1; i >= 0; i--, number /= Base)
            digits[i] = Last((ulong)number % Base);

        text.Append(digits);
    }

    /// <summary>The number of digits of the largest number up to <paramref name="largest"/>.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        for (; largest >= Base; largest /= Base)
            width++;

        return width;
    }

    private static void WriteLeading(StringBuilder text, ulong number)
    {
        if (number >= Base)
            WriteLeading(text, number / Base);
        text.Append(Leading(number % Base));
    }

    // '#' to 'O': behind the quote, and before the digits that others follow.
    private static char Last(ulong digit) => (char)('#' + digit);

    // 'P' to '}', leaving out the backslash.
    private static char Leading(ulong digit)
    {
        var c = (char)('P' + digit);
        return c < '\\' ? c : (char)(c + 1);
    }
}
