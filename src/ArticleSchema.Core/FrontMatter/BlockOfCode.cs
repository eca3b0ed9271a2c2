using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Front matter that was written as a block of code at the very top, as in <c>```yaml</c>, which Markdown shows to the reader.</summary>
/// <remarks>An article about configuration may begin so as well. Nothing but front matter is meant only where there is a key that tells, such as 'title'.</remarks>
internal static class BlockOfCode
{
    private const string Marks = "```";

    /// <summary>The slip in the line at <paramref name="start"/>, or null when it is something else.</summary>
    public static FenceSlip? Find(string text, int start)
    {
        var opening = text.Substring(start, LineScanner.EndOfLine(text, start) - start).TrimEnd();
        if (opening is not (Marks or Marks + "yaml" or Marks + "yml" or Marks + "toml") || LineScanner.NextLine(text, start) is not (> 0 and var next))
            return null;
        var sign = opening.EndsWith("toml", StringComparison.Ordinal) ? '=' : ':';
        var end = UnopenedBlock.FindEnd(text, next, line => FencedBlock.IsFence(text, line, Marks), out _, sign: sign);
        return end < 0
            ? null
            : new FenceSlip($"its first line '{opening}' begins a block of code; a fence is '{(sign == '=' ? "+++" : "---")}'", IsTelling(text, next, end, sign), default);
    }

    private static bool IsTelling(string text, int start, int end, char sign)
    {
        for (var line = start; line < end; line = LineScanner.NextLine(text, line))
        {
            if (UnopenedBlock.IsTelling(text, line, sign))
                return true;
        }

        return false;
    }
}
