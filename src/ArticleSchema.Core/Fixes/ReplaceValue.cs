using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fixes;

/// <summary>Gives a value the text that was meant, in the quotes that it has; where it could not stand there without, in quotes.</summary>
internal static class ReplaceValue
{
    // To be sure of the change, the article is read again, and front matter of programs is mended by programs.
    private const int MaxSize = 10_000;

    /// <summary>The fix, or null where no way to write the text is sure to change this value and nothing else.</summary>
    /// <param name="article">The article.</param>
    /// <param name="value">The value, as it stands in the article.</param>
    /// <param name="text">The text that it is to have.</param>
    public static Fix? From(Article article, ScalarNode value, string text)
    {
        if (value.Range.Length == 0 || value.Range.End > article.File.Text.Length || article.FrontMatter?.Content is not { Root: { Size: <= MaxSize } before } content)
            return null;
        foreach (var written in Spell(value.Style, text, article.FrontMatter.Notation))
        {
            var fix = new Fix($"Replace '{value.Text}' by '{text}'", [new TextEdit(value.Range, written)]);
            var file = new SourceFile(article.File.Path, fix.Apply(article.File.Text), article.File.HasByteOrderMark);
            if (Article.Read(file).FrontMatter?.Content is { Root: { } after } mended && mended.Faults.Count == content.Faults.Count && IsOnlyChange(before, after, value.Range.Start, text))
                return fix;
        }

        return null;
    }

    private static IEnumerable<string> Spell(ScalarStyle style, string text, FrontMatterNotation notation)
    {
        if (style is ScalarStyle.Literal or ScalarStyle.Folded || text.Any(char.IsControl))
            yield break;
        if (style == ScalarStyle.Plain)
            yield return text;
        if (style == ScalarStyle.SingleQuoted)
            yield return notation == FrontMatterNotation.Yaml ? $"'{text.Replace("'", "''")}'" : $"'{text}'";
        yield return $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
    }

    private static bool IsOnlyChange(DataNode before, DataNode after, int start, string text) => (before, after) switch
    {
        (ObjectNode left, ObjectNode right) => left.Members.Count == right.Members.Count
            && left.Members.Zip(right.Members, (one, other) => one.Name == other.Name && IsOnlyChange(one.Value, other.Value, start, text)).All(isFine => isFine),
        (ArrayNode left, ArrayNode right) => left.Items.Count == right.Items.Count
            && left.Items.Zip(right.Items, (one, other) => IsOnlyChange(one, other, start, text)).All(isFine => isFine),
        _ when before.Range.Start == start && after.Range.Start == start => EntryKeys.ToKey(after) == text,
        _ => before.Equals(after),
    };
}
