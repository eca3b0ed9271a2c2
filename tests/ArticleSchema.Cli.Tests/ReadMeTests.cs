using System.CommandLine;
using System.Text.RegularExpressions;

using ArticleSchema.Cli.Commands;
using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Tests;

/// <summary>What the README shows of the command line is what it does.</summary>
public sealed class ReadMeTests
{
    private static readonly string s_text = File.ReadAllText(RepositoryPaths.FromRoot("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void LinesOfJson_ArePrinted()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in (string[])["content/post.schema.yaml", "content/2023/launch.md"])
            folder.With(path, Single($"^`{Regex.Escape(path)}`\n\n```\\w+\n(.*?)^```$"));

        var printed = folder.Check("--format", "json").Lines;

        Assert.All(Single("^```json\n(.*?)^```$").Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, printed));
    }

    [Fact]
    public void Options_AreAllListed()
    {
        var command = CheckCommand.Create(new CommandHost(TextWriter.Null, TextWriter.Null));

        Assert.Equal(
            command.Options.Where(option => !option.Hidden).Select(option => option.HelpName is null ? option.Name : $"{option.Name} <{option.HelpName}>"),
            Regex.Matches(Single("^\\| option \\| meaning \\|\n\\|[-| ]+\\|\n((\\|[^\n]+\n)+)"), "^\\| `([^`]+)` \\|", RegexOptions.Multiline).Select(row => row.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal)));
    }

    private static string Single(string pattern) => Assert.Single(Regex.Matches(s_text, pattern, RegexOptions.Multiline | RegexOptions.Singleline)).Groups[1].Value;
}
