namespace ArticleSchema.Package.Tests;

/// <summary>The package ArticleSchema.Core by itself: the engine without the compiler.</summary>
[Collection(PackageTestGroup.Name)]
public class RunTimeReadingTests(PackedPackage package)
{
    [Fact]
    public async Task FreshProjectWithCore_ReadsAnArticleFromAString()
    {
        var consumer = new Consumer(package, "Reading", PackedPackage.CoreReference);
        consumer.Write("Program.cs", """"
            using ArticleSchema.Core;

            var reader = new ArticleReader("post.schema.yaml", [new SchemaText("post.schema.yaml", """
                title: Post
                required: [title]
                properties: { title: { type: string }, date: { type: string, format: timestamp } }
                additionalProperties: false
                """)]);

            Read("---\ntitle: First\ndate: 2024-02-29 8:10 +8\n---\nWords.\n");
            Read("---\ntitel: First\ndate: 2024-02-30\n---\n");

            void Read(string text)
            {
                ArticleReading reading = reader.Read(text, "2024/a.md");
                if (reading.TryCreate(Create, out var title, out var violations))
                    Console.WriteLine($"{reading.Key} | {title} | {reading.Body.Trim()}");
                foreach (Violation violation in violations)
                    Console.WriteLine(violation);
            }

            static string Create(FrontMatterNode node) => $"{node.GetRequired("title").ReadString()} | {node["date"]?.ReadTimestamp(TimeSpan.Zero):yyyy-MM-ddTHH:mm:sszzz}";
            """");

        (await consumer.BuildAsync()).ShouldBeClean();

        Assert.Equal(
            [
                "2024/a | First | 2024-02-29T08:10:00+08:00 | Words.",
                "2024/a.md(2,1): error ART2007: 'titel' is not a property of 'Post'; did you mean 'title'?",
                "2024/a.md(3,7): error ART2009: 'date' is '2024-02-30', but February 2024 has 29 days",
            ],
            await consumer.RunAsync());
    }

    [Fact]
    public async Task BesideTheGenerator_BothAreOfUse()
    {
        var consumer = new Consumer(package, "Both", PackedPackage.Reference + PackedPackage.CoreReference);
        consumer.Write("content/a.md", Articles.Titled("First"));
        consumer.Write("Program.cs", """
            using ArticleSchema.Core;

            var reader = new ArticleReader("content/article.schema.yaml", []);
            foreach (var article in ArticleCollection.All)
                Console.WriteLine(reader.Read(File.ReadAllBytes("content/a.md"), article.Entry.Path).Key == article.Entry.Key);
            """);

        (await consumer.BuildAsync()).ShouldBeClean();

        Assert.Equal(["True"], await consumer.RunAsync());
    }
}
