namespace ArticleSchema.CompilerServices;

/// <summary>Reads the printable numbers of the baked format.</summary>
internal static class BakedDigits
{
    public const int Base = 45;

    private const char First = '#';

    /// <summary>Reads a number of any size and moves behind it.</summary>
    public static ulong ReadNumber(ref ReadOnlySpan<char> data)
    {
        ulong number = 0;
        for (var i = 0; ; i++)
        {
            var digit = data[i] - First;
            if (digit < Base)
            {
                data = data[(i + 1)..];
                return (number * Base) + (uint)digit;
            }

            // The digits that others follow leave out the backslash.
            digit -= data[i] > '\\' ? Base + 1 : Base;
            number = (number * Base) + (uint)digit;
        }
    }

    /// <summary>Reads a number that fills <paramref name="data"/>.</summary>
    public static int ReadFixed(ReadOnlySpan<char> data)
    {
        var number = 0;
        foreach (var digit in data)
            number = (number * Base) + (digit - First);

        return number;
    }

    /// <summary>The number of digits of the largest number up to <paramref name="largest"/>.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        for (; largest >= Base; largest /= Base)
            width++;

        return width;
    }
}
