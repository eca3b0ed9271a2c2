using System.Text;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>What a reader made of a text, one line for each key, value and fault: path, kind, first and last place, text.</summary>
internal static class NodeDump
{
    public static string Write(SourceFile file, ReadResult result)
    {
        var dump = new StringBuilder();
        if (result.Root is { } root)
            WriteNode(dump, file, root, "");
        foreach (var fault in result.Faults)
            dump.Append($"! {fault.Kind} {Place(file, fault.Range)} {fault.Explanation}\n");
        return dump.ToString();
    }

    private static void WriteNode(StringBuilder dump, SourceFile file, DataNode node, string path)
    {
        var style = node is ScalarNode { Kind: NodeKind.String, Style: not ScalarStyle.Plain } scalar ? $" {scalar.Style}" : "";
        dump.Append($"{(path.Length == 0 ? "/" : path)} {node.Kind}{style} {Place(file, node.Range)}{(node is ScalarNode value ? " " + Visible(value.Text) : "")}\n");
        if (node is ArrayNode array)
        {
            for (var i = 0; i < array.Items.Count; i++)
                WriteNode(dump, file, array.Items[i], JsonPointer.Append(path, i));
        }

        foreach (var member in (node as ObjectNode)?.Members ?? [])
        {
            var inner = JsonPointer.Append(path, member.Name);
            dump.Append($"{inner} key {Place(file, member.Key.Range)} {Visible(file.GetText(member.Key.Range))}\n");
            WriteNode(dump, file, member.Value, inner);
        }
    }

    // The place behind the last character, as editors show a selection.
    private static string Place(SourceFile file, TextRange range) => $"{file.GetPosition(range.Start)}-{file.GetPosition(range.End)}";

    private static string Visible(string text) => "'" + text.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t") + "'";
}
