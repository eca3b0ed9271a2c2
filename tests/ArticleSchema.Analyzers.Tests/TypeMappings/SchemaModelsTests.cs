using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class SchemaModelsTests
{
    [Theory]
    [InlineData("A blog post", "ABlogPost")]
    [InlineData("记事", "记事")]
    [InlineData("2nd", "_2nd")]
    [InlineData("'!!!'", "Model")]
    [InlineData("string", "String")]
    [InlineData("Entries", "Entries")]
    [InlineData("GetType", "GetType")]
    [InlineData("Finalize", "Finalize")]
    [InlineData("Entry Collection", "EntryCollection")]
    [InlineData("System", "System")]
    [InlineData("Blog", "Blog")]
    [InlineData("Article Schema", "ArticleSchema")]
    [InlineData("Object", "Object")]
    [InlineData("Baked", "Baked")]
    [InlineData("\"a\\n} class Evil { */ \\\"\"", "AClassEvil")]
    public void Title_BecomesTypeName(string title, string name)
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/x.schema.yaml", $"title: {title}\nproperties: {{ title: {{ type: string }}, when: {{ type: string, format: date }} }}\nx-order: when\nx-index: [title]\n"),
            ("content/a.md", "---\ntitle: A\nwhen: 2024-05-01\n---\n")));
        Assert.Equal([$"{name}.g.cs", $"{name}.FrontMatter.g.cs", $"{name}Collection.g.cs", $"{name}Collection.Data.g.cs", $"{name}Collection.Data0.g.cs"], run.Files.Select(file => file.HintName));
        Assert.Equal("A", run.Evaluate<string>($"{name}Collection.ByTitle(\"A\")[0].Title!"));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void SchemaWithoutTitle_IsNamedAfterItsFile() =>
        Assert.Equal(["BlogPost.g.cs", "BlogPost.FrontMatter.g.cs", "BlogPostCollection.g.cs", "BlogPostCollection.Data.g.cs"], GeneratorTest.Run(TestProject.Create(("content/blog-post.schema.yml", "type: object\n"))).Files.Select(file => file.HintName));

    [Theory]
    [InlineData("Posts", "Posts")]
    [InlineData("posts", "Posts")]
    [InlineData("class", "Class")]
    [InlineData("myPosts", "myPosts")]
    [InlineData("My posts!", "MyPosts")]
    [InlineData("'*/'", "PostCollection")]
    [InlineData("'a/../b\\c'", "ABC")]
    public void CollectionName_IsTakenAsFarAsItCanBe(string chosen, string name)
    {
        var run = GeneratorTest.Run(Blogs.Small.With("content/post.schema.yaml", $"{Blogs.Schema}x-collection: {chosen}\n"));
        Assert.Equal(["Post.g.cs", "Post.FrontMatter.g.cs", $"{name}.g.cs", $"{name}.Data.g.cs", $"{name}.Data0.g.cs"], run.Files.Select(file => file.HintName));
        Assert.Empty(run.Reported);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Count")]
    [InlineData("Baked")]
    [InlineData("ToString")]
    public void CollectionNamedLikeItsMember_IsReported(string name)
    {
        var run = GeneratorTest.Run(Blogs.Small.With("content/post.schema.yaml", $"{Blogs.Schema}x-collection: {name}\n"));
        Assert.Equal([$"content/post.schema.yaml(13,15): error ART4008: The collection and one of its members would both be '{name}' in C#"], run.Reported);
    }

    [Theory]
    [InlineData("Entry")]
    [InlineData("Equals")]
    [InlineData("to string")]
    [InlineData("GetHashCode")]
    [InlineData("PrintMembers")]
    [InlineData("EqualityContract")]
    public void ModelNamedLikeItsMember_IsReported(string title)
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/x.schema.yaml", $"title: {title}\n")));
        Assert.Matches($"^content/x.schema.yaml\\(1,8\\): error ART4008: The schema '{title}' and a member of every model would both be '(\\w+)' in C#$", Assert.Single(run.Reported));
        Assert.EndsWith("Model.g.cs", run.Files[0].HintName);
    }

    [Fact]
    public void TwoSchemasWithOneTitle_AreToldApartAndReported()
    {
        var run = GeneratorTest.Run(Blogs.Small
            .With("news/post.schema.yaml", "# The other one.\ntitle: post\n")
            .With("news/a.md", "---\n---\n"));
        Assert.Equal(["Post.g.cs", "Post2.g.cs", "Post.FrontMatter.g.cs", "Post2.FrontMatter.g.cs", "PostCollection.g.cs", "Post2Collection.g.cs", "PostCollection.Data.g.cs", "Post2Collection.Data.g.cs", "PostCollection.Data0.g.cs", "Post2Collection.Data0.g.cs"], run.Files.Select(file => file.HintName));
        Assert.Equal(["news/post.schema.yaml(2,8): error ART4008: The schema 'post' and another schema's type would both be 'Post' in C#"], run.Reported);
        Assert.Equal(1, run.Evaluate<int>("Post2Collection.Count"));
    }

    [Fact]
    public void CollectionNamedLikeAnotherModel_IsReported()
    {
        var run = GeneratorTest.Run(Blogs.Small.With("news/news.schema.yaml", "title: News\nx-collection: Post\n"));
        Assert.Equal(["news/news.schema.yaml(2,15): error ART4008: The schema 'News' and another schema's type would both be 'Post' in C#"], run.Reported);
    }

    [Fact]
    public void NestedTypeNamedLikeAnotherSchema_GivesWayAndIsReported()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("a/post.schema.yaml", "title: Post\nproperties: { cover: { type: object, properties: { x: true } }, collection: { enum: [a, b] } }\n"),
            ("b/cover.schema.yaml", "title: PostCover\n")));
        Assert.Equal(["PostCover2", "PostCollection2"], run.ValuesOf<SchemaModel>(TrackingNames.Models).SelectMany(model => model.Types.Skip(1).Select(type => type.Name)));
        Assert.Equal(["a/post.schema.yaml(2,22): error ART4008: Another type and this one would both be 'PostCover' in C#; name one of them with 'x-csharp-type'"], run.Reported);
    }

    [Fact]
    public void NameThatTwoTypesAreGiven_IsReported()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("a/post.schema.yaml", "title: Post\nproperties: { role: { enum: [a, b], x-csharp-type: Role } }\n"),
            ("b/page.schema.yaml", "title: Page\nproperties: { role: { enum: [c, d], x-csharp-type: Role }, other: { enum: [c, d] } }\n")));
        Assert.Equal(["b/page.schema.yaml(2,21): error ART4008: Another type and this one would both be 'Role' in C#; name one of them with 'x-csharp-type'"], run.Reported);
    }

    [Fact]
    public void NewUseOfADefinition_RenamesNothing()
    {
        const string Before = "title: Post\nproperties:\n  links: { type: array, items: { $ref: '#/$defs/see-also' } }\n$defs: { see-also: { type: object, properties: { kind: { enum: [a, b] } } } }\n";
        var after = Before.Replace("  links:", "  first: { $ref: '#/$defs/see-also' }\n  links:");
        Assert.All([Before, after], schema =>
        {
            var model = Assert.Single(GeneratorTest.Run(TestProject.Create(("content/post.schema.yaml", schema))).ValuesOf<SchemaModel>(TrackingNames.Models));
            Assert.Equal(["Post", "PostSeeAlso", "PostSeeAlsoKind"], model.Types.Select(type => type.Name).Order());
        });
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("My.Blog", "My.Blog")]
    [InlineData("my-blog", "my_blog")]
    [InlineData("2nd.4ever", "_2nd._4ever")]
    [InlineData("a.class.namespace", "a.@class.@namespace")]
    [InlineData("a..b.", "a.b")]
    [InlineData("My Blog.日記", "My_Blog.日記")]
    [InlineData("a;}{\"\\", "a_____")]
    [InlineData("Post", "Post")]
    [InlineData("System", "System")]
    [InlineData("Blog.System", "Blog.System")]
    [InlineData("Blog.ArticleSchema", "Blog.ArticleSchema")]
    [InlineData("global.record.required.file.scoped.var.await.nameof.partial.where", "global.record.required.file.scoped.var.await.nameof.partial.where")]
    public void RootNamespace_BecomesOneThatCompiles(string rootNamespace, string expected)
    {
        var run = GeneratorTest.Run(Blogs.Small with { RootNamespace = rootNamespace, HasImplicitUsings = true });
        Assert.Equal(expected, run.ValuesOf<SchemaModel>(TrackingNames.Models).Single().Namespace);
        Assert.Equal(3, run.Evaluate<int>("PostCollection.Count"));
    }

    [Fact]
    public void EveryKeyword_CanBePartOfTheNamespace()
    {
        var keywords = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText);
        GeneratorTest.Run(Blogs.Small with { RootNamespace = string.Join('.', keywords) });
    }

    [Theory]
    [InlineData("System")]
    [InlineData("Article-Schema")]
    public void TitleThatHidesANamespace_IsReportedWhereThereIsNoOtherNamespace(string title)
    {
        var project = TestProject.Create(("content/x.schema.yaml", $"title: {title}\n")) with { RootNamespace = "" };
        Assert.EndsWith($"and a namespace would both be '{title.Replace("-", "")}' in C#", Assert.Single(GeneratorTest.Run(project).Reported));
        Assert.Empty(GeneratorTest.Run(project with { RootNamespace = "Blog" }).Reported);
    }

    [Fact]
    public void NestedTypeThatWouldHideANamespace_GivesWay()
    {
        const string Schema = "title: Article\nproperties: { schema: { type: object, properties: { a: { type: string, format: date } } } }\n";
        Assert.Empty(GeneratorTest.Run(TestProject.Create(("content/x.schema.yaml", Schema)) with { RootNamespace = "" }).Reported);
    }
}
