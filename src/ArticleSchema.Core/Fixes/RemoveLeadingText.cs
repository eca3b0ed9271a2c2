using ArticleSchema.Core.FrontMatter;

namespace ArticleSchema.Core.Fixes;

/// <summary>Lets the file begin with its front matter.</summary>
internal static class RemoveLeadingText
{
    public static Fix From(Article article)
    {
        var leading = article.Fences.LeadingText;
        return new Fix(
            "Remove what precedes the front matter",
            leading.Length == 0 ? [] : [new TextEdit(leading, "")],
            RemovesByteOrderMark: article.File.HasByteOrderMark);
    }
}
