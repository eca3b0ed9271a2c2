using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class DivergentSpellingTests
{
    private const string Schema = "x-index: [tags]\nproperties: { tags: { type: [string, array], items: { type: string } }, other: { type: string } }\n";

    [Fact]
    public void RarerSpelling_NamesTheCommonerOne() =>
        new ProjectTest()
            .With("post.schema.yaml", Schema)
            .With("a.md", "---\ntags: [C#, C++, C]\n---\n")
            .With("b.md", "---\ntags: C#\n---\n")
            .With("c.md", "---\ntags:\n  - {|ART3005:c#|}\n  - {|ART3005:csharp|}\n---\n")
            .Check()
            .WithMessage(
                "'tags' is 'c#', which seems to be another spelling of 'C#'; that is used 2 times, this once",
                "'tags' is 'csharp', which seems to be another spelling of 'C#'; that is used 2 times, this once");

    [Fact]
    public void AsCommonAsTheOther_TheFirstByItsCharactersStays() =>
        new ProjectTest()
            .With("post.schema.yaml", Schema)
            .With("a.md", "---\ntags: {|ART3005:cloud|}\n---\n")
            .With("b.md", "---\ntags: Cloud\n---\n")
            .Check()
            .WithFix("Replace 'cloud' by 'Cloud'", "---\ntags: Cloud\n---\n");

    [Theory]
    [InlineData("tags: [\"c#\", 'x']", "tags: [\"C#\", 'x']")]
    [InlineData("tags: ['c#']", "tags: ['C#']")]
    [InlineData("tags:\n  - c# # mind the sign", "tags:\n  - C# # mind the sign")]
    public void Fix_KeepsQuotesAndNotation(string before, string after)
    {
        var violation = Assert.Single(Check(("post.schema.yaml", Schema), ("a.md", "---\ntags: [C#]\n---\n"), ("b.md", "---\ntags: [C#]\n---\n"), ("c.md", $"---\n{before}\n---\n")));

        Assert.Equal($"---\n{after}\n---\n", violation.Fix!.Apply(violation.File.Text));
        Assert.Empty(Check(("post.schema.yaml", Schema), ("a.md", "---\ntags: [C#]\n---\n"), ("b.md", "---\ntags: [C#]\n---\n"), ("c.md", violation.Fix.Apply(violation.File.Text))));
    }

    [Fact]
    public void SeveralInOneFile_EachHaveTheirFix() =>
        Assert.Equal(
            ["Replace 'go' by 'Go'", "Replace 'web-sites' by 'web site'"],
            Check(
                ("post.schema.yaml", Schema),
                ("a.md", "---\ntags: [Go, web site]\n---\n"),
                ("b.md", "---\ntags: [Go, web site]\n---\n"),
                ("c.md", "+++\ntags = ['go', \"web-sites\"]\n+++\n")).Select(violation => violation.Fix!.Title));

    [Theory]
    [InlineData("format: timestamp", "2024-1-11", "2024-11-1")]
    [InlineData("format: uri", "https://example.org/x", "https://example.org/X")]
    [InlineData("x-asset: true", "/a-b.md", "/ab.md")]
    [InlineData("minLength: 1", "3/4", "34")]
    public void ValuesThatAreMoreThanWords_AreNotCompared(string keyword, string first, string second) =>
        Assert.Empty(Check(
            ("post.schema.yaml", $"x-index: [v]\nproperties: {{ v: {{ type: [string, array], {keyword}, items: {{ type: string, {keyword} }} }} }}"),
            ("a.md", $"---\nv: '{first}'\n---\n"),
            ("b.md", $"---\nv: ['{second}']\n---\n"),
            ("a-b.md", "---\n---\n"),
            ("ab.md", "---\n---\n")));

    [Fact]
    public void Plural_CountsOnlyBesideItsSingular() =>
        Assert.Equal(
            ["a.md: 'category' is 'Tools', which seems to be another spelling of 'Tool'; that is used 2 times, this once"],
            Check(
                ("post.schema.yaml", "x-index: { ByCategory: category }\nproperties: { category: { type: string } }"),
                ("a.md", "---\ncategory: Tools\n---\n"),
                ("b.md", "---\ncategory: Tool\n---\n"),
                ("c.md", "---\ncategory: Tool\n---\n"),
                ("d.md", "---\ncategory: Servers\n---\n"),
                ("e.md", "---\ncategory: News\n---\n"),
                ("f.md", "---\ncategory: New\n---\n")).Select(violation => $"{violation.Path}: {violation.Message}"));

    [Theory]
    [InlineData("x-index: [tags]\nproperties: { tags: { enum: [C#, c#] } }")]
    [InlineData("x-index: [tags]\nproperties: { tags: { items: { $ref: '#/$defs/tag' } } }\n$defs: { tag: { enum: [C#, c#] } }")]
    [InlineData("x-index: [other]\nproperties: { tags: { type: string }, other: { type: string } }")]
    public void PropertyThatIsNotIndexed_OrEnumerated_IsNotLookedAt(string schema) =>
        Assert.DoesNotContain(Check(("post.schema.yaml", schema), ("a.md", "---\ntags: C#\n---\n"), ("b.md", "---\ntags: c#\n---\n")), violation => violation.Id == DivergentSpelling.Id);

    [Fact]
    public void TwoPropertiesAndTwoCollections_AreApart() =>
        Assert.Empty(Check(
            ("a/a.schema.yaml", "x-index: [tags, kind]\nproperties: { tags: { type: string }, kind: { type: string } }"),
            ("b/b.schema.yaml", "x-index: [tags]\nproperties: { tags: { type: string } }"),
            ("a/a.md", "---\ntags: C#\nkind: c#\n---\n"),
            ("b/b.md", "---\ntags: csharp\n---\n")));

    private static IReadOnlyList<Violation> Check(params (string Path, string Text)[] files) => Project.Check(files.Select(file => new SourceFile(file.Path, file.Text)));
}
