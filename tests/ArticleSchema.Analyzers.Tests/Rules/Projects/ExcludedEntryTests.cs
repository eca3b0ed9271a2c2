using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Rules.Projects;

public class ExcludedEntryTests
{
    private const string Broken = "---\ntitle: 5\ndate: 2024-02-30\n---\n";

    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(ExcludedEntry.Id);

    [Theory]
    [InlineData("ART2006.severity = none", "content/x.md(3,7): error ART2009")]
    [InlineData("ART2006.severity = warning", "content/x.md(2,8): warning ART2006|content/x.md(3,7): error ART2009")]
    public void OneErrorStays_IsNotTold(string setting, string places) => Assert.Equal(places, Run(Broken, setting));

    [Theory]
    [InlineData("ART2006.severity = none|ART2009.severity = none", "content/x.md(1,1): warning ART5008")]
    [InlineData("ART2006.severity = warning|ART2009.severity = suggestion", "content/x.md(1,1): warning ART5008|content/x.md(2,8): warning ART2006|content/x.md(3,7): info ART2009")]
    [InlineData("ART2006.severity = warning|ART2009.severity = warning|ART5008.severity = none", "content/x.md(2,8): warning ART2006|content/x.md(3,7): warning ART2009")]
    public void AllErrorsAreLowered_IsToldOnce(string settings, string places) => Assert.Equal(places, Run(Broken, settings.Split('|')));

    [Theory]
    [InlineData("---\ntitle: X\n", "ART1002.severity = none")]
    [InlineData("Words.\n", "ART1001.severity = none")]
    [InlineData("---\ntitle: X\ntitle: Y\ndate: 2024-05-01\n---\n", "ART1004.severity = none")]
    public void FrontMatterThatCannotBeRead_IsToldToo(string article, string setting) => Assert.Equal("content/x.md(1,1): warning ART5008", Run(article, setting));

    [Fact]
    public void NoWarn_LowersAsWell() =>
        Assert.Equal(
            ["content/x.md(1,1): warning ART5008: This article is left out of 'PostCollection' because of ART2006 in line 2, which keeps it out whatever level the project gives that rule"],
            AnalyzerTest.Run(Blogs.Small.With("content/x.md", Broken) with { NoWarn = ["ART2006", "ART2009"] }).Lines);

    [Fact]
    public void SecondEntryOfAKey_IsTheOneLeftOut() =>
        Assert.Equal("content/hello.md(1,1): warning ART5008", Single(
            "ART3001",
            ("content/post.schema.yaml", "title: Post\n"),
            ("content/hello.markdown", "---\n---\n"),
            ("content/hello.md", "---\n---\n")));

    [Theory]
    [InlineData("price: 1e400", "price: 1", "content/1/a.md(1,1): warning ART5008: ART5003")]
    [InlineData("price: x", "price: 1", "content/1/a.md(1,1): warning ART5008: ART2006")]
    [InlineData("price: 1", "price: x", "content/2/a.md(1,1): warning ART5008: ART2006")]
    [InlineData("price: 1", "price: 1", "content/2/a.md(1,1): warning ART5008: ART3001")]
    [InlineData("price: x", "price: 1e400", "content/1/a.md(1,1): warning ART5008: ART2006|content/2/a.md(1,1): warning ART5008: ART5003")]
    public void EntriesOfOneKey_ThoseThatAreNotInTheCollectionAreTold(string first, string second, string expected)
    {
        var run = AnalyzerTest.Run(TestProject.Create(
            ("content/post.schema.yaml", "title: Post\nx-key: slug\nproperties: { price: { type: number, x-csharp-type: decimal } }\n"),
            ("content/1/a.md", $"---\n{first}\n---\n"),
            ("content/2/a.md", $"---\n{second}\n---\n")) with
        { NoWarn = ["ART2006", "ART3001", "ART5003"] });

        Assert.Equal(expected.Split('|'), run.Lines.Select(line => line.Replace("This article is left out of 'PostCollection' because of ", "", StringComparison.Ordinal).Split(" in line", 2)[0]));
    }

    [Fact]
    public void EveryEntryOfAListThatIsLeftOut_IsTold()
    {
        var run = AnalyzerTest.Run(TestProject.Create(
            ("content/product.schema.yaml", "title: Product\nx-files: [p.yaml]\nx-key: sku\nrequired: [sku]\nproperties: { sku: { type: string }, stock: { type: integer } }\n"),
            ("content/p.yaml", "- &a\n  sku: a\n- sku: a\n- sku: b\n  stock: 99999999999999999999\n- *a\n")) with
        { NoWarn = ["ART3001"] });

        Assert.Equal(
            [
                "content/p.yaml(3,3): warning ART5008: Entry 2 of the list is left out of 'ProductCollection' because of ART3001 in line 3, which keeps it out whatever level the project gives that rule",
                "content/p.yaml(5,10): error ART5003: '99999999999999999999' cannot be held by a 64-bit integer, so the article is left out of the collection 'ProductCollection'",
                "content/p.yaml(6,3): warning ART5008: Entry 4 of the list is left out of 'ProductCollection' because of ART3001 in line 6, which keeps it out whatever level the project gives that rule",
            ],
            run.Lines);
    }

    [Fact]
    public void AliasOfAnEntryThatNoTypeHolds_IsToldToo()
    {
        var run = AnalyzerTest.Run(TestProject.Create(
            ("content/product.schema.yaml", "title: Product\nx-files: [p.yaml]\ntype: object\nproperties: { stock: { type: integer } }\n"),
            ("content/p.yaml", "- &a\n  stock: 99999999999999999999\n- *a\n")) with
        { NoWarn = ["ART3001", "ART5003"] });

        Assert.Equal(["content/p.yaml(2,3): ART5003 in line 2", "content/p.yaml(3,3): ART5003 in line 2"], run.Lines.Select(line => line.Split(" warning ", 2)[0] + " " + line.Split("because of ", 2)[1].Split(", which", 2)[0]));
    }

    [Theory]
    [InlineData("[d]", "; 'content/notes/n1.md(2,8)' refers to it")]
    [InlineData("[d, e, d]", "; 'content/notes/n1.md(2,8)' and 1 more refer to it")]
    [InlineData("[e]", "")]
    public void EntryThatOthersReferTo_NamesThem(string docs, string clause)
    {
        var run = AnalyzerTest.Run(TestProject.Create(
            ("docs/doc.schema.yaml", "title: Doc\nproperties: { size: { type: integer }, next: { type: string, x-reference: doc } }\n"),
            ("docs/d.md", "---\nsize: x\nnext: d\n---\n"),
            ("docs/e.md", "---\n---\n"),
            ("content/notes/note.schema.yaml", "title: Note\nproperties: { docs: { type: array, items: { type: string }, x-reference: doc } }\n"),
            ("content/notes/n1.md", $"---\ndocs: {docs}\n---\n")) with
        { NoWarn = ["ART2006"] });
        Assert.Equal([$"docs/d.md(1,1): warning ART5008: This article is left out of 'DocCollection' because of ART2006 in line 2, which keeps it out whatever level the project gives that rule{clause}"], run.Lines);
    }

    [Fact]
    public void SecondEntryOfAKeyThatOthersReferTo_NamesNobody() =>
        Assert.EndsWith("gives that rule", Assert.Single(AnalyzerTest.Run(TestProject.Create(
            ("content/post.schema.yaml", "title: Post\nproperties: { next: { type: string, x-reference: post } }\n"),
            ("content/hello.markdown", "---\n---\n"),
            ("content/hello.md", "---\n---\n"),
            ("content/other.md", "---\nnext: hello\n---\n")) with
        { NoWarn = ["ART3001"] }).Lines));

    [Fact]
    public void TwoSchemas_NamesBothCollections() =>
        Assert.Equal(
            ["content/x.md(1,1): warning ART5008: This article is left out of 'ACollection' and 'BCollection' because of ART5002 in line 1, which keeps it out whatever level the project gives that rule"],
            AnalyzerTest.Run(TestProject.Create(("content/a.schema.yaml", "title: A\n"), ("content/b.schema.yaml", "title: B\n"), ("content/x.md", "---\n---\n")) with { NoWarn = ["ART5002"] }).Lines);

    [Fact]
    public void ValueThatNoTypeHolds_IsToldToo() =>
        Assert.Equal("content/x.md(1,1): warning ART5008", Single(
            "ART5003",
            ("content/post.schema.yaml", "title: Post\nproperties: { views: { type: integer } }\n"),
            ("content/x.md", "---\nviews: 123456789012345678901234567890\n---\n")));

    [Fact]
    public void RulesThatKeepNothingOut_AreNotTold() =>
        Assert.Equal("", Single(
            "ART3006",
            ("content/post.schema.yaml", "title: Post\nx-path: '{title}'\nproperties: { title: { type: string } }\n"),
            ("content/x.md", "---\ntitle: Y\n---\n")));

    [Fact]
    public void EntryOfAList_IsToldAtItsPlace() =>
        Assert.Equal(
            ["people/all.yaml(2,3): warning ART5008: Entry 2 of the list is left out of 'PersonCollection' because of ART2006 in line 2, which keeps it out whatever level the project gives that rule"],
            AnalyzerTest.Run(TestProject.Create(
                ("people/person.schema.yaml", "title: Person\ntype: object\nx-files: [all.yaml]\nx-key: name\nrequired: [name]\nproperties: { name: { type: string }, age: { type: integer } }\n"),
                ("people/all.yaml", "- { name: Ann, age: 5 }\n- { name: Bo, age: x }\n")) with
            { NoWarn = ["ART2006"] }).Lines);

    private static string Run(string article, params string[] settings) =>
        string.Join('|', AnalyzerTest.Run(Blogs.Small.With("content/x.md", article) with
        {
            GlobalConfig = $"is_global = true\n{string.Join('\n', settings.Select(setting => "dotnet_diagnostic." + setting))}\n",
        }).Places);

    private static string Single(string lowered, params (string Path, string Text)[] files) =>
        string.Join('|', AnalyzerTest.Run(TestProject.Create(files) with { NoWarn = [lowered] }).Places);
}
