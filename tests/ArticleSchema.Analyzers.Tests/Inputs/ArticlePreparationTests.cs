using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class ArticlePreparationTests
{
    private const int Many = 100;

    private static readonly TestProject s_project = Blogs.Large(Many);

    private readonly List<CountingText> _texts = [.. s_project.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => new CountingText(file.ToAdditionalText(s_project)))];
    private readonly ArticlePreparation _preparation = PrepareFor(s_project);

    private IEnumerable<CountingText> Articles => _texts.Where(text => _preparation.Coverage.Find(text.Path) is not null);

    [Fact]
    public void ManyFiles_AreReadAndEncodedOnce()
    {
        _preparation.Prepare(_texts, CancellationToken.None);
        Assert.All(_texts, text => Assert.Equal(Articles.Contains(text) ? 1 : 0, text.Count));
        Assert.Equal(Many, Articles.Count());
        var encoded = Articles.Select(FindEncoded).ToList();
        Assert.All(encoded, entry => Assert.NotNull(entry?.Entry));
        var counts = _texts.Select(text => text.Count).ToList();

        _preparation.Prepare(_texts, CancellationToken.None);

        Assert.Equal(counts, _texts.Select(text => text.Count));
        Assert.Equal(encoded, Articles.Select(FindEncoded));
    }

    [Fact]
    public void FewFiles_AreLeftToThoseWhoAskForThem()
    {
        _preparation.Prepare(_texts.Take(10), CancellationToken.None);

        Assert.All(_texts, text => Assert.Equal(0, text.Count));
    }

    [Fact]
    public async Task ReadingThatWasBegun_LeavesOnlyTheRest()
    {
        await ArticlePreparation.BeginAsync(_preparation.Coverage, _texts, CancellationToken.None);
        Assert.All(_texts, text => Assert.Equal(Articles.Contains(text) ? 1 : 0, text.Count));
        var read = Articles.Select(text => ArticleCache.Read(text.Path, text.GetText()!)).ToList();

        _preparation.Prepare(_texts, CancellationToken.None);

        Assert.Equal(read, Articles.Select(text => ArticleCache.Read(text.Path, text.GetText()!)));
        Assert.All(Articles, text => Assert.NotNull(FindEncoded(text)));
    }

    [Fact]
    public async Task ReadingOfFewFiles_IsNotBegun()
    {
        await ArticlePreparation.BeginAsync(_preparation.Coverage, _texts.Take(10), CancellationToken.None);

        Assert.All(_texts, text => Assert.Equal(0, text.Count));
    }

    [Fact]
    public void PreparationThatWasCancelled_IsMadeUpFor()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => _preparation.Prepare(_texts, new CancellationToken(canceled: true)));

        _preparation.Prepare(_texts, CancellationToken.None);

        Assert.All(Articles, text => Assert.NotNull(FindEncoded(text)));
    }

    [Fact]
    public void GeneratorAndAnalyzer_TakeWhatIsPrepared()
    {
        _preparation.Prepare(_texts, CancellationToken.None);
        var encoded = Articles.Select(FindEncoded).ToList();
        AdditionalText[] all = [s_project["content/post.schema.yaml"].ToAdditionalText(s_project), .. _texts];

        GeneratorTest.ResultOf(GeneratorTest.CreateDriver(s_project, all).RunGenerators(TestCompiler.Compile(s_project)));
        Assert.Empty(AnalyzerTest.Run(s_project, [.. all]).Lines);

        Assert.Equal(encoded, Articles.Select(FindEncoded));
    }

    [Fact]
    public void OtherTypes_AreEncodedAnew()
    {
        _preparation.Prepare(_texts, CancellationToken.None);
        var encoded = Articles.Select(FindEncoded).ToList();
        var schema = s_project["content/post.schema.yaml"];
        var changed = PrepareFor(s_project.With(schema with { Text = schema.Text.Replace("-date", "title", StringComparison.Ordinal) }));

        changed.Prepare(_texts, CancellationToken.None);

        Assert.DoesNotContain(Articles.Select(text => FindEncoded(text, changed)), encoded.Contains);
    }

    [Theory]
    [InlineData("minLength: 1", "minLength: 2", true)]
    [InlineData("x-order: -date", "x-order: -date\nx-body: embed", false)]
    public void OtherSchema_KeepsWhatItReadsAlike(string old, string changed, bool isAlike)
    {
        var schema = s_project["content/post.schema.yaml"];
        var other = PrepareFor(s_project.With(schema with { Text = schema.Text.Replace(old, changed, StringComparison.Ordinal) }));
        var text = Articles.First();
        var article = ArticleCache.Read(text.Path, text.GetText()!);

        var models = article.GetModels(_preparation.Coverage.Find(text.Path)!);

        Assert.Equal(isAlike, ReferenceEquals(models, article.GetModels(other.Coverage.Find(text.Path)!)));
    }

    private EncodedEntry? FindEncoded(CountingText text) => FindEncoded(text, _preparation);

    private static EncodedEntry? FindEncoded(CountingText text, ArticlePreparation preparation) =>
        ArticleCache.Read(text.Path, text.GetText()!).GetModels(preparation.Coverage.Find(text.Path)!).Single().FrontMatter?.Encoded;

    private static ArticlePreparation PrepareFor(TestProject project)
    {
        var run = GeneratorTest.Run(project with { Files = [project["content/post.schema.yaml"]] });
        var schemas = run.ValuesOf<ProjectSchemas>(TrackingNames.Schemas).Single();
        return new ArticlePreparation(new Coverage(schemas), EntrySchemas.Create(schemas, run.ValuesOf<SchemaModel>(TrackingNames.Models).ToEquatableArray()));
    }

    private sealed class CountingText(AdditionalText text) : AdditionalText
    {
        private int _count;

        public override string Path => text.Path;

        /// <summary>How often it was asked for its text.</summary>
        public int Count => _count;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            return text.GetText(cancellationToken);
        }
    }
}
