using System.Runtime.CompilerServices;

using ArticleSchema.Core.Body;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Articles by their text, so that generator and analyzers together read each version of a file once.</summary>
internal static class ArticleCache
{
    private static readonly ConditionalWeakTable<SourceText, Article> s_articles = new();
    private static readonly ConditionalWeakTable<Article, BodySummary> s_bodies = new();

    public static Article Read(string path, SourceText text)
    {
        var article = s_articles.GetValue(text, key => Article.Read(ToFile(path, key)));
        // The same text can be handed over under a new name when a file is renamed.
        return article.File.Path == path ? article : Article.Read(ToFile(path, text));
    }

    /// <summary>What is known of an article's body; only the generator asks for it.</summary>
    public static BodySummary ReadBody(Article article) => s_bodies.GetValue(article, BodySummary.Read);

    private static SourceFile ToFile(string path, SourceText text) =>
        new(path, text.ToString(), hasByteOrderMark: text.Encoding?.GetPreamble() is { Length: > 0 });
}
