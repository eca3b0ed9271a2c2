using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>What must hold of all ranges, whatever the text.</summary>
internal static class RangeCheck
{
    /// <summary>Everything lies inside <paramref name="bounds"/>, and what is inside a value inside the value's range.</summary>
    public static void Verify(SourceFile file, TextRange bounds, ReadResult result)
    {
        foreach (var fault in result.Faults)
            VerifyInside(fault.Range, bounds, "fault");
        if (result.Root is { } root)
            VerifyNode(file, root, bounds);
    }

    private static void VerifyNode(SourceFile file, DataNode node, TextRange bounds)
    {
        VerifyInside(node.Range, bounds, node.Kind.ToString());
        // What an alias stands for is written elsewhere.
        if (node.Range.Length > 0 && file.Text[node.Range.Start] == '*')
            return;
        foreach (var item in (node as ArrayNode)?.Items ?? [])
            VerifyNode(file, item, node.Range);
        foreach (var member in (node as ObjectNode)?.Members ?? [])
        {
            // So is what '<<' merges in.
            if (!IsInside(member.Key.Range, node.Range) && file.GetText(node.Range).Contains("<<"))
                continue;
            VerifyInside(member.Key.Range, node.Range, $"key '{member.Name}'");
            VerifyNode(file, member.Value, node.Range);
        }
    }

    private static void VerifyInside(TextRange range, TextRange bounds, string what) =>
        Assert.True(range.Length >= 0 && IsInside(range, bounds), $"{what} {range} is not inside {bounds}");

    private static bool IsInside(TextRange range, TextRange bounds) => range.Start >= bounds.Start && range.End <= bounds.End;
}
