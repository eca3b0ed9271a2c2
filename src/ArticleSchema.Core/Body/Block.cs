namespace ArticleSchema.Core.Body;

/// <summary>A block of a Markdown text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstLine">The first of its lines in <see cref="BlockList.Lines"/>.</param>
/// <param name="LineCount">How many they are.</param>
/// <param name="IsNested">Whether it stands in a list or a quotation.</param>
internal readonly record struct Block(BlockKind Kind, int FirstLine, int LineCount, bool IsNested);
