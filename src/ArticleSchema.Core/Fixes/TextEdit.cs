using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fixes;

/// <summary>Puts <paramref name="NewText"/> in the place of a range.</summary>
internal sealed record TextEdit(TextRange Range, string NewText);
