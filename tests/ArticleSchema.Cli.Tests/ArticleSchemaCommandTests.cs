using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Tests;

public class ArticleSchemaCommandTests
{
    private const string Usage = """
        usage: articleschema check [<path>...] [options]
        'articleschema --help' lists the commands, 'articleschema <command> --help' the options of one.

        """;

    [Theory]
    [InlineData("There is no option '--warnaserr'; did you mean '--warnaserror'?", "check", "--warnaserr")]
    [InlineData("There is no option '--format'", "check", "--format", "json")]
    [InlineData("There is no option '-x'", "check", ".", "-x")]
    [InlineData("There is no command 'chek'; did you mean 'check'?", "chek")]
    [InlineData("There is no command 'content'", "content")]
    [InlineData("Required command was not provided.")]
    public void Misuse_ReturnsTwoAndShowsTheUsage(string message, params string[] args) =>
        Assert.Equal(new CommandResult(ExitCode.CouldNotRun, "", (message + '\n' + Usage).ReplaceLineEndings("\n")), TestHost.Run(args));

    [Fact]
    public void PathBehindTwoDashes_IsNoOption()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "title: Post").With("-x/a.md", TemporaryFolder.CleanArticle);

        Assert.Equal("1 article checked: no errors\n", folder.Check("--", "-x/a.md").Error);
    }

    [Fact]
    public void PathWithAnAtSign_IsNoListOfArguments()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "title: Post").With("@a.md", TemporaryFolder.CleanArticle);

        Assert.Equal("1 article checked: no errors\n", folder.Check("@a.md").Error);
    }

    [Fact]
    public void Help_ListsTheCommands()
    {
        var result = TestHost.Run(["--help"]);

        Assert.Contains("check <path>", result.Output);
        Assert.Equal("", result.Error);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void HelpOfACommand_ListsItsOptions(string option)
    {
        var result = TestHost.Run(["check", option]);

        Assert.Contains("--warnaserror", result.Output);
        Assert.Equal(ExitCode.Clean, result.ExitCode);
    }

    [Fact]
    public void Version_IsThatOfThePackage() =>
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\n$", TestHost.Run(["--version"]).Output);

    [Fact]
    public async Task OutputThatTakesNoMore_ReturnsTwo()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", TemporaryFolder.Schema).With("a.md", TemporaryFolder.UntitledArticle);
        using var error = new StringWriter { NewLine = "\n" };
        using var full = new FullWriter();

        var exitCode = await ArticleSchemaCommand.RunAsync(["check"], new CommandHost(full, error) { CurrentFolder = folder.Path });

        Assert.Equal("articleschema could not go on: The disk is full\n", error.ToString());
        Assert.Equal(ExitCode.CouldNotRun, exitCode);
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Flush() => throw new IOException("The disk is full");
    }
}
