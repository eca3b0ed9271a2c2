using ArticleSchema.Core.Body;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Body;

/// <summary>Bodies as texts.</summary>
internal static class Bodies
{
    public static BodySummary Summarize(string body, string path = "content/a.md") => BodySummary.Read(Article.Read(new SourceFile(path, "---\ntitle: A\n---\n" + body)));
}
