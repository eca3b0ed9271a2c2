namespace ArticleSchema.Core.Formats;

/// <summary>One spelling of moments that a schema names with <c>x-date-format</c>: a custom format of .NET, invariant, or the count of seconds or milliseconds since 1970.</summary>
internal abstract class ExactTimestampFormat
{
    private protected ExactTimestampFormat(string pattern) => Pattern = pattern;

    /// <summary>The format as the schema writes it.</summary>
    public string Pattern { get; }

    /// <summary>Whether moments are counts (<c>unix-s</c>, <c>unix-ms</c>), which an article may write as numbers too.</summary>
    public abstract bool IsCount { get; }

    /// <summary>Makes the format of a pattern.</summary>
    /// <returns>The format, or null with <paramref name="fault"/> saying why there is none, as a clause about "it".</returns>
    public static ExactTimestampFormat? Create(string pattern, out string? fault)
    {
        fault = null;
        return pattern switch
        {
            "unix-s" => new UnixTimeFormat(pattern, TimeSpan.TicksPerSecond),
            "unix-ms" => new UnixTimeFormat(pattern, TimeSpan.TicksPerMillisecond),
            _ => TimestampPattern.Parse(pattern, out fault) is { } parts ? new CustomTimestampFormat(pattern, parts) : null,
        };
    }

    /// <summary>Reads a moment that is written exactly so; blanks around it do not count.</summary>
    /// <param name="text">The text; for a number node, the number in full (<c>Number.ToString()</c>).</param>
    /// <param name="defaultOffset">The offset of a moment that is written without one.</param>
    /// <param name="value">The moment, with the offset that was written; counts are in UTC.</param>
    /// <param name="fault">Null, or what is wrong, as a clause that follows "'date' is '…', ".</param>
    public abstract bool TryRead(string text, TimeSpan defaultOffset, out DateTimeOffset value, out string? fault);
}
