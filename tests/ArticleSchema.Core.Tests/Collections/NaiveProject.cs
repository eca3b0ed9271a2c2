using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Collections;

/// <summary>Compares every entry with every other one, without an index: by 'id' as the key, 'isbn' as a unique value and 'see' as references among them.</summary>
internal static class NaiveProject
{
    /// <summary>What is wrong across files, as <c>ART3003 content/a.md 2,5</c>.</summary>
    public static IEnumerable<string> Check(SchemaDocument schema, IReadOnlyList<SourceFile> files)
    {
        var entries = files
            .Select(file => (File: file, Article: Article.Read(file)))
            .SelectMany(file => EffectiveFrontMatter.ReadAll(file.Article, schema).Select(entry => (file.File, entry.Mapping, entry.Item)))
            .Where(entry => entry.Mapping is not null)
            .Select(entry => (entry.File, Mapping: entry.Mapping!, Findings: schema.Evaluate(entry.Mapping!)))
            .ToList();
        var hasUnknownKeys = files.Any(file => EffectiveFrontMatter.ReadAll(Article.Read(file), schema) is { } all && (all.Count == 0 ? !file.Text.StartsWith("[]", StringComparison.Ordinal) : all.Any(entry => KeyOf(entry.Mapping) is null)));
        for (var i = 0; i < entries.Count; i++)
        {
            var (file, mapping, findings) = entries[i];
            if (KeyOf(mapping) is { } key && Others(i).Any(other => KeyOf(other) == key))
                yield return Print("ART3001", file, mapping.Find("id")!.ValueRange);
            foreach (var value in ValuesOf(mapping, "isbn").Where(value => value.Kind != NodeKind.Null && Others(i).Any(other => ValuesOf(other, "isbn").Contains(value))))
                yield return Print("ART3002", file, value.Range);
            if (hasUnknownKeys || findings.Any(finding => finding.InstancePath.StartsWith("/see", StringComparison.Ordinal)))
                continue;
            foreach (var item in ValuesOf(mapping, "see").OfType<ScalarNode>().Where(item => item.Kind == NodeKind.String && !entries.Any(entry => KeyOf(entry.Mapping) == item.Text)))
                yield return Print("ART3003", file, item.Range);
        }

        IEnumerable<ObjectNode> Others(int index) => entries.Where((_, other) => other != index).Select(entry => entry.Mapping);
    }

    private static string? KeyOf(ObjectNode? mapping) => mapping?.Find("id")?.Value is ScalarNode { Kind: NodeKind.String } id ? id.Text : null;

    private static IEnumerable<DataNode> ValuesOf(ObjectNode mapping, string property) => mapping.Find(property)?.Value switch
    {
        null => [],
        ArrayNode list => list.Items,
        var value => [value],
    };

    private static string Print(string rule, SourceFile file, TextRange range) => $"{rule} {file.Path} {file.GetPosition(range.Start)}";
}
