using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>Schemas without articles: what a schema finds in a value.</summary>
internal static class SchemaTest
{
    public static SchemaDocument Read(string schema, string path = "content/post.schema.yaml") =>
        SchemaDocument.Read(new SourceFile(path, schema));

    /// <summary>What a schema finds, as <c>required 'title'</c>, <c>type /date</c>.</summary>
    public static IReadOnlyList<string> Evaluate(string schema, string instance, bool mayHaveFaults = false)
    {
        var document = Read(schema);
        if (!mayHaveFaults)
            Assert.Empty(document.Violations.Select(violation => violation.ToString()));
        return [.. document.Evaluate(ReadNode(instance)).Select(Describe)];
    }

    public static DataNode ReadNode(string yaml)
    {
        var result = YamlReader.Read(new SourceFile("instance.yaml", yaml), new TextRange(0, yaml.Length), ReadLimits.Schema);
        Assert.Empty(result.Faults);
        return result.Root!;
    }

    public static string Describe(Finding finding) =>
        $"{finding.Keyword.Name} {finding.InstancePath}{(finding.Property is null ? "" : $"'{finding.Property}'")}";
}
