using System.Globalization;
using ArticleSchema.Benchmarks.Baselines;
using ArticleSchema.Benchmarks.Builds;
using ArticleSchema.Benchmarks.Figures;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

switch (args)
{
    // The benchmark of the command line runs this same program, as the least that a command about front matter can do.
    case [FenceReader.Command, var folder]:
        return FenceReader.ReadAll(folder) > 0 ? 0 : 2;

    case [FigureTable.Command, var file]:
        FigureTable.WriteInto(file, BenchmarkResults.Read("BenchmarkDotNet.Artifacts/results"));
        return 0;

    case [BuildCost.Command, var articles, .. var analyzers]:
        BuildCost.Measure(int.Parse(articles, CultureInfo.InvariantCulture), analyzers is [var analyzerFolder] ? analyzerFolder : null);
        return 0;

    default:
        // In this process: for another one BenchmarkDotNet builds all projects anew, into a single folder, where on some systems the
        // assemblies of the command line and of the runtime library, whose names differ in the case of letters only, are one file.
        var job = Job.Default.WithToolchain(new InProcessEmitToolchain(timeout: TimeSpan.FromHours(1), logOutput: true)).WithMaxWarmupCount(12).WithMaxIterationCount(25);
        var config = DefaultConfig.Instance.AddJob(job.AsDefault()).AddExporter(JsonExporter.FullCompressed);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
        return 0;
}
