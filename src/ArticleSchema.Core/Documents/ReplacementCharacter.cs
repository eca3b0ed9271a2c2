using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Documents;

/// <summary>Looks for U+FFFD in what was read.</summary>
/// <remarks>Whoever decodes a file puts it for bytes that are not UTF-8 and says nothing; a value with it is not what the author wrote.</remarks>
internal static class ReplacementCharacter
{
    private const string Explanation = "it holds U+FFFD, the replacement character, which mostly stands where bytes were not UTF-8; write the character that is meant";

    /// <summary>Notes the first one as a fault, unless reading did not come to its end anyway.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="range">What was read of it.</param>
    public static ReadResult Refuse(ReadResult content, string text, TextRange range)
    {
        var at = text.IndexOf('\uFFFD', range.Start, range.Length);
        if (at < 0 || content.Interruption is not null)
            return content;
        // A key with such a character may be the one that seems to be missing.
        return ReadResult.Create(content.Root, [.. content.Faults, new ReadFault(ReadFaultKind.Syntax, new TextRange(at, 1), Explanation)]);
    }
}
