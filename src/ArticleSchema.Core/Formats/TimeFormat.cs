namespace ArticleSchema.Core.Formats;

/// <summary><c>time</c>: <c>full-time</c> of RFC 3339 §5.6.</summary>
internal sealed class TimeFormat : StringFormat
{
    public override string Name => "time";

    public override string? FindFault(string text) => Rfc3339.FindTimeFault(text);
}
