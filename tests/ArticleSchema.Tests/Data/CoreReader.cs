using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Tests.Data;

/// <summary>Reads front matter with the engine, as a build does.</summary>
internal static class CoreReader
{
    /// <summary>The front matter of an article that has nothing but well-formed one.</summary>
    public static FrontMatterValue Read(string article)
    {
        var read = Article.Read(new SourceFile("a.md", article)).FrontMatter;
        Assert.NotNull(read);
        Assert.True(read.Content.Faults.Count == 0, $"{string.Join('\n', read.Content.Faults)}\n{article}");
        Assert.NotNull(read.Mapping);
        return ToValue(read.Mapping);
    }

    /// <summary>What a node says.</summary>
    public static FrontMatterValue ToValue(DataNode node) => node switch
    {
        ScalarNode { Kind: NodeKind.Null } => FrontMatterValue.Null,
        ScalarNode { Kind: NodeKind.Boolean } scalar => scalar.Boolean,
        ScalarNode { Kind: NodeKind.Number } scalar => FrontMatterValue.FromNumber(scalar.Text),
        ScalarNode scalar => scalar.Text,
        ArrayNode array => FrontMatterValue.FromList(array.Items.Select(ToValue)),
        _ => FrontMatterValue.FromMapping(((ObjectNode)node).Members.Select(static member => KeyValuePair.Create(member.Name, ToValue(member.Value)))),
    };
}
