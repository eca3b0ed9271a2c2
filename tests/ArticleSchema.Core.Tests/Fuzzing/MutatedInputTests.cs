using System.Globalization;

using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.Fuzzing;

/// <summary>Whatever a file holds, reading and checking it comes to an end, soon, without an exception and with bounded memory.</summary>
/// <remarks><c>ARTICLESCHEMA_FUZZ_INPUTS=1000000 dotnet test tests/ArticleSchema.Core.Tests -c Release --filter MutatedInput</c> is the long run.</remarks>
public sealed class MutatedInputTests(ITestOutputHelper output)
{
    private const int Inputs = 10_000;
    private const long MemoryLimit = 1 << 28;

    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(1);

    [Fact]
    public void MutatedInput_IsReadAndCheckedSoonAndWithoutAnException()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ARTICLESCHEMA_FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Inputs;
        var shared = Path.Combine(RepositoryPaths.Shared, "real-articles");
        var seeds = FuzzSeeds.Read(shared);
        output.WriteLine($"{seeds.Articles.Count} articles and {seeds.Schemas.Count} schemas to mutate{(Directory.Exists(shared) ? "" : "; the shared ones are not present")}");

        // Each part has a seed of its own, so that the number of processors changes nothing.
        const int Parts = 8;
        var runs = Enumerable.Range(0, Parts).Select(part => new FuzzRun(seeds, seed: 20260501 + part)).ToList();
        Parallel.ForEach(runs, run => run.Run(count / Parts));

        var memory = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs.Sum(run => run.Count)} inputs, {runs.Sum(run => run.Violations)} violations; the slowest took {runs.Max(run => run.Slowest.TotalMilliseconds):0.0} ms, the largest allocated {runs.Max(run => run.MostAllocated) >> 20} MB; {memory >> 20} MB in use at the end"));
        output.WriteLine($"the slowest: {runs.MaxBy(run => run.Slowest)!.SlowestText}");
        Assert.InRange(runs.Max(run => run.Slowest), TimeSpan.Zero, s_timeLimit);
        Assert.InRange(runs.Max(run => run.MostAllocated), 0, MemoryLimit);
        Assert.InRange(memory, 0, MemoryLimit);
    }
}
