using System.Globalization;

namespace ArticleSchema.Benchmarks.Builds;

/// <summary>What the package adds to the compiler's time and memory: the same project, built in turn with and without it.</summary>
internal static class BuildCost
{
    /// <summary>The argument with which this program measures it.</summary>
    public const string Command = "build-cost";

    private const int Rounds = 5;
    private const double Megabyte = 1024 * 1024;

    /// <param name="articles">How many articles the project has.</param>
    /// <param name="analyzers">As for <see cref="CompilerProject"/>.</param>
    public static void Measure(int articles, string? analyzers)
    {
        using var project = new CompilerProject(articles, analyzers);
        var (without, with) = (new List<CompilerRun>(), new List<CompilerRun>());
        // The first round finds files that nobody has read yet, and does not count.
        for (var round = 0; round <= Rounds; round++)
        {
            without.Add(CompilerRun.Measure(CompilerProject.Compiler, project.Without));
            with.Add(CompilerRun.Measure(CompilerProject.Compiler, project.With));
            Write(string.Create(CultureInfo.InvariantCulture, $"round {round}"), without[^1], with[^1]);
        }

        Write("median", MedianOf(without), MedianOf(with));
    }

    private static CompilerRun MedianOf(IEnumerable<CompilerRun> runs)
    {
        var counted = runs.Skip(1).ToList();
        return new(MedianOf(counted, run => run.Wall), MedianOf(counted, run => run.Processor), MedianOf(counted, run => run.PeakBytes));
    }

    private static T MedianOf<T>(IReadOnlyList<CompilerRun> runs, Func<CompilerRun, T> value) => runs.Select(value).Order().ElementAt(runs.Count / 2);

    private static void Write(string name, CompilerRun without, CompilerRun with)
    {
        var added = new CompilerRun(with.Wall - without.Wall, with.Processor - without.Processor, with.PeakBytes - without.PeakBytes);
        Console.WriteLine($"{name,-8}{Show("without", without)}{Show("with", with)}{Show("added", added)}");
    }

    private static string Show(string name, CompilerRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"   {name} {run.Wall.TotalSeconds:0.00} s (processor {run.Processor.TotalSeconds:0.00} s) {run.PeakBytes / Megabyte:0} MB");
}
