namespace ArticleSchema.Package.Tests;

/// <summary>The analyzers of a package flow on to projects that reference its consumer; the package's build files do not.</summary>
[Collection(PackageTestGroup.Name)]
public class InheritedAnalyzerTests(PackedPackage package)
{
    [Fact]
    public async Task ProjectThatReferencesAConsumer_IsLeftAlone()
    {
        var consumer = new Consumer(package, "Inner");
        consumer.Write("Program.cs", Articles.ListingProgram);
        consumer.Write("content/a.md", Articles.Titled("First"));

        var outer = new Consumer(package, "Outer", """<ProjectReference Include="../Inner/Inner.csproj" />""");
        outer.Write("Program.cs", "Console.WriteLine(typeof(ArticleSchema.Entry).FullName);");
        outer.Write("content/a.md", Articles.WithoutCategories);

        (await outer.BuildAsync("-p:EmitCompilerGeneratedFiles=true")).ShouldBeClean();

        Assert.Equal(["ArticleSchema.Entry"], await outer.RunAsync());
        Assert.True(Directory.Exists(Path.Combine(consumer.Folder, "obj/Debug/net10.0/generated/ArticleSchema.Analyzers")));
        Assert.False(Directory.Exists(Path.Combine(outer.Folder, "obj/Debug/net10.0/generated/ArticleSchema.Analyzers")));
    }
}
