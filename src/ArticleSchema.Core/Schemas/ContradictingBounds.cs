using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas;

/// <summary>Finds pairs of bounds in a schema that no value can satisfy both.</summary>
internal static class ContradictingBounds
{
    private static readonly (string What, string Least, string Most, bool IsOpen)[] s_pairs =
    [
        ("text", "minLength", "maxLength", false),
        ("list", "minItems", "maxItems", false),
        ("mapping", "minProperties", "maxProperties", false),
        ("list", "minContains", "maxContains", false),
        ("number", "minimum", "maximum", false),
        ("number", "exclusiveMinimum", "maximum", true),
        ("number", "minimum", "exclusiveMaximum", true),
        ("number", "exclusiveMinimum", "exclusiveMaximum", true),
    ];

    /// <summary>Reports those of a schema at whichever stands later.</summary>
    public static void Check(Schema schema, ObjectNode mapping, SchemaCompiler compiler)
    {
        foreach (var (what, leastName, mostName, isOpen) in s_pairs)
        {
            if (Find(mapping, leastName) is not var (least, lower) || Find(mapping, mostName) is not var (most, upper))
                continue;
            var order = lower.CompareTo(upper);
            if (leastName == "minContains" && mapping.Find("contains") is null)
                continue; // Without it, neither says anything, which LoneKeywords tells.
            if (order < 0 || (order == 0 && !isOpen) || KeywordCatalog.Find(leastName, schema.Dialect) is null)
                continue;
            var later = least.Key.Range.Start > most.Key.Range.Start ? least : most;
            compiler.Report(new KeywordSource(schema, later), ImpossibleBounds.Instance, later.ValueRange, what, leastName, lower.ToString(), mostName, upper.ToString());
        }
    }

    private static (Member Member, Number Bound)? Find(ObjectNode mapping, string name) =>
        mapping.Find(name) is { Value: ScalarNode { Kind: NodeKind.Number } scalar } member ? (member, scalar.Number) : null;
}
