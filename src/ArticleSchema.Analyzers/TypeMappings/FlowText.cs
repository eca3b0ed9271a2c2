using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Writes values as people read them in front matter, on one line.</summary>
internal static class FlowText
{
    // What is longer explains nothing any more.
    private const int Longest = 200;

    public static string Write(DataNode value)
    {
        var text = WriteWhole(value);
        return text.Length <= Longest ? text : text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) + "…";
    }

    private static string WriteWhole(DataNode value) => value switch
    {
        ScalarNode { Kind: NodeKind.String } text => IsWord(text.Text) ? text.Text : $"'{text.Text}'",
        ScalarNode scalar => scalar.Text,
        ArrayNode array => $"[{string.Join(", ", array.Items.Select(WriteWhole))}]",
        ObjectNode mapping => $"{{ {string.Join(", ", mapping.Members.Select(member => $"{member.Name}: {WriteWhole(member.Value)}"))} }}",
        _ => "",
    };

    private static bool IsWord(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' or '/' or ':');
}
