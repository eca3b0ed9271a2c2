namespace ArticleSchema.Package.Tests;

/// <summary>The files that articles may name (<c>x-asset</c>): the package's targets list them for the compiler, which may not look itself.</summary>
[Collection(PackageTestGroup.Name)]
public class ListedFilesTests(PackedPackage package)
{
    private const string Schema = "title: Post\ntype: object\nproperties: { picture: { type: string, x-asset: true } }\n";
    private const string Picture = "images/a #1; 海 'b' (c).png";

    [Fact]
    public async Task PictureThatComesAndGoes_IsNoticed()
    {
        var consumer = new Consumer(package, "Pictured", folder: "C# pictures, 图片");
        consumer.Write("Program.cs", "Console.WriteLine(PostCollection.Count);");
        consumer.Write("content/post.schema.yaml", Schema);
        consumer.Write("content/a.md", $"---\npicture: \"/{Picture}\"\n---\n");
        (await consumer.BuildAsync()).ShouldFailWithOneError("content/a.md(2,10): error ART3004", $"there is no file '{Picture}'");

        consumer.Write(Picture, "");
        File.SetLastWriteTimeUtc(consumer.PathOf(Picture), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await consumer.BuildAsync("--no-restore")).ShouldBeClean();

        var compiled = File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/Pictured.dll"));
        (await consumer.BuildAsync("--no-restore")).ShouldBeClean();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/Pictured.dll")));

        File.Delete(consumer.PathOf(Picture));
        (await consumer.BuildAsync("--no-restore")).ShouldFailWithOneError("content/a.md(2,10): error ART3004", $"there is no file '{Picture}'");
        (await consumer.BuildAsync("--no-restore", "-p:ArticleSchemaListsFiles=false")).ShouldBeClean();
    }

    [Fact]
    public async Task NoSchemaSpeaksOfFiles_PicturesCompileNothing()
    {
        var consumer = new Consumer(package, "Unpictured");
        consumer.Write("Program.cs", "Console.WriteLine(PostCollection.Count);");
        consumer.Write("content/post.schema.yaml", Schema.Replace("x-asset", "x-image", StringComparison.Ordinal));
        consumer.Write("content/a.md", "---\npicture: none\n---\n");
        (await consumer.BuildAsync()).ShouldBeClean();
        var compiled = File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/Unpictured.dll"));

        consumer.Write("images/new.png", "");
        (await consumer.BuildAsync("--no-restore")).ShouldBeClean();

        Assert.Equal(compiled, File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/Unpictured.dll")));
        Assert.False(File.Exists(consumer.PathOf("obj/Debug/net10.0/ArticleSchema.ProjectFiles.txt")));
    }
}
