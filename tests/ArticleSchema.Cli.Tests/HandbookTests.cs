namespace ArticleSchema.Cli.Tests;

/// <summary>The sample handbook, and what is said when somebody makes one of the mistakes that its page speaks of.</summary>
public sealed class HandbookTests : IDisposable
{
    private readonly TemporaryFolder _handbook = Copy();

    public void Dispose() => _handbook.Dispose();

    [Fact]
    public void Handbook_IsClean()
    {
        var result = _handbook.Check("content");

        Assert.Equal(("", ExitCode.Clean), (result.Output, result.ExitCode));
    }

    [Fact]
    public void MisspeltAuthor_IsReportedAtTheNameWithTheOneThatWasMeant()
    {
        Replace("content/guides/en/evenings/taking-things-in.md", "joost-vermeer", "joost-vermer");

        AssertReported("content/guides/en/evenings/taking-things-in.md(5,11): error ART3003: ", "'joost-vermer'", "'joost-vermeer'");
    }

    [Fact]
    public void MissingPicture_IsReportedAtItsPath()
    {
        File.Delete(_handbook["wwwroot/images/plug.svg"]);

        AssertReported("content/guides/de/workshop/mains-and-batteries.md(9,16): error ART3004: ", "'images/plug.svg'");
    }

    [Fact]
    public void OriginalGone_LeavesATranslationWithoutOne()
    {
        File.Delete(_handbook["content/guides/en/workshop/sewing-corner.md"]);

        AssertReported("content/guides/de/workshop/sewing-corner.md(1,1): warning ART3008: ", "'en'");
    }

    [Fact]
    public void GuideInAnotherFolder_DisagreesWithItsSection()
    {
        Replace("content/guides/de/welcome/who-we-are.md", "section: welcome", "section: workshop");

        AssertReported("content/guides/de/welcome/who-we-are.md(4,10): error ART3006: ", "'workshop'", "'welcome'");
    }

    [Fact]
    public void UpdateBeforePublication_IsReportedAtTheUpdate()
    {
        Replace("content/guides/en/evenings/taking-things-in.md", "updated: 2025-01-13", "updated: 2022-01-13");

        AssertReported("content/guides/en/evenings/taking-things-in.md(7,10): error ART2019: ", "'2022-01-13'", "'2023-02-20'");
    }

    [Fact]
    public void AddressOfAnotherPerson_IsNotTheirs()
    {
        Replace("content/people/joost-vermeer.yaml", "joost@", "ines@");

        AssertReported("content/people/joost-vermeer.yaml(4,8): error ART3002: ", "'ines@mendery.example.org'", "ines-alder.yaml");
    }

    private void AssertReported(string start, params string[] parts)
    {
        var lines = _handbook.Check("content").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var line = Assert.Single(lines, line => line.StartsWith(start, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.Contains(part, line));
    }

    private void Replace(string path, string text, string other)
    {
        var content = File.ReadAllText(_handbook[path]);
        Assert.Contains(text, content);
        File.WriteAllText(_handbook[path], content.Replace(text, other));
    }

    private static TemporaryFolder Copy()
    {
        var sample = RepositoryPaths.FromRoot("samples/Handbook");
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            folder.With(Path.GetRelativePath(sample, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return folder;
    }
}
