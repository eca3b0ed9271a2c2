using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Figures;

/// <summary>The README's table of figures: the one place that says which results stand in it, and how.</summary>
internal static class FigureTable
{
    /// <summary>The argument with which this program writes the table into a file.</summary>
    public const string Command = "figures";

    private const string Begin = "<!-- figures -->\n";
    private const string End = "<!-- /figures -->\n";

    private const string Fences = "reading the files up to their closing fence";
    private const string FencesProcess = "a process that does only that";
    private const string Parser = "YamlDotNet's parser alone, same text";
    private const string Compile = "compiling the project without articles";
    private const string ByHand = "reading the files with YamlDotNet";

    private static readonly IReadOnlyList<Figure> s_figures =
    [
        new("Front matter of 12 keys, text to nodes", nameof(ReadFrontMatter), nameof(ReadFrontMatter.FrontMatter), "Links=0", nameof(ReadFrontMatter.YamlDotNetEvents), Parser),
        new("Read and check the sample of real articles in YAML, one thread", nameof(CheckRealArticles), nameof(CheckRealArticles.ReadAndCheck), "", nameof(CheckRealArticles.YamlDotNetEvents), Parser),
        new("Check 1,000 files, one thread", nameof(CheckArticles), nameof(CheckArticles.Check), "Articles=1000&Threads=1", nameof(CheckArticles.FilesToClosingFence), Fences),
        new("`articleschema check`, 1,000 files, whole process", nameof(RunCommandLine), nameof(RunCommandLine.Check), "Articles=1000", nameof(RunCommandLine.FilesToClosingFence), FencesProcess),
        new("Compile with 1,000 articles", nameof(BuildProject), nameof(BuildProject.Build), "Articles=1000", nameof(BuildProject.BuildWithoutArticles), Compile),
        new("Compile with 10,000 articles", nameof(BuildProject), nameof(BuildProject.Build), "Articles=10000", nameof(BuildProject.BuildWithoutArticles), Compile),
        new("Generator, after one of 10,000 articles is edited", nameof(BuildProject), nameof(BuildProject.GenerateAfterArticleEdit), "Articles=10000", nameof(BuildProject.Generate), "generating from nothing"),
        new("Generator, after C# is edited", nameof(BuildProject), nameof(BuildProject.GenerateAfterCSharpEdit), "Articles=10000", nameof(BuildProject.Generate), "generating from nothing"),
        new("First `Count` of 10,000 entries", nameof(UseCollection), nameof(UseCollection.FirstCount), "Articles=10000", nameof(UseCollection.ReadFilesByHand), ByHand),
        new("First `Get`", nameof(UseCollection), nameof(UseCollection.FirstGet), "Articles=10000", nameof(UseCollection.ReadFilesByHand), ByHand),
        new("All 10,000 entries, first time", nameof(UseCollection), nameof(UseCollection.EnumerateAll), "Articles=10000", nameof(UseCollection.ReadFilesByHand), ByHand),
    ];

    /// <summary>Writes the table between its two marks in a file.</summary>
    public static void WriteInto(string path, BenchmarkResults results)
    {
        var text = File.ReadAllText(path);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, begin, StringComparison.Ordinal);
        File.WriteAllText(path, text[..begin] + Write(results) + text[end..]);
    }

    private static string Write(BenchmarkResults results)
    {
        var table = new StringBuilder("\n| | | beside it | |\n| --- | ---: | --- | ---: |\n");
        foreach (var figure in s_figures)
        {
            var time = Format(results.Find(figure.Benchmark, figure.Method, figure.Parameters));
            var baseline = Format(results.Find(figure.Benchmark, figure.Baseline, figure.Parameters));
            table.Append(CultureInfo.InvariantCulture, $"| {figure.What} | {time} | {figure.BaselineWhat} | {baseline} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"\n{results.Machine}\n\n").ToString();
    }

    // Two digits are all that another run of the same machine would confirm.
    private static string Format(double? nanoseconds) => nanoseconds switch
    {
        null => "",
        < 1e6 => Round(nanoseconds.Value / 1e3) + " µs",
        < 1e9 => Round(nanoseconds.Value / 1e6) + " ms",
        _ => Round(nanoseconds.Value / 1e9) + " s",
    };

    private static string Round(double number)
    {
        var digits = Math.Pow(10, Math.Floor(Math.Log10(number)) - 1);
        return (Math.Round(number / digits) * digits).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
