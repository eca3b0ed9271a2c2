using System.Globalization;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>Reads articles as a program does at run time.</summary>
internal static class ReaderTest
{
    private const string SchemaPath = "content/post.schema.yaml";

    private static readonly ArticleReader s_permissive = Reader("true");

    /// <summary>A reader of articles in the folder 'content'.</summary>
    public static ArticleReader Reader(string schema) => new(SchemaPath, [new SchemaText(SchemaPath, schema)]);

    /// <summary>What is read of the value of a key, written invariant; or what the message says cannot hold it.</summary>
    public static string Read<T>(string yaml, Func<FrontMatterNode, T> read)
    {
        var reading = s_permissive.Read($"---\nvalue: {yaml}\n---\n", "content/a.md");
        Assert.Empty(reading.Violations);
        if (reading.TryCreate(node => read(node.GetRequired("value")), out var value, out var violations))
        {
            Assert.Empty(violations);
            return Convert.ToString(value, CultureInfo.InvariantCulture)!;
        }

        return Assert.Single(violations).Arguments[1];
    }
}
