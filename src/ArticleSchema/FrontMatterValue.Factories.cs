using System.Globalization;

namespace ArticleSchema;

// What models hold and front matter has no type for: dates, addresses and the like are texts, spelt as the formats of JSON Schema have it.
public sealed partial class FrontMatterValue
{
    /// <summary>The day as a text: <c>2024-05-01</c>.</summary>
    public static FrontMatterValue From(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The time of day, taken for UTC, as a text: <c>08:00:00Z</c>, with as much of a fraction as it has.</summary>
    public static FrontMatterValue From(TimeOnly value) => value.ToString("HH':'mm':'ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// The moment with its offset as a text: <c>2024-05-01T08:00:00Z</c>, <c>2024-05-01T08:00:00.25+08:00</c>.
    /// </summary>
    public static FrontMatterValue From(DateTimeOffset value)
    {
        var moment = value.ToString("yyyy-MM-dd'T'HH':'mm':'ss.FFFFFFF", CultureInfo.InvariantCulture);
        return moment + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));
    }

    /// <summary>The address as a text, as it was given when <paramref name="value"/> was made.</summary>
    public static FrontMatterValue From(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.OriginalString;
    }

    /// <summary>The identifier as a text: <c>7d444840-9dc0-11d1-b245-5ffdce74fad2</c>.</summary>
    public static FrontMatterValue From(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>The number <paramref name="value"/>; the other numbers become values by themselves.</summary>
    public static FrontMatterValue From(ulong value) => OwnNumber(value.ToString(CultureInfo.InvariantCulture));
}
