using System.Runtime.CompilerServices;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Articles by their text, so that generator and analyzers together read each version of a file once.</summary>
internal static class ArticleCache
{
    private static readonly ConditionalWeakTable<SourceText, CachedArticle> s_articles = new();

    public static CachedArticle Read(string path, SourceText text)
    {
        if (!s_articles.TryGetValue(text, out var found))
            found = Add(path, text);
        // The same text can be handed over under a new name when a file is renamed.
        return found.Article.File.Path == path ? found : new CachedArticle(Article.Read(ToFile(path, text)));
    }

    private static CachedArticle Add(string path, SourceText text) => s_articles.GetValue(text, key => new CachedArticle(Article.Read(ToFile(path, key))));

    private static SourceFile ToFile(string path, SourceText text) =>
        new(path, text.ToString(), hasByteOrderMark: text.Encoding?.GetPreamble() is { Length: > 0 });
}
