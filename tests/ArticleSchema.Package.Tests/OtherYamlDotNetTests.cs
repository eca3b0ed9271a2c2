namespace ArticleSchema.Package.Tests;

/// <summary>Another package may bring a generator of its own with another YamlDotNet: neither may get the other's.</summary>
[Collection(PackageTestGroup.Name)]
public class OtherYamlDotNetTests(PackedPackage package)
{
    [Fact]
    public async Task BesideAGeneratorWithAnOlderYamlDotNet_BothWork()
    {
        OlderYamlPackage.WriteTo(package.Feed);
        var consumer = new Consumer(package, "Beside", $"""
            {PackedPackage.Reference}
            <PackageReference Include="{OlderYamlPackage.Id}" Version="1.0.0" />
            """);
        consumer.Write("Program.cs", Articles.ListingProgram + "\nConsole.WriteLine(OlderYaml.Line);");
        consumer.Write("content/a.md", Articles.Titled("First"));

        (await consumer.BuildAsync()).ShouldBeClean();

        Assert.Equal(["a | content/a.md | 2024-02-29T00:00:00+00:00 | First | news", "1"], await consumer.RunAsync());
    }
}
