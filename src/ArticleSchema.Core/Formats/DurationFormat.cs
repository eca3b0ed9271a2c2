namespace ArticleSchema.Core.Formats;

/// <summary><c>duration</c> (RFC 3339, appendix A): weeks alone, or from years to seconds without a gap and without fractions.</summary>
internal sealed class DurationFormat : StringFormat
{
    private const string NotADuration = "which is not a duration like 'P1DT12H'";

    private const string WeeksAlone = "whose weeks ('W') cannot stand beside other units";

    public override string Name => "duration";

    public override string? FindFault(string text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TryTake('P'))
            return NotADuration;
        if (cursor.IsAtEnd)
            return "which has no number behind 'P'";
        if (cursor.Current != 'T' && ReadRun(ref cursor, "YMDW", out var last) is var inDate && (inDate is not null || last == 'W'))
            return inDate ?? (cursor.IsAtEnd ? null : WeeksAlone);
        if (cursor.IsAtEnd)
            return null;
        if (!cursor.TryTake('T'))
            return NotADuration;
        if (cursor.IsAtEnd)
            return "which has no number behind 'T'";
        return ReadRun(ref cursor, "HMS", out _) ?? (cursor.IsAtEnd ? null : NotADuration);
    }

    /// <summary>Reads numbers with units that follow each other, beginning and ending with any of them.</summary>
    private static string? ReadRun(ref TextCursor cursor, string units, out char last)
    {
        last = '\0';
        while (!cursor.IsAtEnd && cursor.Current != 'T')
        {
            if (!cursor.SkipDigits())
                return NotADuration;
            var unit = cursor.Current;
            var index = units.IndexOf(unit);
            if (cursor.Current is '.' or ',')
                return "which has a fraction, but its numbers must be whole";
            if (cursor.IsAtEnd)
                return "whose last number has no unit";
            if (index < 0)
                return "HS".IndexOf(unit) >= 0 ? $"whose '{unit}' must stand behind a 'T'" : "YDW".IndexOf(unit) >= 0 ? $"whose '{unit}' must stand before the 'T'" : NotADuration;
            if (last != '\0' && (unit == 'W' || last == 'W'))
                return WeeksAlone;
            if (last != '\0' && index != units.IndexOf(last) + 1)
                return index <= units.IndexOf(last) ? $"whose '{unit}' must stand before its '{last}'" : $"which leaves out '{units[units.IndexOf(last) + 1]}' between '{last}' and '{unit}'; write it with 0";
            last = unit;
            cursor.Position++;
        }

        return null;
    }
}
