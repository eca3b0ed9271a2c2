using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class MissingTranslationTests
{
    private const string ByProperty = "properties: { lang: { type: string }, text: { type: string } }\nx-language: lang\nx-translations: { languages: [en, de, ja], key: text }\n";

    [Fact]
    public void FolderWithoutTheFile_ReportsAtTheOriginal() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\nx-translations: [en, de, ja]\n")
            .With("content/en/2024/a.md", "---\n---\n")
            .With("content/de/2024/a.md", "---\n---\n")
            .With("content/ja/2024/a.markdown", "---\n---\n")
            .With("content/en/b.md", "{|ART3007:---|}\n---\n")
            .With("content/ja/b.md", "---\n---\n")
            .With("content/en/c.md", "{|ART3007:---|}\n---\n")
            .Check()
            .WithMessage("This entry has no translation into 'de'", "This entry has no translation into 'de' or 'ja'");

    [Fact]
    public void PropertyAsKey_GroupsWhereverTheFilesLie() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ByProperty)
            .With("content/a.md", "---\nlang: en\ntext: hello\n---\n")
            .With("content/b.md", "---\nlang: de\ntext: hello\n---\n")
            .With("content/c.md", "---\nlang: ja\ntext: hello\n---\n")
            .With("content/d.md", "{|ART3007:---|}\nlang: en\ntext: bye\n---\n")
            .With("content/e.md", "---\nlang: de\ntext: bye\n---\n")
            .With("content/f.md", "{|ART3007:---|}\nlang: en\n---\n")
            .Check()
            .WithMessage("This entry has no translation into 'ja'", "This entry has no translation into 'de' or 'ja'");

    [Fact]
    public void BrokenFrontMatter_MayBeTheTranslation() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ByProperty)
            .With("content/a.md", "---\nlang: en\ntext: hello\n---\n")
            .With("content/b.md", "---\ntitle: {|ART1003:[|}\n---\n")
            .Check();

    [Fact]
    public void BrokenFrontMatterInAFolder_IsTheTranslation() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\nx-translations: [en, de]\n")
            .With("content/en/a.md", "---\n---\n")
            .With("content/de/a.md", "---\ntitle: {|ART1003:[|}\n---\n")
            .With("content/en/b.md", "{|ART3007:---|}\n---\n")
            .Check();

    [Fact]
    public void WithoutTranslations_NothingIsMissed() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-language: folder\n")
            .With("content/en/a.md", "---\n---\n")
            .Check();
}
