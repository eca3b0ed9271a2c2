namespace ArticleSchema.Package.Tests;

/// <summary>Partial properties of a model of the user's own, which C# has from 13 on, get their accessors; only a compiler that knows them can say so.</summary>
[Collection(PackageTestGroup.Name)]
public class PartialPropertyTests(PackedPackage package)
{
    [Fact]
    public async Task PartialProperties_AreImplemented()
    {
        var consumer = new Consumer(package, "Partial");
        consumer.Write("content/a.md", Articles.Titled("First"));
        consumer.Write("Program.cs", """
            using ArticleSchema;

            var article = ArticleCollection.All[0];
            article.Categories = ["more", "and more"];
            Console.WriteLine($"{article.Title} {article.Categories.Count} {article == ArticleCollection.All[0]}");
            Console.WriteLine(article.ToFrontMatter().Contains("- and more"));

            /// <summary>A model.</summary>
            [ArticleModel]
            public partial record Article
            {
                public required partial string Title { get; init; }

                /// <summary>The categories.</summary>
                public required partial IReadOnlyList<string> Categories { get; set; }

                public partial DateTimeOffset Date { get; private init; }
            }
            """);

        (await consumer.BuildAsync("-p:GenerateDocumentationFile=true")).ShouldBeClean();

        Assert.Equal(["First 2 True", "True"], await consumer.RunAsync());
    }
}
