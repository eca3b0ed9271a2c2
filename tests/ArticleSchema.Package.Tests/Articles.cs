namespace ArticleSchema.Package.Tests;

/// <summary>Articles for the built-in schema, and a program that lists them.</summary>
internal static class Articles
{
    /// <summary>Every property goes through a variable of its type: that the program compiles says what the types are.</summary>
    public const string ListingProgram = """
        foreach (var article in ArticleCollection.All)
        {
            string title = article.Title;
            DateTimeOffset date = article.Date;
            IReadOnlyList<string> categories = article.Categories;

            Console.WriteLine($"{article.Entry.Key} | {article.Entry.Path} | {date:yyyy-MM-ddTHH:mm:sszzz} | {title} | {string.Join(", ", categories)}");
        }
        """;

    public const string WithoutCategories = """
        ---
        title: First
        date: 2024-02-29
        ---
        Words.
        """;

    public static string Titled(string title) => $"""
        ---
        title: {title}
        date: 2024-02-29
        categories: news
        ---
        Words.
        """;
}
