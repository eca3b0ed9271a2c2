using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>The front matter of an article: where it stands and what it says.</summary>
/// <param name="Notation">What it is written in.</param>
/// <param name="OpeningFence">What opens it, without trailing blanks; stands in for what is absent. Of data, the first character.</param>
/// <param name="Range">From the opening fence to the end of the closing one.</param>
/// <param name="Content">What was read between the fences.</param>
internal sealed record FrontMatterBlock(FrontMatterNotation Notation, TextRange OpeningFence, TextRange Range, ReadResult Content)
{
    /// <summary>The keys and values as far as they could be read, empty where the block is; null where it holds something else than a mapping.</summary>
    public ObjectNode? Mapping { get; init; } = Content.Root switch
    {
        ObjectNode mapping => mapping,
        null or ScalarNode { IsAbsent: true } => new ObjectNode([], new TextRange(OpeningFence.End, 0), isComplete: Content.Interruption is null),
        _ => null,
    };
}
