using System.Text.RegularExpressions;

namespace ArticleSchema.Analyzers.Tests.ReadMe;

/// <summary>The README, taken apart: what it shows is what the tests run and compare.</summary>
internal static partial class ReadMeFile
{
    public static string Text { get; } = File.ReadAllText(RepositoryPaths.FromRoot("README.md")).ReplaceLineEndings("\n");

    /// <summary>The lines of all commands shown.</summary>
    public static IReadOnlyList<string> Commands => [.. Console().Matches(Text).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The file that is shown under its path.</summary>
    public static string FileAt(string path) => Single($"^`{Regex.Escape(path)}`\n\n```\\w+\n(.*?)^```$");

    /// <summary>The only block in a language.</summary>
    public static string BlockIn(string language) => Single($"^```{language}\n(.*?)^```$");

    /// <summary>The only block in a language that begins so.</summary>
    public static string BlockIn(string language, string beginning) => Single($"^```{language}\n({Regex.Escape(beginning)}.*?)^```$");

    /// <summary>The output that is shown below such a file.</summary>
    public static string OutputBelow(string path) => Single($"^`{Regex.Escape(path)}`\n\n```\\w+\n.*?^```\n\n```text\n(.*?)^```$");

    /// <summary>The code spans of the one paragraph that begins so.</summary>
    public static IReadOnlyList<string> CodeIn(string beginning) => [.. CodeSpan().Matches(Single($"^{Regex.Escape(beginning)}(.*?)\n\n")).Select(span => span.Groups[1].Value)];

    /// <summary>The rows of the table with these columns, each as its cells.</summary>
    public static IReadOnlyList<string[]> Table(params string[] columns) =>
        [.. Single($"^{Regex.Escape($"| {string.Join(" | ", columns)} |")}\n\\|[-| ]+\\|\n((\\|[^\n]+\n)+)")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>What stands between the backticks of a cell.</summary>
    public static string CodeOf(string cell) => CodesOf(cell)[0];

    /// <summary>All that stands between backticks in a cell.</summary>
    public static IReadOnlyList<string> CodesOf(string cell) => [.. CodeSpan().Matches(cell).Select(span => span.Groups[1].Value)];

    private static string Single(string pattern) => Assert.Single(Regex.Matches(Text, pattern, RegexOptions.Multiline | RegexOptions.Singleline)).Groups[1].Value;

    [GeneratedRegex("^```console\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
