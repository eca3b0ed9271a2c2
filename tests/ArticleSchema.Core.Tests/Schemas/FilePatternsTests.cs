using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class FilePatternsTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", ".md", true)]
    [InlineData("*.md", "posts/a.md", false)]
    [InlineData("*.md", "a.MD", true)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "posts/2024/a.md", true)]
    [InlineData("**/*.md", "a.mdx", false)]
    [InlineData("posts/**", "posts/a/b.md", true)]
    [InlineData("posts/**", "posts.md", false)]
    [InlineData("posts/**/a.md", "posts/a.md", true)]
    [InlineData("posts/**/a.md", "posts/x/y/a.md", true)]
    [InlineData("posts/**/a.md", "posts/xa.md", false)]
    [InlineData("**/posts/*.md", "posts/a.md", true)]
    [InlineData("**/posts/*.md", "old-posts/a.md", false)]
    [InlineData("a**b.md", "a/x/b.md", true)]
    [InlineData("?.md", "a.md", true)]
    [InlineData("?.md", ".md", false)]
    [InlineData("a?b.md", "a/b.md", false)]
    [InlineData("*.{md,mdx}", "a.mdx", true)]
    [InlineData("*.{md,mdx}", "a.txt", false)]
    [InlineData("{a,b}/{c,d}.md", "b/c.md", true)]
    [InlineData("{a,{b,c}}.md", "c.md", true)]
    [InlineData("{a}.md", "a.md", true)]
    [InlineData("{a.md", "{a.md", true)]
    [InlineData("./posts/*.md", "posts/a.md", true)]
    [InlineData("文章/*.md", "文章/你好.md", true)]
    [InlineData("", "", true)]
    [InlineData("", "a.md", false)]
    public void Pattern_MatchesTheWholePath(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new FilePatterns([pattern]).Matches(path));

    [Theory]
    [InlineData("a.md", true)]
    [InlineData("_drafts/a.md", false)]
    [InlineData("posts/_a.md", false)]
    public void ExclamationMark_Excludes(string path, bool matches) =>
        Assert.Equal(matches, new FilePatterns(["!**/_*/**", "**/*.md", "!**/_*.md"]).Matches(path));

    [Fact]
    public void OnlyExclusions_MatchNothing() =>
        Assert.False(new FilePatterns(["!a.md"]).Matches("b.md"));

    [Fact]
    public void SamePatterns_AreEqual()
    {
        Assert.Equal(new FilePatterns(["a", "b"]), new FilePatterns(["a", "b"]));
        Assert.NotEqual(new FilePatterns(["a", "b"]), new FilePatterns(["b", "a"]));
    }

    [Fact]
    public void MultiplyingBraces_ComeToAnEnd() =>
        Assert.False(new FilePatterns([string.Concat(Enumerable.Repeat("{a,b}", 40))]).Matches(new string('a', 41)));

    [Fact]
    public void ManyStars_ComeToAnEnd() =>
        Assert.False(new FilePatterns([string.Concat(Enumerable.Repeat("*a", 200)) + "b"]).Matches(new string('a', 2_000)));
}
