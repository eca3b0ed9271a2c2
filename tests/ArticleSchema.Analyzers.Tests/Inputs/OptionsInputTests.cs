using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class OptionsInputTests
{
    private static readonly CompilationFacts s_compilation = new(OutdatedLanguage: null, HasRuntime: true, HasCore: false);

    [Theory]
    [InlineData("/projects/c#/blog")]
    [InlineData("/projects/a;b/blog")]
    [InlineData("/projects/blog;#")]
    public void FolderWithCharactersThatBuildPropertiesCannotHold_IsReadRight(string folder)
    {
        var project = Blogs.Small with { Folder = folder };
        Assert.Equal(folder, OptionsInput.Read(project.ToOptions().GlobalOptions, s_compilation).ProjectFolder);
        Assert.Equal("content/first.md", GeneratorTest.Run(project).Evaluate<string>("PostCollection.Get(\"first\").Entry.Path"));
        Assert.Equal(["content/x.md(1,1): error ART2001"], AnalyzerTest.Run(project.With("content/x.md", "---\ndate: 2024-05-01\n---\n")).Places);
    }

    [Theory]
    [InlineData("enable", true)]
    [InlineData("Enable", true)]
    [InlineData("true", true)]
    [InlineData("disable", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void ImplicitUsings_AreReadAsTheSdkDoes(string? value, bool expected)
    {
        var properties = value is null ? [] : new Dictionary<string, string> { ["build_property.ImplicitUsings"] = value };
        Assert.Equal(expected, OptionsInput.Read(new TestOptions(properties).GlobalOptions, s_compilation).HasImplicitUsings);
    }

    [Fact]
    public void ImplicitUsings_OpenTheNamespaceOfTheModels() =>
        Assert.Contains("global using global::Blog;", GeneratorTest.Run(Blogs.Small with { HasImplicitUsings = true, CSharp = "internal static class Program { public static Post First => PostCollection.All[0]; }" })["ArticleSchema.GlobalUsings.g.cs"]);

    [Theory]
    [InlineData("using Blog;")]
    [InlineData("global using Blog;")]
    [InlineData("global using global::Blog;")]
    public void NamespaceThatTheProjectOpensItself_IsNoWarning(string csharp) =>
        GeneratorTest.Run(Blogs.Small with { HasImplicitUsings = true, CSharp = csharp });

    [Theory]
    [InlineData("", "Blog")]
    [InlineData(" ", "Blog")]
    [InlineData("Blog.Content", "Blog.Content")]
    [InlineData(" global::Blog.Content ", "Blog.Content")]
    [InlineData("my-site.2024.class", "my_site._2024.@class")]
    [InlineData("记录..内容", "记录.内容")]
    [InlineData("a{b};", "a_b__")]
    [InlineData("global::", "")]
    public void NamespaceOfTheModels_IsThatOfTheProjectUnlessItChoosesOne(string chosen, string expected)
    {
        var run = GeneratorTest.Run(Blogs.Small with { ModelNamespace = chosen, HasImplicitUsings = true });
        Assert.Equal(expected, Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models)).Namespace);
        Assert.Equal("The first", run.Evaluate<string>("PostCollection.Get(\"first\").Title"));
        Assert.Equal(expected.Length > 0, run.Files.Any(file => file.HintName == "ArticleSchema.GlobalUsings.g.cs"));
    }

    [Fact]
    public void GlobalNamespace_IsNotOpened() =>
        Assert.Equal(["Post.g.cs", "Post.FrontMatter.g.cs", "PostCollection.g.cs", "PostCollection.Data.g.cs", "PostCollection.Data0.g.cs"], GeneratorTest.Run(Blogs.Small with { HasImplicitUsings = true, RootNamespace = "" }).Files.Select(file => file.HintName));
}
