namespace ArticleSchema.Core.Formats;

/// <summary><c>date-time</c> of RFC 3339.</summary>
internal sealed class DateTimeFormat : StringFormat
{
    public override string Name => "date-time";

    public override string? FindFault(string text) => Rfc3339.FindDateTimeFault(text);
}
