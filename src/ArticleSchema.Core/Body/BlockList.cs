using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The blocks of a Markdown text in their order.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="Lines">The content of their lines.</param>
/// <param name="Labels">The labels that the text defines.</param>
internal sealed record BlockList(IReadOnlyList<Block> Blocks, IReadOnlyList<TextRange> Lines, LinkLabels Labels);
