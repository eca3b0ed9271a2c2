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
    [InlineData("There is no option '--colour'", "check", "--colour", "red")]
    [InlineData("There is no option '--formt'; did you mean '--format'?", "check", "--formt", "json")]
    [InlineData("There is no format 'xml'; there is text, json", "check", "--format", "xml")]
    [InlineData("There is no format 'jsom'; did you mean 'json'?", "check", "--format", "jsom")]
    [InlineData("There is no rule 'ART207'; did you mean 'ART2007'?", "check", "--level", "ART207=none")]
    [InlineData("There is no rule 'NONSENSE'", "check", "--level", "ART2007=none", "--level", "nonsense=none")]
    [InlineData("There is no level 'wraning'; did you mean 'warning'?", "check", "--level", "ART2007=wraning")]
    [InlineData("There is no level ''; there is none, info, suggestion, warning, error", "check", "--level", "ART2007=")]
    [InlineData("'--level ART2007' does not say a rule and its level, as 'ART1005=none' does", "check", "--level", "ART2007")]
    [InlineData("Required argument missing for option: '--schema'.", "check", "--schema")]
    [InlineData("The option '--format' has no value", "check", "--format", "--schema", "x")]
    [InlineData("The option '--schema' has no value", "check", ".", "--schema", "--format", "json")]
    [InlineData("The option '--level' has no value", "check", "--level", "--warnaserror")]
    [InlineData("The option '--schema' has no value", "check", "--schema", "--help")]
    [InlineData("There is no option '--colour'", "check", "--schema", "--colour")]
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

        Assert.All(["--schema", "--format", "--level", "--warnaserror"], name => Assert.Contains(name, result.Output));
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
