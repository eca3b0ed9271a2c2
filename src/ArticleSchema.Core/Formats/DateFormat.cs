namespace ArticleSchema.Core.Formats;

/// <summary><c>date</c>: <c>full-date</c> of RFC 3339.</summary>
internal sealed class DateFormat : StringFormat
{
    public override string Name => "date";

    public override string? FindFault(string text) => Rfc3339.ReadDate(text, out _, out _, out _);
}
