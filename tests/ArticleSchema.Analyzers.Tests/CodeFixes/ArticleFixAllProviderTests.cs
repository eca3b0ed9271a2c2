using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.Analyzers.Tests.CodeFixes;

public sealed class ArticleFixAllProviderTests
{
    private static readonly TestProject s_project = Blogs.Small
        .With("content/post.schema.yaml", Blogs.Schema.Replace("status:", "cover: { type: object, properties: { image: true, caption: true }, additionalProperties: false }\n  status:"))
        .With("content/x.md", "---\r\ntitel: A\r\ndaet: 2024-05-01\r\ncover:\r\n  captoin: x\r\n  imgae: y\r\n---\r\ntitel: daet\r\n")
        .With("content/y.md", "\n---\ntitle: A\ndaet: 2024-05-01\n---\n")
        .With("content/z.md", "\n---\ntitle: A\ndate: 2024-05-01\n---\n");

    [Fact]
    public void AllOfAProject_AreFixedInOneChange()
    {
        using var test = new CodeFixTest(s_project);
        Assert.True(test.FixAll("ART2007", FixAllScope.Project));
        Assert.Equal("---\r\ntitle: A\r\ndate: 2024-05-01\r\ncover:\r\n  caption: x\r\n  image: y\r\n---\r\ntitel: daet\r\n", test["content/x.md"].Text);
        Assert.Equal("\n---\ntitle: A\ndate: 2024-05-01\n---\n", test["content/y.md"].Text);
        Assert.Equal(s_project["content/z.md"], test["content/z.md"]);
        Assert.False(test.FixAll("ART2007", FixAllScope.Project));
    }

    [Fact]
    public void OtherRules_AreLeftAlone()
    {
        using var test = new CodeFixTest(s_project);
        Assert.True(test.FixAll("ART1005", FixAllScope.Project));
        Assert.Equal(s_project["content/x.md"], test["content/x.md"]);
        Assert.Equal("---\ntitle: A\ndaet: 2024-05-01\n---\n", test["content/y.md"].Text);
        Assert.Equal("---\ntitle: A\ndate: 2024-05-01\n---\n", test["content/z.md"].Text);
    }

    [Fact]
    public void FileOfSeveralTargetFrameworks_IsChangedOnceAndAlikeInAll()
    {
        using var test = new CodeFixTest(s_project, "Blog(net8.0)", "Blog(net10.0)");
        Assert.True(test.FixAll("ART2007", FixAllScope.Solution));
        Assert.Equal("\n---\ntitle: A\ndate: 2024-05-01\n---\n", test["content/y.md"].Text);
        Assert.True(test.FixAll("ART1005", FixAllScope.Project));
        Assert.Equal("---\ntitle: A\ndate: 2024-05-01\n---\n", test["content/y.md"].Text);
    }

    [Fact]
    public void NothingToFix_OffersNothing()
    {
        using var test = new CodeFixTest(Blogs.Small);
        Assert.False(test.FixAll("ART2007", FixAllScope.Solution));
        Assert.False(test.FixAll("ART2009", FixAllScope.Project));
    }
}
