using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>A marked place in a text.</summary>
internal sealed record Mark(string Name, TextRange Range);
