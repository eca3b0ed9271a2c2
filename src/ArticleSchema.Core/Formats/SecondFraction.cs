namespace ArticleSchema.Core.Formats;

/// <summary>The digits behind a second.</summary>
internal static class SecondFraction
{
    /// <summary>What is said of a fraction that is not exact.</summary>
    public const string TooFine = "which is finer than the ten-millionths of a second that can be kept";

    /// <summary>Reads all digits that follow.</summary>
    /// <param name="cursor">Stands behind the point.</param>
    /// <param name="ticks">The fraction, cut to ticks.</param>
    /// <param name="isExact">Whether nothing was cut off.</param>
    /// <returns>False when there are no digits.</returns>
    public static bool TryRead(ref TextCursor cursor, out long ticks, out bool isExact)
    {
        (ticks, isExact) = (0, true);
        var start = cursor.Position;
        for (var unit = TimeSpan.TicksPerSecond; cursor.Current is >= '0' and <= '9'; cursor.Position++)
        {
            unit /= 10;
            ticks += unit * (cursor.Current - '0');
            isExact &= unit > 0 || cursor.Current == '0';
        }

        return cursor.Position > start;
    }
}
