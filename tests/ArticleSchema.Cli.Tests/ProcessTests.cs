using System.Diagnostics;
using System.Text;

using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests;

/// <summary>The real process: what a shell and a build server see.</summary>
public class ProcessTests
{
    [Fact]
    public void Violations_AreUtf8WithoutMarkOnTheOutput()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("日本語/é.md", UntitledArticle);

        var (exitCode, output, error) = Run(folder.Path, "check");

        Assert.Equal("日本語/é.md(1,1): error ART2001: The front matter has no 'title', which the schema 'Post' requires\n", Encoding.UTF8.GetString(output));
        Assert.Equal("1 article checked: 1 error\n", error);
        Assert.Equal(ExitCode.Violations, exitCode);
    }

    [Fact]
    public void Json_IsUtf8WithoutMarkOnTheOutput()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("日本語/é.md", UntitledArticle);

        var (exitCode, output, error) = Run(folder.Path, "check", "--format", "json");

        Assert.StartsWith("""{"file":"日本語/é.md","rule":"ART2001",""", Encoding.UTF8.GetString(output));
        Assert.EndsWith("}]}\n", Encoding.UTF8.GetString(output));
        Assert.Equal("1 article checked: 1 error\n", error);
        Assert.Equal(ExitCode.Violations, exitCode);
    }

    [Fact]
    public void CleanArticles_ReturnZero()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", CleanArticle);

        var (exitCode, output, error) = Run(folder.Path, "check", "a.md");

        Assert.Empty(output);
        Assert.Equal("1 article checked: no errors\n", error);
        Assert.Equal(ExitCode.Clean, exitCode);
    }

    [Fact]
    public void UnknownOption_ReturnsTwo()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCode.CouldNotRun, Run(folder.Path, "check", "--nonsense").ExitCode);
    }

    [Fact]
    public void Help_NamesTheCommandAsItIsTyped()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("articleschema check [<path>...] [options]", Encoding.UTF8.GetString(Run(folder.Path, "check", "--help").Output));
    }

    private static (int ExitCode, byte[] Output, string Error) Run(string folder, params string[] args)
    {
        // Tests run in a process of `dotnet`, which runs the tool as well.
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(ArticleSchemaCommand).Assembly.Location, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
