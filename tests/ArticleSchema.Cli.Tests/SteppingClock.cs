namespace ArticleSchema.Cli.Tests;

/// <summary>A clock that moves only when it is looked at, each time by the same step.</summary>
internal sealed class SteppingClock(TimeSpan step) : TimeProvider
{
    private long _looks;

    /// <summary>What happens when somebody looks.</summary>
    public Action? Looked { get; init; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        Looked?.Invoke();
        return Interlocked.Increment(ref _looks) * step.Ticks;
    }
}
