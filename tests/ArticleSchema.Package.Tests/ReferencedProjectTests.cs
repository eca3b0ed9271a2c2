namespace ArticleSchema.Package.Tests;

/// <summary>A project uses the collections of another one beside several of its own; both are read at run time as well.</summary>
[Collection(PackageTestGroup.Name)]
public class ReferencedProjectTests(PackedPackage package)
{
    private const string Packages = PackedPackage.Reference + PackedPackage.CoreReference;

    [Fact]
    public async Task CollectionsOfTwoProjects_AreUsedTogether()
    {
        var people = new Consumer(package, "People", Packages, folder: "Two/People");
        people.Write("content/author.schema.yaml", "title: Author\nrequired: [name]\nproperties: { name: { type: string } }\n");
        people.Write("content/ada.md", "---\nname: Ada\n---\n");
        people.Write("Program.cs", "Console.WriteLine(People.Author.Parse(\"---\\nname: Grace\\n---\\n\").Name);\n");

        var site = new Consumer(package, "Site", Packages + """<ProjectReference Include="../People/People.csproj" />""", folder: "Two/Site");
        site.Write("posts/post.schema.yaml", "title: Post\nproperties: { title: { type: string }, author: { type: string }, category: { type: string, x-reference: category } }\n");
        site.Write("posts/a.md", "---\ntitle: First\nauthor: ada\ncategory: news\n---\n");
        site.Write("categories/category.schema.yaml", "title: Category\nproperties: { title: { type: string } }\n");
        site.Write("categories/news.md", "---\ntitle: The news\n---\n");
        site.Write("Program.cs", """
            var post = PostCollection.All[0];
            Console.WriteLine($"{post.Title} {People.AuthorCollection.Get(post.Author!).Name} {post.Category!.Title} {PostCollection.Count} {CategoryCollection.Count}");
            Console.WriteLine($"{Post.Parse("---\ntitle: Read\n---\n").Title} {People.Author.Parse("---\nname: Grace\n---\n").Name}");
            """);

        (await site.BuildAsync()).ShouldBeClean();
        Assert.Equal(["First Ada The news 1 1", "Read Grace"], await site.RunAsync());
    }
}
