using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Emission;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("x-language: folder\nx-translations: [en, de]", "de/a: de a | de/b/c: de b/c | en/a: en a | en/lone: en lone | root: - -")]
    [InlineData("x-language: folder", "de/a: de - | de/b/c: de - | en/a: en - | en/lone: en - | root: - -")]
    [InlineData("x-language: lang\nx-translations: { languages: [en, de], key: id }", "de/a: de 1 | de/b/c: - 2 | en/a: en 1 | en/lone: 云 - | root: - -")]
    [InlineData("x-language: lang", "de/a: de - | de/b/c: - - | en/a: en - | en/lone: 云 - | root: - -")]
    [InlineData("", "de/a: - - | de/b/c: - - | en/a: - - | en/lone: - - | root: - -")]
    public void Entries_KnowTheirLanguageAndWhatTranslationsShare(string keywords, string expected) =>
        Assert.Equal(expected, GeneratorTest.Run(Pages(keywords)).Evaluate<string>("string.Join(\" | \", PageCollection.All.Select(page => $\"{page.Entry.Key}: {page.Entry.Language ?? \"-\"} {page.Entry.TranslationKey ?? \"-\"}\"))"));

    [Fact]
    public void Languages_GroupTheEntries()
    {
        var run = GeneratorTest.Run(Pages("x-language: folder\nx-translations: [en, de]"));
        Assert.Equal("de:2 en:2", run.Evaluate<string>("string.Join(' ', PageCollection.Languages.Select(language => $\"{language.Key}:{language.Count}\"))"));
        Assert.Equal("en/a en/lone", run.Evaluate<string>("string.Join(' ', PageCollection.ByLanguage(\"en\").Select(page => page.Entry.Key))"));
        Assert.Equal("de/a en/a", run.Evaluate<string>("string.Join(' ', PageCollection.TranslationsOf(PageCollection.Get(\"en/a\")).Select(page => page.Entry.Key))"));
        Assert.Equal("0 0", run.Evaluate<string>("$\"{PageCollection.ByLanguage(\"fr\").Count} {PageCollection.TranslationsOf(PageCollection.Get(\"root\")).Count}\""));
    }

    [Fact]
    public void NoLanguages_NoMembers() => Assert.DoesNotContain("Language", GeneratorTest.Run(Pages(""))["PageCollection.g.cs"]);

    [Fact]
    public void ReadAtRunTime_AnArticleSaysTheSame()
    {
        var run = GeneratorTest.Run(Pages("x-language: lang\nx-translations: { languages: [en, de], key: id }") with { HasCore = true });
        Assert.Equal("de 7", run.Evaluate<string>("Page.Parse(\"---\\nlang: de\\nid: '7'\\n---\\n\").Entry is var entry ? $\"{entry.Language} {entry.TranslationKey}\" : \"\""));
        Assert.True(run.Evaluate<bool>("Page.Parse(\"---\\ntitle: x\\n---\\n\").Entry is { Language: null, TranslationKey: null }"));
    }

    private static TestProject Pages(string keywords) => TestProject.Create(
        ("content/page.schema.yaml", $"title: Page\nproperties: {{ lang: {{ type: string }}, id: {{ type: string }} }}\n{keywords}\n"),
        ("content/root.md", "---\ntitle: x\n---\n"),
        ("content/en/a.md", "---\nlang: en\nid: '1'\n---\n"),
        ("content/de/a.md", "---\nlang: de\nid: '1'\n---\n"),
        ("content/de/b/c.md", "---\nid: '2'\n---\n"),
        ("content/en/lone.md", "---\nlang: 云\n---\n"));
}
