using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Formats;

/// <summary><c>regex</c>: a regular expression of ECMA-262, such as <c>pattern</c> takes.</summary>
internal sealed class RegexFormat : StringFormat
{
    public override string Name => "regex";

    public override string? FindFault(string text) => EcmaPattern.Create(text, out var fault) is null ? $"which is not a regular expression: {fault}" : null;
}
