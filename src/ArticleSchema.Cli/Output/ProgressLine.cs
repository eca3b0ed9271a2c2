using System.Globalization;

namespace ArticleSchema.Cli.Output;

/// <summary>Tells somebody who waits how far the work is: one line that is written over, and gone at the end. Safe to use from several threads.</summary>
/// <remarks>Who finishes an item looks at the clock; there is no timer that could write when all is done.</remarks>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly CommandHost _host;
    private readonly int _total;
    private readonly long _start;
    private readonly Lock _drawing = new();
    private int _done;
    private long _nextTicks = s_patience.Ticks;
    private int _width;

    public ProgressLine(CommandHost host, int total)
    {
        _host = host;
        _total = total;
        _start = host.Time.GetTimestamp();
    }

    /// <summary>One more is done.</summary>
    public void Advance()
    {
        Interlocked.Increment(ref _done);
        if (!_host.IsErrorTerminal)
            return;
        var elapsed = _host.Time.GetElapsedTime(_start).Ticks;
        var next = Volatile.Read(ref _nextTicks);
        if (elapsed >= next && Interlocked.CompareExchange(ref _nextTicks, elapsed + s_interval.Ticks, next) == next)
            Draw();
    }

    /// <summary>Erases the line.</summary>
    public void Dispose()
    {
        lock (_drawing)
        {
            if (_width > 0)
                _host.Error.Write('\r' + new string(' ', _width) + '\r');
            _width = 0;
        }
    }

    private void Draw()
    {
        lock (_drawing)
        {
            // Numbers only grow, so a line covers the one before.
            var line = string.Create(CultureInfo.InvariantCulture, $"checked {Volatile.Read(ref _done):N0} of {_total:N0} articles");
            _host.Error.Write('\r' + line);
            _width = line.Length;
        }
    }
}
