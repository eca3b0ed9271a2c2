using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>What each edit that an author makes runs again; whatever is not named is cached.</summary>
public sealed class ArticleSchemaGeneratorCachingTests
{
    [Fact]
    public void WordOfTheBodyReplacedByAnotherOfItsLength_OutputIsCached() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/2024/second.md", ("green", "brown")).ShouldReport(
            (TrackingNames.Articles, Unchanged));

    // The entry says where the body stands, how many words it has, and how it begins.
    [Theory]
    [InlineData("green", "yellow")]
    [InlineData("many green", "many-green")]
    [InlineData("More", "Most")]
    [InlineData("many green", "many\n\ngreen")]
    public void BodyEdited_OneEntryIsEncodedAnew(string old, string changed)
    {
        var run = GeneratorTest.Run(Blogs.Small).Edit("content/2024/second.md", (old, changed)).ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Modified),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Unchanged),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal("1 Modified, 2 Cached", run.CountReasons(TrackingNames.Articles));
        Assert.Equal("1 Modified, 2 Cached", run.CountReasons(TrackingNames.Entries));
    }

    [Theory]
    [InlineData("date:", "\ndate:")]
    [InlineData("---\ntitle", "\n---\ntitle")]
    [InlineData("title: The first", "title: 'The first' # at last")]
    public void FrontMatterMadeLonger_OneEntryIsEncodedAnew(string old, string changed)
    {
        var run = GeneratorTest.Run(Blogs.Small).Edit("content/first.md", (old, changed)).ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Modified),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Unchanged),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal("1 Modified, 2 Cached", run.CountReasons(TrackingNames.Entries));
    }

    [Fact]
    public void BlankMovedInTheFrontMatter_OutputIsCached() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/first.md", ("[news, 云", "[ news,云")).ShouldReport(
            (TrackingNames.Articles, Unchanged));

    [Fact]
    public void DateSpelledAnotherWay_OutputIsCached() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/first.md", ("2024-05-01", "2024/05/01")).ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Unchanged));

    [Fact]
    public void TitleEdited_OneArticleIsReadAndOnlyTheCollectionIsEmitted() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/first.md", ("The first", "The very first")).ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Modified),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Unchanged),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));

    [Fact]
    public void ArticleBroken_ItsEntryGoes()
    {
        var run = GeneratorTest.Run(Blogs.Small).Edit("content/first.md", ("title: The first\n", "")).ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Modified),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Modified),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal(2, run.Evaluate<int>("PostCollection.Count"));
    }

    [Fact]
    public void ArticleAdded_OnlyItIsRead()
    {
        var run = GeneratorTest.Run(Blogs.Small).Add("content/fourth.md", "---\ntitle: The fourth\ndate: 2024-06-01\n---\n").ShouldReport(
            (TrackingNames.Articles, New),
            (TrackingNames.Entries, New),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Modified),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal("fourth", run.Evaluate<string>("PostCollection.All[0].Entry.Key"));
    }

    [Fact]
    public void ArticleRemoved_NoneIsRead()
    {
        var run = GeneratorTest.Run(Blogs.Small).Remove("content/third.md").ShouldReport(
            (TrackingNames.Articles, Removed),
            (TrackingNames.Entries, Removed),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Modified),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.False(run.Evaluate<bool>("PostCollection.TryGet(\"third\", out _)"));
    }

    [Fact]
    public void ArticleRenamed_OnlyItIsRead()
    {
        var run = GeneratorTest.Run(Blogs.Small).Rename("content/third.md", "content/3.md").ShouldReport(
            (TrackingNames.Articles, Removed),
            (TrackingNames.Articles, New),
            (TrackingNames.Entries, Removed),
            (TrackingNames.Entries, New),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Modified),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal("content/3.md", run.Evaluate<string>("PostCollection.Get(\"3\").Entry.Path"));
    }

    [Fact]
    public void FileOutsideEverySchemaEdited_NothingRuns() =>
        GeneratorTest.Run(Blogs.Small).Edit("README.md", text: "# Another blog\n").ShouldReport();

    [Fact]
    public void FileOutsideEverySchemaAdded_NothingRuns() =>
        GeneratorTest.Run(Blogs.Small).Add("docs/notes.md", "---\ntitle: Notes\n---\n").ShouldReport();

    [Fact]
    public void UnrelatedCSharpEdited_NothingRuns() =>
        GeneratorTest.Run(Blogs.Small).EditCSharp("internal static class Program;").ShouldReport();

    [Fact]
    public void CSharpFileAdded_NothingRuns() =>
        GeneratorTest.Run(Blogs.Small).AddCSharp("internal static class Program;").ShouldReport();

    [Fact]
    public void CommentInTheSchema_EmitsNothing() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/post.schema.yaml", ("title: Post", "# What a post is.\ntitle: Post")).ShouldReport(
            (TrackingNames.SchemaSources, Modified),
            (TrackingNames.Schemas, Modified),
            (TrackingNames.Coverage, Unchanged),
            (TrackingNames.MappedSchemas, Unchanged),
            (TrackingNames.EntrySchemas, Modified),
            (TrackingNames.Entries, Unchanged));

    [Fact]
    public void DescriptionInTheSchemaEdited_NoArticleIsRead() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/post.schema.yaml", ("A post of", "An article of")).ShouldReport(
            (TrackingNames.SchemaSources, Modified),
            (TrackingNames.Schemas, Modified),
            (TrackingNames.Coverage, Unchanged),
            (TrackingNames.MappedSchemas, Modified),
            (TrackingNames.Models, Modified),
            (TrackingNames.EntrySchemas, Modified),
            (TrackingNames.Entries, Unchanged),
            (TrackingNames.Collections, Unchanged),
            (TrackingNames.Output, Modified));

    [Fact]
    public void PlaceOfASchemaFaultMoved_OnlyTheReportChanges()
    {
        var project = Blogs.Small.With("content/post.schema.yaml", Blogs.Schema.Replace("properties:\n", "properties:\n  Title: { type: string }\n"));
        GeneratorTest.Run(project).Edit("content/post.schema.yaml", ("title: Post", "# What a post is.\ntitle: Post")).ShouldReport(
            (TrackingNames.SchemaSources, Modified),
            (TrackingNames.Schemas, Modified),
            (TrackingNames.Coverage, Unchanged),
            (TrackingNames.MappedSchemas, Modified),
            (TrackingNames.Models, Unchanged),
            (TrackingNames.EntrySchemas, Modified),
            (TrackingNames.Entries, Unchanged),
            (TrackingNames.SchemaDiagnostics, Modified),
            (TrackingNames.Output, Modified));
    }

    [Fact]
    public void FilePatternsOfTheSchemaEdited_ArticlesAreLookedForAgain() =>
        GeneratorTest.Run(Blogs.Small).Edit("content/post.schema.yaml", text: Blogs.Schema + "x-files: ['**/*.md', '!third.md']\n").ShouldReport(
            (TrackingNames.SchemaSources, Modified),
            (TrackingNames.Schemas, Modified),
            (TrackingNames.Coverage, Modified),
            (TrackingNames.Articles, Unchanged),
            (TrackingNames.Articles, Removed),
            (TrackingNames.MappedSchemas, Unchanged),
            (TrackingNames.EntrySchemas, Modified),
            (TrackingNames.Entries, Unchanged),
            (TrackingNames.Entries, Removed),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Modified),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));

    [Fact]
    public void EmbeddedBodyEdited_TheCollectionIsEmitted()
    {
        var run = GeneratorTest.Run(Blogs.Small.With("content/post.schema.yaml", Blogs.Schema + "x-body: embed\n"));
        Assert.Equal("Words.\n", run.Evaluate<string>("PostCollection.Get(\"first\").Entry.Body!"));
        run = run.Edit("content/first.md", body: "Other words.").ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Modified),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.CollectionData, Unchanged),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal("Other words.", run.Evaluate<string>("PostCollection.Get(\"first\").Entry.Body!"));
    }

    [Fact]
    public void ArticleOfOneSchemaEdited_TheOtherCollectionIsCached()
    {
        var project = Blogs.Small
            .With("authors/author.schema.yaml", "title: Author\nproperties: { name: { type: string } }\n")
            .With("authors/ada.md", "---\nname: Ada\n---\n");
        var run = GeneratorTest.Run(project).Edit("authors/ada.md", ("Ada", "Grace")).ShouldReport(
            (TrackingNames.Articles, Modified),
            (TrackingNames.Entries, Modified),
            (TrackingNames.EntryGroups, Modified),
            (TrackingNames.Collections, Modified),
            (TrackingNames.Collections, Unchanged),
            (TrackingNames.CollectionData, Unchanged),
            (TrackingNames.CollectionParts, Modified),
            (TrackingNames.Output, Modified));
        Assert.Equal("1 Modified, 11 Cached", run.CountReasons(TrackingNames.Output));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyEditsInAnyOrder_EndAsAFreshRunWould(int seed)
    {
        var random = new Random(seed);
        var compilation = TestCompiler.Compile(Blogs.Small);
        var project = Blogs.Small;
        var texts = project.Files.ToDictionary(file => file.Path, file => file.ToAdditionalText(project));
        GeneratorDriver driver = GeneratorTest.CreateDriver(project, texts.Values);
        for (var run = 0; run < 150; run++)
        {
            for (var edits = random.Next(4); edits > 0; edits--)
                driver = EditSomething(random, driver, project, texts);
            driver = driver.RunGenerators(compilation);
            var fresh = GeneratorTest.CreateDriver(project, texts.Values).RunGenerators(compilation);
            Assert.Equal(
                GeneratorTest.ResultOf(fresh).GeneratedSources.Select(file => file.SourceText.ToString()),
                GeneratorTest.ResultOf(driver).GeneratedSources.Select(file => file.SourceText.ToString()));
        }
    }

    [Fact]
    public void OneOfThousandArticlesEdited_ReadsOneAndEmitsOneFileOfData_CSharpEdited_ReadsAndEmitsNone()
    {
        var run = GeneratorTest.Run(Blogs.Large(articles: 1000));
        Assert.Equal("1000 New", run.CountReasons(TrackingNames.Articles));

        var edited = run.Edit("content/00500.md", ("Number 500", "Another title"));
        Assert.Equal("1 Modified, 999 Cached", edited.CountReasons(TrackingNames.Articles));
        Assert.Equal("1 Modified, 999 Cached", edited.CountReasons(TrackingNames.Entries));
        Assert.Equal("1 Modified", edited.CountReasons(TrackingNames.Collections));
        Assert.Equal("1 Unchanged", edited.CountReasons(TrackingNames.CollectionData));
        Assert.Equal("1 Modified, 3 Unchanged", edited.CountReasons(TrackingNames.CollectionParts));
        Assert.Equal("1 Modified", edited.CountReasons(TrackingNames.Output).Split(", ")[0]);
        Assert.Equal("PostCollection.Data1.g.cs", Assert.Single(edited.Files, file => run[file.HintName] != file.SourceText.ToString()).HintName);

        var longerBody = run.Edit("content/00500.md", body: "Many other words.");
        Assert.Equal("1 Modified, 999 Cached", longerBody.CountReasons(TrackingNames.Articles));
        Assert.Equal("1 Modified, 999 Cached", longerBody.CountReasons(TrackingNames.Entries));

        var similarBody = run.Edit("content/00500.md", ("And more", "And less"));
        Assert.Equal("1 Unchanged, 999 Cached", similarBody.CountReasons(TrackingNames.Articles));
        Assert.Equal("1000 Cached", similarBody.CountReasons(TrackingNames.Entries));
        Assert.Equal("1 Cached", similarBody.CountReasons(TrackingNames.Collections));

        var otherCSharp = run.EditCSharp("internal static class Program;");
        Assert.Equal("1000 Cached", otherCSharp.CountReasons(TrackingNames.Articles));
        Assert.Equal("1000 Cached", otherCSharp.CountReasons(TrackingNames.Entries));
        Assert.Equal("1 Cached", otherCSharp.CountReasons(TrackingNames.Collections));
        Assert.Equal("4 Cached", otherCSharp.CountReasons(TrackingNames.CollectionParts));
    }

    private static GeneratorDriver EditSomething(Random random, GeneratorDriver driver, TestProject project, Dictionary<string, AdditionalText> texts)
    {
        var folder = random.Next(3) == 0 ? "docs" : "content";
        var path = $"{folder}/{random.Next(6)}.md";
        var file = new TestFile(path, $"---\n{(random.Next(5) == 0 ? "broken" : "title")}: {random.Next(9)}\ndate: 2024-05-01\n---\n");
        switch (random.Next(4))
        {
            case 0:
                file = new TestFile("content/post.schema.yaml", Blogs.Schema + (random.Next(3) == 0 ? "x-files: ['**/*.md', '!{1,2,3}.md']\n" : $"# {random.Next()}\n"));
                break;
            case 1 when texts.Remove(path, out var removed):
                return driver.RemoveAdditionalTexts([removed]);
        }

        var edited = file.ToAdditionalText(project);
        driver = texts.TryGetValue(file.Path, out var old) ? driver.ReplaceAdditionalText(old, edited) : driver.AddAdditionalTexts([edited]);
        texts[file.Path] = edited;
        return driver;
    }
}
