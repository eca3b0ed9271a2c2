using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fixes;

/// <summary>Lets the file begin with its front matter.</summary>
internal static class RemoveLeadingText
{
    public static Fix From(SourceFile file, TextRange leading) => new(
        "Remove what precedes the front matter",
        leading.Length == 0 ? [] : [new TextEdit(leading, "")],
        RemovesByteOrderMark: file.HasByteOrderMark);
}
