using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Projects;

public sealed class UncoveredSchemaTests
{
    [Fact]
    public void NoArticleBelow_ReportsAtTheStart() =>
        new ProjectTest()
            .With("content/posts/post.schema.yaml", "{|ART5001:t|}itle: Post\n")
            .With("content/a.md", "---\n---\n")
            .With("content/posts/readme.txt", "")
            .Check()
            .WithMessage("The schema 'Post' covers no article, so nothing was checked");

    [Fact]
    public void ArticleIsCoveredByANearerSchema_ReportsTheFarther() =>
        new ProjectTest()
            .With("content/base.schema.yaml", "{|ART5001:t|}itle: Base\n")
            .With("content/posts/post.schema.yaml", "title: Post\n")
            .With("content/posts/a.md", "---\n---\n")
            .Check();

    [Fact]
    public void PatternsMatchNothing_ReportsAtTheStart() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "{|ART5001:x|}-files: '*.markdown'\n")
            .With("content/a.md", "no front matter is asked for")
            .Check();

    [Theory]
    [InlineData("authors", "all.yaml")]
    [InlineData("authors", "['*.{yml,JSON}', '!x.md']")]
    public void OnlyDataOutsideOfContent_SaysThatABuildHasToBeToldOfIt(string folder, string patterns) =>
        CheckPatterns(folder, patterns).WithMessage("The schema 'Author' covers no article, so nothing was checked; a build knows data outside the project's folder 'content' only where 'AdditionalFiles' lists it");

    [Theory]
    [InlineData("content/authors", "all.yaml")]
    [InlineData("authors", "[all.yaml, '*.md']")]
    [InlineData("authors", "'*'")]
    public void DataBelowContentOrOtherFiles_SaysNothingOfTheBuild(string folder, string patterns) =>
        CheckPatterns(folder, patterns).WithMessage("The schema 'Author' covers no article, so nothing was checked");

    [Fact]
    public void EmptyFile_ReportsBothFaults() =>
        new ProjectTest().With("content/post.schema.yaml", "{|ART4001:{|ART5001:|}|}").Check();

    [Fact]
    public void ArticleCovered_ReportsNothing() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\n")
            .With("content/a/b/c.mdx", "---\n---\n")
            .Check();

    [Fact]
    public void SchemaThatAnotherRefersTo_ReportsNothing() =>
        new ProjectTest()
            .With("shared/author.schema.yaml", "type: object\n")
            .With("content/post.schema.yaml", "properties: { author: { $ref: ../shared/author.schema.yaml } }\n")
            .With("content/a.md", "---\n---\n")
            .Check();

    [Fact]
    public void SchemaForNoFiles_CoversNoneAndReportsNothing() =>
        new ProjectTest()
            .With("content/author.schema.yaml", "x-files: []\n")
            .With("content/post.schema.yaml", "type: object\n")
            .With("content/a.md", "---\n---\n")
            .Check();

    private static CheckResult CheckPatterns(string folder, string patterns) => new ProjectTest()
        .With(folder + "/author.schema.yaml", $"{{|ART5001:t|}}itle: Author\nx-files: {patterns}\n")
        .With("docs/a.txt", "")
        .Check();
}
