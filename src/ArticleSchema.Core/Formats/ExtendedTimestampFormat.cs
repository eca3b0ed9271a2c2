using System.Globalization;

using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Formats;

/// <summary><c>timestamp</c> with further spellings that the schema names by <c>x-date-format</c>. Equal to another with the same spellings.</summary>
/// <remarks>What two spellings read as different moments is refused with both readings, as the usual ones refuse <c>01/02/2024</c>.</remarks>
internal sealed class ExtendedTimestampFormat(IReadOnlyList<ExactTimestampFormat> formats) : StringFormat, IEquatable<ExtendedTimestampFormat>
{
    /// <inheritdoc/>
    public override string Name => "timestamp";

    /// <summary>The spellings as the schema writes them.</summary>
    public IEnumerable<string> Patterns => formats.Select(format => format.Pattern);

    /// <inheritdoc/>
    public override string? FindFault(string text) => Read(text, TimeSpan.Zero, out _);

    /// <summary>Reads a text or a number; a number is one of the schema's spellings, never one of the usual ones.</summary>
    /// <returns>Null, or what is wrong, as a clause; null also for what is neither text nor number.</returns>
    public string? Read(ScalarNode value, TimeSpan defaultOffset, out DateTimeOffset moment)
    {
        moment = default;
        return value.Kind switch
        {
            NodeKind.String => Read(value.Text, defaultOffset, out moment),
            NodeKind.Number => Choose(formats.Select(format => TryRead(format, format.IsCount ? value.Number.ToString() : value.Text, defaultOffset)), usual: null, out moment),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public bool Equals(ExtendedTimestampFormat? other) =>
        other is not null && formats.Select(format => format.Pattern).SequenceEqual(other.Patterns, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtendedTimestampFormat);

    /// <inheritdoc/>
    public override int GetHashCode() => formats.Count;

    private string? Read(string text, TimeSpan defaultOffset, out DateTimeOffset moment)
    {
        var fault = TimestampReader.Read(text, defaultOffset, out moment);
        return Choose(formats.Select(format => TryRead(format, text, defaultOffset)), new Reading(fault is null ? moment : null, fault), out moment);
    }

    private string? Choose(IEnumerable<Reading> exact, Reading? usual, out DateTimeOffset moment)
    {
        moment = default;
        var readings = exact.ToList();
        var moments = readings.Concat(usual is { } reading ? [reading] : []).Select(reading => reading.Moment).OfType<DateTimeOffset>().ToList();
        if (moments.Count == 0)
            return Explain(readings, usual);
        moment = moments[0];
        var other = moments.FindIndex(candidate => candidate != moments[0]);
        return other < 0 ? null : $"which may be {Print(moments[0])} or {Print(moments[other])}; write the one that is meant";
    }

    // Whoever wrote a date in the right form, but a day that there is not, is told about the day.
    private string Explain(List<Reading> readings, Reading? usual)
    {
        if (readings.Find(reading => reading.Fault?.StartsWith("but ", StringComparison.Ordinal) == true).Fault is { } impossible)
            return impossible;
        if (usual is null)
            return readings.Count == 1 ? readings[0].Fault! : $"which is not written as {Alternatives()}";
        return usual.Value.Fault + $"; the schema also takes {Alternatives()}";
    }

    private string Alternatives() => string.Join(" or ", Patterns.Select(pattern => $"'{pattern}'"));

    private static Reading TryRead(ExactTimestampFormat format, string text, TimeSpan defaultOffset) =>
        format.TryRead(text, defaultOffset, out var moment, out var fault) ? new Reading(moment, null) : new Reading(null, fault);

    private static string Print(DateTimeOffset moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private readonly record struct Reading(DateTimeOffset? Moment, string? Fault);
}
