using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Diagnostics;

/// <summary>The levels and texts that a schema gives with <c>x-severity</c> and <c>x-message</c>, and what a project can still say.</summary>
public sealed class SchemaLevelTests
{
    private const string Message = "'title' has 5 characters, but at most 3 are allowed";

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    public void Level_Arrives(string level, string printed) =>
        Assert.Equal([$"content/a.md(2,8): {printed} ART2011: {Message}"], AnalyzerTest.Run(WithTitle($"maxLength: 3, x-severity: {level}")).Lines);

    [Fact]
    public void None_IsSilent() => Assert.Empty(AnalyzerTest.Run(WithTitle("maxLength: 3, x-severity: none")).Lines);

    [Fact]
    public void Text_IsPrintedAsItIs() => Assert.Equal(
        ["content/a.md(2,8): error ART2011: At most {0} of {3}, 100 % sure }"],
        AnalyzerTest.Run(WithTitle("maxLength: 3, x-message: 'At most {0} of {3}, 100 % sure }'")).Lines);

    [Theory]
    [InlineData("error", "error")]
    [InlineData("suggestion", "info")]
    public void GlobalConfig_CountsMoreThanTheSchema(string level, string printed) => Assert.Equal(
        [$"content/a.md(2,8): {printed} ART2011: Shorter"],
        AnalyzerTest.Run(WithTitle("maxLength: 3, x-severity: warning, x-message: Shorter") with { GlobalConfig = $"is_global = true\ndotnet_diagnostic.ART2011.severity = {level}\n" }).Lines);

    [Fact]
    public void NoWarn_CountsMoreThanTheSchema() =>
        Assert.Empty(AnalyzerTest.Run(WithTitle("maxLength: 3, x-severity: error, x-message: Shorter") with { NoWarn = ["ART2011", "ART5008"] }).Lines);

    [Fact]
    public void WarningsAsErrors_CountsMoreThanTheSchema() => Assert.Equal(
        [$"content/a.md(2,8): error ART2011: {Message}"],
        AnalyzerTest.Run(WithTitle("maxLength: 3, x-severity: warning") with { WarningsAsErrors = ["ART2011"] }).Lines);

    [Fact]
    public void DeprecatedKey_IsAWarningWithItsFix()
    {
        var diagnostic = Assert.Single(AnalyzerTest.Run(WithTitle("deprecated: true, x-replaced-by: headline")).Diagnostics);
        Assert.Equal("ART2016", diagnostic.Id);
        Assert.Equal("Rename 'title' to 'headline'", diagnostic.Properties["fix.title"]);
    }

    private static TestProject WithTitle(string keywords) => TestProject.Create(
        ("content/note.schema.yaml", $"title: Note\ntype: object\nproperties:\n  title: {{ {keywords} }}\n"),
        ("content/a.md", "---\ntitle: Hello\n---\n"));
}
