namespace ArticleSchema.Package.Tests;

/// <summary>Under <c>dotnet watch</c>, what happens to articles happens in the running program.</summary>
[Collection(PackageTestGroup.Name)]
public class HotReloadTests(PackedPackage package)
{
    [Fact]
    public async Task ArticlesEditedAddedAndDeleted_RunningProgramHasThem()
    {
        var site = new Consumer(package, "Watched", $"{PackedPackage.Reference}<AdditionalFiles Include=\"authors/*.yaml\" />", sdk: "Microsoft.NET.Sdk.Web");
        // The schemas are below 'content' and 'authors' like the data, so that whatever lists data must not list them once more.
        site.Write("content/blog/post.schema.yaml", """
            title: Post
            type: object
            required: [title, date, author]
            properties:
              title: { type: string }
              date: { type: string, format: date }
              author: { type: string, x-reference: author }
              categories: { type: array, items: { type: string } }
            x-order: -date
            x-index: { ByCategory: categories }

            """);
        site.Write("authors/author.schema.yaml", """
            title: Author
            type: object
            x-files: people.yaml
            x-key: id
            required: [id, name]
            properties: { id: { type: string }, name: { type: string } }

            """);
        site.Write("authors/people.yaml", "- { id: ada, name: Ada }\n");
        site.Write("content/blog/a.md", Article("First", "2024-01-02", "news"));
        site.Write("content/blog/b.md", Article("Second", "2024-01-01", "news"));
        site.Write("Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            var held = PostCollection.All[0];
            app.MapGet("/", () => $"{PostCollection.Count}: {string.Join(", ", PostCollection.All.Select(post => post.Title))}"
                + $" [{string.Join(", ", PostCollection.Categories.Select(group => $"{group.Key} {group.Count}"))}] {PostCollection.Years.Count} {PostCollection.Contains("c")} {AuthorCollection.All[0].Name}");
            app.MapGet("/process", () => $"{Environment.ProcessId} {held.Title}");
            app.Run();
            """);

        await using var program = WatchedProgram.Start(site.Folder);
        await program.ShouldAnswerAsync("2: First, Second [news 2] 1 False Ada");
        var process = await program.AskAsync("process");

        site.Write("content/blog/a.md", Article("First, which is now longer", "2024-01-02", "news, cloud"));
        await program.ShouldAnswerAsync("2: First, which is now longer, Second [news 2, cloud 1] 1 False Ada");

        site.Write("content/blog/c.md", Article("Third", "2025-03-04", "cloud"));
        await program.ShouldAnswerAsync("3: Third, First, which is now longer, Second [cloud 2, news 2] 2 True Ada");

        File.Delete(site.PathOf("content/blog/a.md"));
        await program.ShouldAnswerAsync("2: Third, Second [cloud 1, news 1] 2 True Ada");

        File.Delete(site.PathOf("content/blog/b.md"));
        File.Delete(site.PathOf("content/blog/c.md"));
        await program.ShouldAnswerAsync("0:  [] 0 False Ada");

        site.Write("content/blog/d.md", Article("Fourth", "2026-01-01", "news"));
        await program.ShouldAnswerAsync("1: Fourth [news 1] 1 False Ada");

        site.Write("authors/people.yaml", "- { id: ada, name: Ada Lovelace }\n");
        await program.ShouldAnswerAsync("1: Fourth [news 1] 1 False Ada Lovelace");

        // It has not been started again, and what it held it holds.
        Assert.Equal(process, await program.AskAsync("process"));
    }

    private static string Article(string title, string date, string categories) => $"---\ntitle: {title}\ndate: {date}\ncategories: [{categories}]\nauthor: ada\n---\nWords.\n";
}
