using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class OrphanedTranslationTests
{
    private const string ByProperty = "properties: { lang: { type: string }, text: { type: [string, integer] } }\nx-language: lang\nx-translations: { languages: [en, de], key: text }\n";

    [Fact]
    public void FolderWithoutTheOriginal_ReportsTheTranslation() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\nx-translations: [en, de]\n")
            .With("content/de/über/a.md", "{|ART3008:---|}\n---\n")
            .Check()
            .WithMessage("This entry is in 'de', but there is no 'über/a' in 'en', which would be its original");

    [Fact]
    public void FoldersThatAreNoLanguages_AreReported() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\nx-translations: [en, de]\n")
            .With("content/EN/a.md", "{|ART3008:---|}\n---\n")
            .With("content/about.md", "{|ART3008:---|}\n---\n")
            .Check()
            .WithMessage("This entry is in 'EN', but only 'en' or 'de' is asked for; did you mean 'en'?", "This entry lies in no folder of a language: 'en' or 'de'");

    [Fact]
    public void Properties_AreReportedAtTheirPlace() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ByProperty)
            .With("content/a.md", "---\ntext: 1\nlang: {|ART3008:de|}\n---\n")
            .With("content/b.md", "---\nlang: {|ART3008:fr|}\n---\n")
            .With("content/c.md", "---\nlang: {|ART3008:de|}\n---\n")
            .With("content/d.md", "{|ART3008:---|}\ntext: 1\n---\n")
            .Check()
            .WithMessage(
                "This entry is in 'de', but there is no '1' in 'en', which would be its original",
                "This entry is in 'fr', but only 'en' or 'de' is asked for",
                "This entry is in 'de', but has no 'text' that would tell its original in 'en'",
                "This entry does not say in 'lang' which language it is in: 'en' or 'de'");

    [Fact]
    public void SecondOfOneLanguage_NamesTheFirst() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ByProperty)
            .With("content/a.md", "---\ntext: 1\nlang: en\n---\n")
            .With("content/b.md", "---\ntext: 1\nlang: de\n---\n")
            .With("content/c.md", "---\nlang: {|ART3008:de|}\ntext: 1\n---\n")
            .With("content/d.md", "---\ntext: 1\nlang: {|ART3008:en|}\n---\n")
            .Check()
            .WithMessage("This entry is '1' in 'de', and so is 'content/b.md(3,7)'", "This entry is '1' in 'en', and so is 'content/a.md(3,7)'");

    [Fact]
    public void FirstOfOneLanguage_IsRelated()
    {
        var violation = Assert.Single(Project.Check(
        [
            new("content/post.schema.yaml", ByProperty),
            new("content/a.md", "---\ntext: 1\nlang: en\n---\n"),
            new("content/b.md", "---\ntext: 1\nlang: de\n---\n"),
            new("content/c.md", "---\ntext: 1\nlang: de\n---\n"),
        ]));

        var place = Assert.Single(violation.Related);
        Assert.Equal(("content/c.md", "content/b.md 3,7"), (violation.Path, $"{place.Path} {place.Start}"));
    }

    [Fact]
    public void SecondOfOneKey_IsToldOfByItsKey() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\nx-translations: [en, de]\n")
            .With("content/de/a.md", "{|ART3001:-|}--\n---\n")
            .With("content/de/a.mdx", "{|ART3001:-|}--\n---\n")
            .With("content/en/a.md", "---\n---\n")
            .Check();

    [Fact]
    public void SecondPathOfOneText_IsReported() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\nx-key: id\nrequired: [id]\nproperties: { id: { type: string } }\nx-translations: [en, de]\n")
            .With("content/de/a.md", "---\nid: 1a\n---\n")
            .With("content/de/a.mdx", "{|ART3008:---|}\nid: 1b\n---\n")
            .With("content/en/a.md", "---\nid: 1c\n---\n")
            .Check()
            .WithMessage("This entry is 'a' in 'de', and so is 'content/de/a.md(1,1)'");

    [Theory]
    [InlineData("{ type: string, default: en }")]
    [InlineData("{ $ref: '#/$defs/lang' }")]
    public void Default_IsTheLanguageOfThoseThatDoNotSay(string property) =>
        new ProjectTest()
            .With("content/post.schema.yaml", ByProperty.Replace("{ type: string }", property, StringComparison.Ordinal) + "$defs: { lang: { default: en } }\n")
            .With("content/a.md", "---\ntext: 1\n---\n")
            .With("content/b.md", "---\ntext: 1\nlang: de\n---\n")
            .With("content/c.md", "{|ART3007:---|}\ntext: 2\n---\n")
            .Check();

    [Fact]
    public void BrokenFrontMatter_MayBeTheOriginal() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ByProperty)
            .With("content/a.md", "---\ntext: 1\nlang: de\n---\n")
            .With("content/b.md", "---\ntitle: {|ART1003:[|}\n---\n")
            .Check();
}
