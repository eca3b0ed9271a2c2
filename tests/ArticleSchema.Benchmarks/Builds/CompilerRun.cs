using System.Diagnostics;

namespace ArticleSchema.Benchmarks.Builds;

/// <summary>What one run of the compiler cost.</summary>
/// <param name="Wall">From the start of the process to its end.</param>
/// <param name="Processor">The time of all processors together, which says most on a machine that has other work.</param>
/// <param name="PeakBytes">The most memory that it held at a time.</param>
internal readonly record struct CompilerRun(TimeSpan Wall, TimeSpan Processor, long PeakBytes)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs the compiler in a process of its own, as a build without a compiler server does.</summary>
    /// <param name="compiler">Its assembly.</param>
    /// <param name="responseFile">Its arguments.</param>
    public static CompilerRun Measure(string compiler, string responseFile)
    {
        var start = new ProcessStartInfo("dotnet", [compiler, "/noconfig", "@" + responseFile]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        // The system forgets both together with the process, so it is asked while that runs.
        while (!process.WaitForExit(s_interval))
        {
            process.Refresh();
            try
            {
                (processor, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It has ended in between.
                break;
            }
        }

        process.WaitForExit();
        var wall = watch.Elapsed;
        return process.ExitCode == 0 ? new CompilerRun(wall, processor, peak) : throw new InvalidOperationException(output.Result);
    }
}
