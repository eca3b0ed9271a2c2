using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas;

/// <summary>Finds keywords that say nothing because the one that they belong to is not there (2020-12 core §10.2.2, validation §6.4.4).</summary>
internal static class LoneKeywords
{
    private static readonly (string Name, string Owner)[] s_pairs =
    [
        ("then", "if"),
        ("else", "if"),
        ("minContains", "contains"),
        ("maxContains", "contains"),
    ];

    /// <summary>Reports those of a schema.</summary>
    public static void Check(Schema schema, ObjectNode mapping, SchemaCompiler compiler)
    {
        foreach (var (name, owner) in s_pairs)
        {
            if (mapping.Find(name) is { } lone && mapping.Find(owner) is null && KeywordCatalog.Find(name, schema.Dialect) is not null)
                compiler.Report(new KeywordSource(schema, lone), IneffectiveKeyword.Instance, lone.Key.Range, name, $"without '{owner}'");
        }
    }
}
