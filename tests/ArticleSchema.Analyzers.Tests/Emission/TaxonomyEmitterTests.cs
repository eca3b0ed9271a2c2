using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.Emission;

public sealed class TaxonomyEmitterTests
{
    private const string Closed = "categories: { type: [string, array], items: { type: string }, x-reference: category, x-values: closed }";

    [Theory]
    [InlineData(Closed, "Categories")]
    [InlineData("categories: { type: array, items: { type: string, x-reference: category, x-values: closed } }", "Categories")]
    [InlineData("category: { type: string, x-reference: category, x-values: closed }", "CategoryKeys")]
    [InlineData("main: { type: string, x-reference: category, x-values: closed, x-csharp-name: Topics }", "Topics")]
    [InlineData("inner: { type: object, properties: { topics: { type: string, x-reference: category, x-values: closed } } }", "Topics")]
    public void KeysOfACollection_BecomeConstants(string property, string name)
    {
        var run = GeneratorTest.Run(Posts(property));
        Assert.Empty(run.Reported);
        Assert.Equal("cloud-services C#", run.Evaluate<string>($"{name}.CloudServices + \" \" + {name}.CSharp"));
        Assert.Contains("<summary>Cloud &amp; services</summary>", run[$"{name}.g.cs"]);
    }

    [Fact]
    public void KeyIsGone_CodeThatNamesItDoesNotCompile()
    {
        const string Use = "namespace Blog; internal static class Use { public static int Cloud => PostCollection.ByCategory(Categories.CloudServices).Count; }";
        Assert.Empty(GeneratorTest.Run(Posts(Closed) with { CSharp = Use }).Reported);
        var gone = Posts(Closed).Without("categories/cloud-services.md") with { CSharp = Use };
        var compilation = TestCompiler.Compile(gone);
        var generated = GeneratorTest.ResultOf(GeneratorTest.CreateDriver(gone, gone.Files.Select(file => file.ToAdditionalText(gone))).RunGenerators(compilation)).GeneratedSources;
        var errors = compilation.AddSyntaxTrees(generated.Select(file => file.SyntaxTree)).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0117", Assert.Single(errors).Id);
    }

    [Fact]
    public void ValuesOfAnEnum_BecomeConstants()
    {
        var run = GeneratorTest.Run(Posts("status: { enum: [draft, in review, equals], x-values: closed }, levels: { type: array, items: { enum: [low, high] }, x-values: closed }"));
        Assert.Empty(run.Reported);
        Assert.True(run.Evaluate<bool>("Status.InReview == PostStatus.InReview && Status.EqualsValue == PostStatus.Equals && Levels.High == PostLevels.High"));
    }

    [Fact]
    public void EnumOfThatName_IsEnough()
    {
        var run = GeneratorTest.Run(Posts("status: { enum: [draft, done], x-values: closed, x-csharp-type: Status }"));
        Assert.Empty(run.Reported);
        Assert.DoesNotContain(run.Files, file => file.HintName == "Status.g.cs");
        Assert.True(run.Evaluate<bool>("Status.Draft != Status.Done"));
    }

    [Fact]
    public void OneTargetTwice_IsOneClass_TwoTargetsOfOneName_AreToldApart()
    {
        var project = Posts(Closed)
            .With("talks/talk.schema.yaml", $"title: Talk\nproperties: {{ {Closed} }}\n");
        Assert.Single(GeneratorTest.Run(project).Files, file => file.HintName.Contains("Categories"));

        project = project.With("talks/talk.schema.yaml", "title: Talk\nproperties: { categories: { enum: [a, b], x-values: closed } }\n");
        var run = GeneratorTest.Run(project);
        Assert.Empty(run.Reported);
        Assert.Equal("cloud-services B", run.Evaluate<string>("PostCategories.CloudServices + \" \" + global::Blog.TalkCategories.B"));
    }

    [Fact]
    public void TwoEnumsOfOneName_AreToldApartByTheModel_AndAnEnumCalledSoIsEnough()
    {
        var run = GeneratorTest.Run(Posts("level: { enum: [low, high], x-values: closed }")
            .With("talks/talk.schema.yaml", "title: Talk\nproperties: { level: { enum: [easy, hard], x-values: closed, x-csharp-type: Difficulty } }\n"));
        Assert.Empty(run.Reported);
        Assert.DoesNotContain(run.Files, file => file.HintName is "Level.g.cs" or "PostLevel.g.cs");
        Assert.True(run.Evaluate<bool>("PostLevel.Low != PostLevel.High && TalkLevel.Hard == Difficulty.Hard"));
    }

    [Theory]
    [InlineData("level: { enum: [1, 2, 3], x-values: closed }")]
    [InlineData("level: { enum: [true], x-values: closed }")]
    public void EnumOfNoTexts_HasNoConstants(string property)
    {
        var run = GeneratorTest.Run(Posts(property));
        Assert.Empty(run.Reported);
        Assert.DoesNotContain(run.Files, file => file.HintName == "Level.g.cs");
    }

    [Fact]
    public void KeyOfTwoLines_IsReportedInOne() => Assert.Equal(
        ["content/post.schema.yaml(2,110): error ART4008: The key 'a\\nb' and 'a b' would both be 'AB' in C#; give one of the entries another key, or leave out 'x-values'"],
        GeneratorTest.Run(Posts(Closed).With("categories/a\nb.md", "---\n---\n").With("categories/a b.md", "---\n---\n")).Reported);

    [Fact]
    public void KeysThatBecomeOneName_AreReported()
    {
        var run = GeneratorTest.Run(Posts(Closed).With("categories/cloud_services.md", "---\n---\n").With("categories/equals.md", "---\n---\n").With("categories/categories.md", "---\n---\n").With("categories/😀.md", "---\n---\n"));
        Assert.Equal(
            ["content/post.schema.yaml(2,110): error ART4008: The key 'cloud-services' and 'cloud_services' would both be 'CloudServices' in C#; give one of the entries another key, or leave out 'x-values'"],
            run.Reported);
        Assert.Equal("cloud_services equals categories 😀", run.Evaluate<string>("string.Join(' ', Categories.CloudServices2, Categories.EqualsValue, Categories.CategoriesValue, Categories.Unnamed)"));
    }

    [Fact]
    public void ClassNamedLikeAType_IsReported()
    {
        var run = GeneratorTest.Run(Posts(Closed).With("other/categories.schema.yaml", "title: Categories\n"));
        Assert.Equal("error ART4008: Another type and the constants of 'categories' would both be 'Categories' in C#; name the property with 'x-csharp-name'", Assert.Single(run.Reported)[(Assert.Single(run.Reported).IndexOf(' ') + 1)..]);
        Assert.Equal("cloud-services", run.Evaluate<string>("Categories2.CloudServices"));
    }

    [Theory]
    [InlineData("categories: { type: string, x-reference: category }")]
    [InlineData("categories: { type: string, x-reference: nobody, x-values: closed }")]
    [InlineData("categories: { type: string, x-reference: category, x-values: open }")]
    public void ValuesThatAreOpenOrUnknown_HaveNoConstants(string property) =>
        Assert.DoesNotContain(GeneratorTest.Run(Posts(property)).Files, file => file.HintName.StartsWith("Categories", StringComparison.Ordinal) && file.HintName == "Categories.g.cs");

    [Fact]
    public void OtherArticleEdited_ConstantsAreNotEmittedAgain()
    {
        var run = GeneratorTest.Run(Posts(Closed));
        var edited = run.Edit("content/a.md", ("cloud-services", "C#"));
        Assert.Same(run.Files.Single(file => file.HintName == "Categories.g.cs").SourceText, edited.Files.Single(file => file.HintName == "Categories.g.cs").SourceText);
        Assert.Equal("1 Unchanged", edited.CountReasons(TrackingNames.TaxonomyKeys));
        Assert.Equal("1 Modified", run.Add("categories/new.md", "---\n---\n").CountReasons(TrackingNames.TaxonomyKeys));
    }

    [Fact]
    public void CategoriesOfATypeOfTheUsers_ArePrivateToTheProject() => Assert.Contains(
        "internal static partial class Categories",
        GeneratorTest.Run(Posts(Closed) with { CSharp = "namespace People; [ArticleSchema.ArticleModel] internal partial record Category;" })["Categories.g.cs"]);

    [Fact]
    public Task Taxonomy_ReadsWell() => Verify(GeneratorTest.Run(Posts(Closed)).Show("Categories.g.cs"));

    private static TestProject Posts(string properties) => TestProject.Create(
        ("content/post.schema.yaml", $"title: Post\nproperties: {{ {properties} }}\nadditionalProperties: false\n{(properties == Closed ? "x-index: { ByCategory: categories }\n" : "")}"),
        ("content/a.md", properties == Closed ? "---\ncategories: cloud-services\n---\n" : "---\n---\n"),
        ("categories/category.schema.yaml", "title: Category\nproperties: { title: { type: string } }\n"),
        ("categories/cloud-services.md", "---\ntitle: Cloud & services\n---\n"),
        ("categories/C#.md", "---\n---\n"));
}
