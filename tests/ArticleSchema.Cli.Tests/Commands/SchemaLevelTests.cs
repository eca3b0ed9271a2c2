using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>The levels and texts that a schema gives with <c>x-severity</c> and <c>x-message</c>, and what they come to.</summary>
public class SchemaLevelTests
{
    [Theory]
    [InlineData("error", "a.md(2,8): error ART2011: 'title' has 4 characters, but at most 3 are allowed\n", 1)]
    [InlineData("warning", "a.md(2,8): warning ART2011: 'title' has 4 characters, but at most 3 are allowed\n", 0)]
    [InlineData("suggestion", "", 0)]
    [InlineData("none", "", 0)]
    public void Level_DecidesWhatIsPrintedAndReturned(string level, string output, int exitCode)
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", $"properties: {{ title: {{ maxLength: 3, x-severity: {level} }} }}").With("a.md", CleanArticle);

        var result = folder.Check();

        Assert.Equal((output, exitCode), (result.Output, result.ExitCode));
    }

    [Fact]
    public void Warning_IsAnErrorWhereWarningsAre()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "x-recommended: [date]").With("a.md", CleanArticle);

        var result = folder.Check("--warnaserror");

        Assert.Equal("a.md(1,1): error ART2017: The front matter has no 'date', which the schema 'post' recommends\n", result.Output);
        Assert.Equal(ExitCode.Violations, result.ExitCode);
    }

    [Fact]
    public void WhatTheModelRestsOn_IsAnErrorWhateverTheSchemaSays()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "properties: { title: { type: integer, x-severity: none } }").With("a.md", CleanArticle);

        Assert.Equal(ExitCode.Violations, folder.Check().ExitCode);
    }

    [Fact]
    public void Text_IsPrintedAsItIs()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", "properties: { title: { maxLength: 3, x-message: '{0} is {too} long' } }").With("a.md", CleanArticle);

        Assert.Equal("a.md(2,8): error ART2011: {0} is {too} long\n", folder.Check().Output);
    }
}
