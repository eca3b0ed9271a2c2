namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>Projects that several tests start from.</summary>
internal static class Blogs
{
    public const string Schema = """
        title: Post
        description: A post of the blog.
        type: object
        required: [title, date]
        properties:
          title: { type: string, minLength: 1 }
          date: { type: string, format: timestamp }
          categories: { type: [string, array], items: { type: string } }
          status: { enum: [draft, published], default: published }
        additionalProperties: false
        x-order: -date
        x-index: { ByCategory: categories }

        """;

    /// <summary>One schema, three articles and a file that is none.</summary>
    public static TestProject Small { get; } = TestProject.Create(
        ("content/post.schema.yaml", Schema),
        ("content/first.md", """
            ---
            title: The first
            date: 2024-05-01
            categories: [news, 云服务]
            ---
            Words.

            """),
        ("content/2024/second.md", """
            ---
            title: The second
            date: 2024-05-02
            status: draft
            ---
            More words.

            As many green ones.

            """),
        ("content/third.md", """
            ---
            title: The third
            date: 2024-05-02
            categories: news
            ---

            """),
        ("README.md", "# Blog\n"));

    /// <summary>The same with as many articles as a blog of many years has.</summary>
    public static TestProject Large(int articles) => Small with
    {
        Files = [.. Small.Files.Where(file => !file.Path.StartsWith("content/", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal)),
            .. Enumerable.Range(0, articles).Select(number => new TestFile($"content/{number:00000}.md", $"""
                ---
                title: Number {number}
                date: {new DateTime(2000, 1, 1).AddDays(number):yyyy-MM-dd}
                categories: [every, by-{number % 10}]
                ---
                The words of number {number}.

                And more.

                """))],
    };
}
