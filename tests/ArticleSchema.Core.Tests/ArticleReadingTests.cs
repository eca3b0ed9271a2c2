using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests;

public sealed class ArticleReadingTests
{
    [Fact]
    public void KeyAndBody_AreThoseOfTheArticle()
    {
        const string Article = "---\r\ntitle: x\r\n---\r\n# Words\r\n";
        var reading = ReaderTest.Reader("{ x-key: slug }").Read(Article, "content/2024/2024-05-01-launch.md");

        Assert.Equal(("content/2024/2024-05-01-launch.md", "launch", "# Words\r\n"), (reading.Path, reading.Key, reading.Body));
        Assert.Equal(reading.Body, Article.Substring(reading.BodyStart, reading.BodyLength));
    }

    [Fact]
    public void NoFrontMatter_IsAllBody()
    {
        var reading = ReaderTest.Reader("x-front-matter: optional").Read("Words.", "a.md");

        Assert.Equal(("a", "Words.", 0), (reading.Key, reading.Body, reading.BodyStart));
        Assert.Empty(reading.FrontMatter!.Members);
    }

    [Fact]
    public void Fallbacks_StandInForWhatIsAbsent()
    {
        var reading = ReaderTest.Reader("properties: { title: { x-fallback: heading }, date: { x-fallback: file-date } }").Read("---\na: 1\n---\n# Hello *world*\n", "content/2024-05-01-x.md");

        Assert.Equal(["a", "title", "date"], reading.FrontMatter!.Members.Select(member => member.Key));
        Assert.Equal("Hello world", reading.FrontMatter["title"]!.ReadString());
    }

    [Theory]
    [InlineData("Words.")]
    [InlineData("---\ntitle: x")]
    [InlineData("---\ntitle: 'x\n---\n")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n")]
    [InlineData("---\n- title\n---\n")]
    [InlineData("---\ntitle: 1\n---\n")]
    [InlineData("---\n---\n")]
    public void ArticleThatCannotBecomeAModel_HasNoFrontMatter(string article)
    {
        var reading = ReaderTest.Reader("{ required: [title], properties: { title: { type: string } } }").Read(article);

        Assert.Null(reading.FrontMatter);
        Assert.Contains(reading.Violations, violation => violation.Severity == RuleSeverity.Error);
        Assert.False(reading.TryCreate<string>(_ => throw new InvalidOperationException(), out var model, out var violations));
        Assert.Null(model);
        Assert.Same(reading.Violations, violations);
    }

    [Fact]
    public void Warnings_DoNotKeepAModelFromComing()
    {
        var reading = ReaderTest.Reader("{ title: Post, x-recommended: [date] }").Read("---\ntitle: x\n---\n", "a.md");

        Assert.True(reading.TryCreate(node => node["title"]!.ReadString(), out var title, out var violations));
        Assert.Equal("x", title);
        Assert.Equal("ART2017", Assert.Single(violations).Id);
    }

    [Fact]
    public void ValueThatCannotBeHeld_IsReportedAmongTheOthers()
    {
        var reading = ReaderTest.Reader("{ title: Post, properties: { old: { deprecated: true }, gone: { deprecated: true } } }")
            .Read("---\nold: 1\nviews: 99999999999999999999\ndays: 0000-01-01\ngone: 1\n---\n", "a.md");

        Assert.False(reading.TryCreate(node => (node["views"]!.ReadInt64(), node["days"]!.ReadDate()), out _, out var violations));

        Assert.Equal(["ART2016", "ART5003", "ART2016"], violations.Select(violation => violation.Id));
        Assert.Equal("a.md(3,8): error ART5003: '99999999999999999999' cannot be held by a 64-bit integer, so the article is left out of the collection 'PostCollection'", violations[1].ToString());
        Assert.Equal(2, reading.Violations.Count);
    }

    [Theory]
    [InlineData("title: Post", null, "PostCollection")]
    [InlineData("{ title: Post, x-collection: Posts }", null, "Posts")]
    [InlineData("{ title: Post, x-collection: Posts }", "AllPosts", "AllPosts")]
    public void Collection_IsCalledAsTheGeneratorCallsIt(string schema, string? collection, string expected)
    {
        var reading = new ArticleReader("a.schema.yaml", [new SchemaText("a.schema.yaml", schema)], collection).Read("---\na: b\n---\n");

        reading.TryCreate(node => node["a"]!.ReadInt32(), out _, out var violations);

        Assert.EndsWith($"'{expected}'", Assert.Single(violations).Message);
    }

    [Fact]
    public void FunctionThatThrows_IsTheCallersAffair() =>
        Assert.Throws<NotSupportedException>(() => ReaderTest.Reader("true").Read("---\n---\n").TryCreate<int>(_ => throw new NotSupportedException(), out _, out _));

    [Fact]
    public void NoFunction_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => ReaderTest.Reader("true").Read("---\n---\n").TryCreate<int>(null!, out _, out _));
}
