namespace ArticleSchema.Package.Tests;

[Collection(PackageTestGroup.Name)]
public class FreshProjectTests(PackedPackage package)
{
    [Fact]
    public async Task ArticleWithoutCategories_FailsTheBuild_AndOnceMendedIsTyped()
    {
        var consumer = new Consumer(package, "Fresh");
        consumer.Write("Program.cs", Articles.ListingProgram);
        consumer.Write("content/a.md", Articles.WithoutCategories);

        (await consumer.BuildAsync()).ShouldFailWithOneError("content/a.md(1,1): error ART2003: ", mentioning: "'categories'");

        consumer.Write("content/a.md", Articles.Titled("First"));

        (await consumer.BuildAsync("--no-restore")).ShouldBeClean();
        Assert.Equal(["a | content/a.md | 2024-02-29T00:00:00+00:00 | First | news"], await consumer.RunAsync());
    }
}
