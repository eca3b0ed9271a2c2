using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArticleSchema.Analyzers.Tests.ReadMe;

/// <summary>What the README names is there: files, sections, packages and commands.</summary>
public sealed partial class ReadMeLinkTests
{
    private static readonly IReadOnlyList<string> s_links = [.. Link().Matches(ReadMeFile.Text).Select(link => link.Groups[1].Value)];

    [Fact]
    public void Links_LeadToFiles() =>
        Assert.All(s_links.Where(link => !link.StartsWith('#') && !link.StartsWith("https://", StringComparison.Ordinal)), AssertExists);

    [Fact]
    public void Links_LeadToSections()
    {
        var sections = Heading().Matches(ReadMeFile.Text).Select(heading => "#" + heading.Groups[1].Value.ToLowerInvariant().Replace(' ', '-')).ToList();
        Assert.All(s_links.Where(link => link.StartsWith('#')), link => Assert.Contains(link, sections));
    }

    [Fact]
    public void FilesNamedInPassing_Exist()
    {
        Assert.All(FolderPath().Matches(ReadMeFile.Text).Select(path => path.Groups[1].Value), AssertExists);
        Assert.All(
            SourceFile().Matches(ReadMeFile.Text).Select(file => file.Groups[1].Value),
            file => Assert.Single(Directory.GetFiles(RepositoryPaths.FromRoot("src"), file, SearchOption.AllDirectories)));
    }

    [Theory]
    [InlineData("dotnet run --project samples/Blog")]
    [InlineData("dotnet test")]
    public void TheTwoCommands_AreShown(string command) => Assert.Contains(command, ReadMeFile.Commands);

    [Fact]
    public void Commands_NameWhatExists() => Assert.All(ReadMeFile.Commands, command =>
    {
        switch (command.Split(' '))
        {
            case ["dotnet", "test"]:
                AssertExists("ArticleSchema.sln");
                break;
            case ["dotnet", "run", "--project", var folder]:
                AssertExists($"{folder}/{Path.GetFileName(folder)}.csproj");
                break;
            case ["dotnet", "add", "package", var library]:
                Assert.Equal(PropertyOf("ArticleSchema.Package", "PackageId"), library);
                break;
            case ["dotnet", "tool", "install", "--global", var tool]:
                Assert.Equal(PropertyOf("ArticleSchema.Cli", "PackageId"), tool);
                break;
            default:
                Assert.StartsWith(PropertyOf("ArticleSchema.Cli", "ToolCommandName") + " check", command);
                break;
        }
    });

    private static void AssertExists(string path) => Assert.True(Path.Exists(RepositoryPaths.FromRoot(path.Split('/'))), path);

    private static string PropertyOf(string project, string name) =>
        XDocument.Load(RepositoryPaths.FromRoot("src", project, project + ".csproj")).Descendants(name).Single().Value;

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`((src|samples|tests)/[^`<]*)`")]
    private static partial Regex FolderPath();

    [GeneratedRegex(@"in `(\w+\.cs)`")]
    private static partial Regex SourceFile();
}
