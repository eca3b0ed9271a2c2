namespace ArticleSchema.Package.Tests;

/// <summary>MSBuild by itself would not compile again after any of these changes.</summary>
[Collection(PackageTestGroup.Name)]
public class ChangedFilesTests(PackedPackage package)
{
    [Fact]
    public async Task ArticleDeletedRenamedOrArrivingOld_ChangesTheCollection()
    {
        // The compiler gets build properties cut off at '#', which folders of C# people are called by.
        var consumer = new Consumer(package, "Changing", folder: "C# notes, 笔记");
        consumer.Write("Program.cs", "foreach (var article in ArticleCollection.All) Console.WriteLine(article.Entry.Path);");
        consumer.Write("content/kept.md", Articles.Titled("Kept"));
        consumer.Write("content/other.md", Articles.Titled("Other"));
        await consumer.BuildAsync();

        File.Delete(consumer.PathOf("content/other.md"));
        await BuildAndExpect(consumer, "content/kept.md");

        File.Move(consumer.PathOf("content/kept.md"), consumer.PathOf("content/renamed.md"));
        await BuildAndExpect(consumer, "content/renamed.md");

        consumer.Write("content/old.md", Articles.Titled("Old"));
        File.SetLastWriteTimeUtc(consumer.PathOf("content/old.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await BuildAndExpect(consumer, "content/old.md", "content/renamed.md");
    }

    private static async Task BuildAndExpect(Consumer consumer, params string[] paths)
    {
        (await consumer.BuildAsync("--no-restore")).ShouldBeClean();
        Assert.Equal(paths, await consumer.RunAsync());
    }
}
