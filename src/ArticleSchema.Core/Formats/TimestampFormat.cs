namespace ArticleSchema.Core.Formats;

/// <summary><c>timestamp</c>, our own: a moment as people write it, read by <see cref="TimestampReader"/>.</summary>
internal sealed class TimestampFormat : StringFormat
{
    public override string Name => "timestamp";

    public override string? FindFault(string text) => TimestampReader.Read(text, TimeSpan.Zero, out _);
}
