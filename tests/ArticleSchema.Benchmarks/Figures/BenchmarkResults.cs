using System.Text.Json;

namespace ArticleSchema.Benchmarks.Figures;

/// <summary>What BenchmarkDotNet measured, as it wrote it down.</summary>
internal sealed class BenchmarkResults
{
    private readonly Dictionary<(string Benchmark, string Method, string Parameters), double> _means = [];

    /// <summary>On what it was measured.</summary>
    public string Machine { get; private set; } = "Not measured yet.";

    /// <summary>Reads the results that lie in a folder, none when there is no such folder.</summary>
    public static BenchmarkResults Read(string folder)
    {
        var results = new BenchmarkResults();
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*-report-full-compressed.json"))
                results.Add(JsonDocument.Parse(File.ReadAllText(file)).RootElement);
        }

        return results;
    }

    /// <summary>The mean time in nanoseconds, or null when it was not measured.</summary>
    public double? Find(string benchmark, string method, string parameters) =>
        _means.TryGetValue((benchmark, method, parameters), out var mean) ? mean : null;

    private void Add(JsonElement report)
    {
        var host = report.GetProperty("HostEnvironmentInfo");
        var version = typeof(BenchmarkResults).Assembly.GetName().Version!.ToString(3);
        Machine = $"ArticleSchema {version}, {Text(host, "RuntimeVersion")}, {Text(host, "OsVersion")}, {Text(host, "ProcessorName")}, {host.GetProperty("LogicalCoreCount")} cores.";
        foreach (var benchmark in report.GetProperty("Benchmarks").EnumerateArray())
        {
            if (benchmark.GetProperty("Statistics") is { ValueKind: JsonValueKind.Object } statistics)
                _means[(Text(benchmark, "Type"), Text(benchmark, "Method"), Text(benchmark, "Parameters"))] = statistics.GetProperty("Mean").GetDouble();
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
