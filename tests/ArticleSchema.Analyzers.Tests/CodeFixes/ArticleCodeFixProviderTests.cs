using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.CodeFixes;
using ArticleSchema.Core.Rules;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.Analyzers.Tests.CodeFixes;

public sealed class ArticleCodeFixProviderTests
{
    private const string Clean = "---\r\ntitle: A # the first\r\ndate: 2024-05-01\r\n---\r\nWords.\r\n";

    [Fact]
    public void BlankLineBeforeTheFrontMatter_IsRemoved()
    {
        using var test = Open(new TestFile("content/x.md", "\r\n \t\r\n" + Clean));
        Assert.Equal(["ART1005: Remove what precedes the front matter"], test.Offered("content/x.md"));
        Assert.Equal(new TestFile("content/x.md", Clean), test.Fix("content/x.md", "ART1005")["content/x.md"]);
        Assert.Empty(test.Offered("content/x.md"));
    }

    [Fact]
    public void ByteOrderMark_IsRemovedAndNothingElse()
    {
        using var test = Open(new TestFile("content/x.md", Clean, HasByteOrderMark: true));
        Assert.Equal(new TestFile("content/x.md", Clean), test.Fix("content/x.md", "ART1005")["content/x.md"]);
        Assert.Empty(test.Offered("content/x.md"));
    }

    [Fact]
    public void ByteOrderMarkAndBlankLine_AreRemovedTogether()
    {
        using var test = Open(new TestFile("content/x.md", "\n" + Clean, HasByteOrderMark: true));
        Assert.Equal(new TestFile("content/x.md", Clean), test.Fix("content/x.md", "ART1005")["content/x.md"]);
    }

    [Fact]
    public void MisspeltKey_IsRenamedAndKeepsWhatSurroundsIt()
    {
        using var test = Open(new TestFile("content/x.md", Clean.Replace("date:", "'daet' :"), HasByteOrderMark: true));
        Assert.Contains("ART2007: Rename 'daet' to 'date'", test.Offered("content/x.md"));
        Assert.Equal(new TestFile("content/x.md", Clean.Replace("date:", "'date' :"), HasByteOrderMark: true), test.Fix("content/x.md", "ART2007")["content/x.md"]);
    }

    [Fact]
    public void ViolationWithoutFix_OffersNothing()
    {
        using var test = Open(new TestFile("content/x.md", "---\ntitle: A\ndate: 2024-02-30\n---\n"));
        Assert.Empty(test.Offered("content/x.md"));
    }

    [Fact]
    public void Provider_SpeaksForEveryRuleOnMarkdownOnly()
    {
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), new ArticleCodeFixProvider().FixableDiagnosticIds);
        var export = Assert.Single(typeof(ArticleCodeFixProvider).GetCustomAttributes(inherit: false).OfType<ExportCodeFixProviderAttribute>());
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds!);
        Assert.Equal([".md", ".markdown", ".mdx"], export.DocumentExtensions!);
    }

    private static CodeFixTest Open(TestFile file) => new(Blogs.Small.With(file));
}
