using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The blocks of a Markdown text in their order. Kept from text to text, so that reading allocates little.</summary>
internal sealed class BlockList
{
    /// <summary>The blocks.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The content of their lines.</summary>
    public List<TextRange> Lines { get; } = [];

    /// <summary>The labels that the text defines.</summary>
    public LinkLabels Labels { get; } = new();

    public void Clear()
    {
        Blocks.Clear();
        Lines.Clear();
        Labels.Clear();
    }
}
