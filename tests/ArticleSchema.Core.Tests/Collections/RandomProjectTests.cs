using System.Globalization;
using System.Text;

using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Collections;

/// <summary>Projects by chance, in which the index finds what comparing all with all does.</summary>
public sealed class RandomProjectTests
{
    private const string Schema = """
        title: Post
        type: object
        required: [id]
        properties:
          id: { type: string }
          isbn: { x-unique: true }
          see: { type: [string, array, 'null'], items: { type: string }, x-reference: post }
        x-key: id
        x-files: ['*.md', '*.yaml', '*.json']
        """;

    private static readonly string[] s_keys = ["a", "A", "b", "云", "😀", "x y", "it's", "\"q\"", "1", "true"];
    private static readonly string[] s_values = ["1", "1.0", "'1'", "x", "\"x\"", "null", "[1, 2]", "{ a: 1 }", "true"];

    [Fact]
    public void Index_FindsWhatComparingAllWithAllFinds()
    {
        var found = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var articles = Enumerable.Range(0, random.Next(1, 12)).Select(number => Write(random, number)).ToList();
            var schemaFile = new SourceFile("content/post.schema.yaml", Schema);

            var expected = NaiveProject.Check(SchemaDocument.Read(schemaFile), articles).Order(StringComparer.Ordinal).ToList();
            var actual = Project.Check([schemaFile, .. articles])
                .Where(violation => violation.Id is "ART3001" or "ART3002" or "ART3003")
                .Select(violation => $"{violation.Id} {violation.Path} {violation.File.GetPosition(violation.Range.Start)}")
                .Order(StringComparer.Ordinal);

            Assert.Equal(expected, actual);
            found += expected.Count;
        }

        Assert.InRange(found, 500, int.MaxValue);
    }

    private static SourceFile Write(Random random, int number)
    {
        var name = $"content/{number.ToString(CultureInfo.InvariantCulture)}";
        switch (random.Next(10))
        {
            case 0:
                return new SourceFile(name + ".md", random.Next(4) > 0 ? "---\nid: c\n---\n" : "---\nid: [\n---\n");
            case 1 or 2:
                return new SourceFile(name + ".yaml", string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => "-\n" + Members(random, "  "))));
            case 3:
                return new SourceFile(name + ".yaml", "[]\n");
            default:
                return new SourceFile(name + ".md", $"---\n{Members(random, "")}---\n");
        }
    }

    private static string Members(Random random, string indent)
    {
        var text = new StringBuilder($"{indent}id: {Quote(Pick(random, s_keys))}\n");
        if (random.Next(2) == 0)
            text.Append($"{indent}isbn: {Pick(random, s_values)}\n");
        if (random.Next(2) == 0)
            text.Append($"{indent}see: [{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Quote(Pick(random, s_keys))))}]\n");
        else if (random.Next(3) == 0)
            text.Append($"{indent}see: {Quote(Pick(random, s_keys))}\n");
        return text.ToString();
    }

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];

    private static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
