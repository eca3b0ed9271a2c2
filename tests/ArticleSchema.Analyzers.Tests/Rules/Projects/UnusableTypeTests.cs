using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Rules.Projects;

public class UnusableTypeTests
{
    private const string Declaration = "[ArticleSchema.ArticleModel] internal partial ";

    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(UnusableType.Id);

    [Theory]
    [InlineData("[ArticleSchema.ArticleModel] internal sealed record {|ART5005:Post|};", "it is not partial")]
    [InlineData("internal class Outer { " + Declaration + "record {|ART5005:Post|}; }", "'Outer', which it is nested in, is not partial")]
    [InlineData(Declaration + "class {|ART5005:Post|}<T>;", "it has type parameters")]
    [InlineData("internal partial class Outer<T> { " + Declaration + "class {|ART5005:Post|}; }", "'Outer', which it is nested in, has type parameters")]
    [InlineData("[ArticleSchema.ArticleModel] file partial class {|ART5005:Post|};", "nothing outside of its file can name it")]
    [InlineData("internal partial class Outer { [ArticleSchema.ArticleModel] private partial class {|ART5005:Post|}; }", "its collection could not name it; it has to be internal or public, and so has what it is nested in")]
    [InlineData("[ArticleSchema.ArticleModel] internal static partial class {|ART5005:Post|};", "it is static")]
    [InlineData("[ArticleSchema.ArticleModel] internal ref partial struct {|ART5005:Post|};", "it is a ref struct")]
    [InlineData("[ArticleSchema.ArticleModel] internal abstract partial class {|ART5005:Post|};", "it is abstract")]
    [InlineData("[ArticleSchema.ArticleModel] internal abstract partial record {|ART5005:Post|};", "it is abstract")]
    [InlineData(Declaration + "class {|ART5005:Post|} { public Post(string title) => Title2 = title; public string Title2 { get; } }", "it has no constructor without parameters, and only records are made with some")]
    [InlineData(Declaration + "class {|ART5005:Post|}(string title) { public string Title2 { get; } = title; }", "it has no constructor without parameters, and only records are made with some")]
    [InlineData(Declaration + "record {|ART5005:Post|} { public Post(int size) => Size = size; public int Size { get; } }", "it has no constructor without parameters")]
    public void TypeThatCannotBeAModel_IsReported(string csharp, string why)
    {
        var run = MarkedProgram.Run(Blogs.Small, "namespace Blog;\n" + csharp);
        Assert.EndsWith($": error ART5005: 'Post' cannot be the model of the schema 'Post': {why}", Assert.Single(run.Reported));
        Assert.Contains("PostCollection.g.cs", run.Files.Select(file => file.HintName));
    }

    [Fact]
    public void SchemaOfSuchAType_HasAModelBesideIt() => Assert.Equal(
        "Blog.Post2 3",
        GeneratorTest.Run(Blogs.Small with { CSharp = "namespace Blog; [ArticleSchema.ArticleModel] internal record Post;" }).Evaluate<string>("$\"{PostCollection.All[0].GetType()} {PostCollection.Count}\""));

    [Fact]
    public void ReplacedModelElsewhere_KeepsItsName() => Assert.Equal(
        "Blog.Post",
        GeneratorTest.Run(Blogs.Small with { CSharp = "namespace Shop; [ArticleSchema.ArticleModel] internal record Post;" }).Evaluate<string>("PostCollection.All[0].GetType().ToString()"));

    [Theory]
    [InlineData("class Post", "the alternatives of the schema are records that derive from it, so it has to be a record too")]
    [InlineData("struct Post", "the alternatives of the schema are records that derive from it, so it has to be a record too")]
    [InlineData("record Post(string Title)", "it has a constructor, and the alternatives of the schema, which derive from it, would not call it")]
    public void AlternativesThatCouldNotDerive_AreReported(string declaration, string why)
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/post.schema.yaml", """
            title: Post
            type: object
            required: [kind, title]
            properties: { title: { type: string } }
            oneOf: [{ properties: { kind: { const: a } } }, { properties: { kind: { const: b } } }]
            """)) with { CSharp = $"namespace Blog;\n{Declaration}{declaration};" });
        Assert.EndsWith(why, Assert.Single(run.Reported));
    }

    [Fact]
    public void PublicTypeThatRefersToAnInternalModel_IsReported()
    {
        var project = TestProject.Create(
            ("content/post.schema.yaml", "title: Post\ntype: object\nproperties: { author: { $ref: 'author.schema.yaml' } }\n"),
            ("content/author.schema.yaml", "title: Author\ntype: object\nx-files: []\nproperties: { name: { type: string } }\n"));
        var run = MarkedProgram.Run(project, """
            namespace Shop;
            [ArticleSchema.ArticleModel] internal partial record Author;
            /// <summary>A post.</summary>
            [ArticleSchema.ArticleModel] public partial record {|ART5005:Post|};
            """);
        Assert.EndsWith("'Post' cannot be the model of the schema 'Post': it is public, and the schema refers to one whose model is not", Assert.Single(run.Reported));
    }

    [Fact]
    public void StructThatWouldHoldItself_IsReported() => Assert.EndsWith(
        ": it is a struct, and the schema leads back to itself",
        Assert.Single(MarkedProgram.Run(
            TestProject.Create(("content/post.schema.yaml", "title: Post\ntype: object\nproperties: { next: { $ref: '#' } }\n"), ("content/a.md", "---\nnext: {}\n---\n")),
            "[ArticleSchema.ArticleModel] internal partial record struct {|ART5005:Post|};").Reported));

    [Fact]
    public void TypeNamedLikeAMember_IsReported() => Assert.EndsWith(
        ": every model has a member of that name",
        Assert.Single(GeneratorTest.Run(Blogs.Small with { CSharp = "[ArticleSchema.ArticleModel(\"post\")] internal partial record Entry;" }).Reported));

    [Fact]
    public void TypeThatDerivesFromAModel_IsReported()
    {
        var project = Blogs.Small.With("content/note.schema.yaml", "title: Note\nx-files: []\n") with
        {
            CSharp = "[ArticleSchema.ArticleModel] internal partial record Post; [ArticleSchema.ArticleModel] internal partial record Note : Post;",
        };
        Assert.EndsWith(": it derives from another model", Assert.Single(GeneratorTest.Run(project).Reported));
    }

    [Fact]
    public void ProjectThatCannotHaveModels_IsToldOfThatAlone() => Assert.Equal(
        ["error ART5004"],
        GeneratorTest.Run(Blogs.Small with { LanguageVersion = "10", CSharp = "[ArticleSchema.ArticleModel] internal record Post;" }).ReportedPlaces);
}
