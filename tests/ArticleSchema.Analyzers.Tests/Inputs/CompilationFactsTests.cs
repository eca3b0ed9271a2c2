using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class CompilationFactsTests
{
    [Theory]
    [InlineData("7.3", "7.3")]
    [InlineData("10", "10")]
    [InlineData("11", "11")]
    [InlineData("12", null)]
    [InlineData("latest", null)]
    [InlineData("preview", null)]
    public void Language_IsOutdatedBelow12(string version, string? outdated) =>
        Assert.Equal(outdated, Read(TestProject.Create() with { LanguageVersion = version }).OutdatedLanguage);

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Libraries_AreFoundAmongTheReferences(bool hasRuntime, bool hasCore)
    {
        var project = Blogs.Small with { HasRuntime = hasRuntime, HasCore = hasCore };
        var options = Assert.Single(GeneratorTest.Run(project).ValuesOf<GeneratorOptions>(TrackingNames.Options));
        Assert.Equal((hasRuntime, hasCore, hasRuntime), (options.Compilation.HasRuntime, options.HasCore, options.SupportsModels));
        Assert.Equal(options.Compilation, Read(project));
    }

    // An editor refers to the compilation of a project beside it instead of a file.
    [Fact]
    public void ReferenceToACompilation_IsKnownByItsName()
    {
        var core = CSharpCompilation.Create("ArticleSchema.Core");
        Assert.True(CompilationFacts.Read(CSharpCompilation.Create("Blog", references: [core.ToMetadataReference()])).HasCore);
    }

    [Fact]
    public void ReferenceThatIsNoFile_IsNone() => Assert.Equal(
        new CompilationFacts(null, false, false),
        CompilationFacts.Read(CSharpCompilation.Create("Blog", references: [MetadataReference.CreateFromImage(File.ReadAllBytes(typeof(Entry).Assembly.Location))])));

    private static CompilationFacts Read(TestProject project) => CompilationFacts.Read(TestCompiler.Compile(project));
}
