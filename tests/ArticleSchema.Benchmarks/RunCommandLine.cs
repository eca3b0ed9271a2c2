using System.Diagnostics;
using System.Reflection;
using ArticleSchema.Benchmarks.Baselines;
using ArticleSchema.Benchmarks.Inputs;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks;

/// <summary><c>articleschema check</c> as somebody waits for it, from the start of the process to its end.</summary>
public class RunCommandLine
{
    private static readonly string s_commandLine =
        typeof(RunCommandLine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "CommandLine").Value!;

    private ArticleFolder _folder = null!;

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void WriteArticles() => _folder = ArticleFolder.Create(Articles);

    [GlobalCleanup]
    public void DeleteArticles() => _folder.Dispose();

    [Benchmark(Baseline = true)]
    public void FilesToClosingFence() => Run(typeof(Program).Assembly.Location, FenceReader.Command);

    [Benchmark]
    public void Check() => Run(s_commandLine, "check");

    private void Run(string program, string command)
    {
        var start = new ProcessStartInfo("dotnet", [program, command, _folder.Root])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output + errors.Result);
    }
}
