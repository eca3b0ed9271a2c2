using System.Runtime.CompilerServices;

using ArticleSchema.Core.Body;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Articles by their text, so that generator and analyzers together read each version of a file once.</summary>
internal static class ArticleCache
{
    // Below that, threads take longer to begin than to read.
    private const int LeastToShare = 64;

    private static readonly ConditionalWeakTable<SourceText, ReadArticle> s_articles = new();

    // The files that have been looked at. After an edit, all but one.
    private static readonly ConditionalWeakTable<AdditionalText, object> s_files = new();

    public static Article Read(string path, SourceText text) => Find(path, text).Article;

    /// <summary>What is known of an article's body; only the generator asks for it.</summary>
    public static BodySummary ReadBody(string path, SourceText text) => Find(path, text).Body.Value;

    /// <summary>Reads and judges files on all processors, so that who asks for one after the other finds it done. The compiler runs a generator on one.</summary>
    /// <param name="files">The files.</param>
    /// <param name="find">The schema that covers a file; null for one that is no article.</param>
    /// <param name="token">Ends it early.</param>
    public static void ReadAll(IEnumerable<AdditionalText> files, Func<string, SchemaDocument?> find, CancellationToken token)
    {
        var unread = files.Where(file => !s_files.TryGetValue(file, out _)).ToList();
        if (unread.Count < LeastToShare)
            return;
        Parallel.ForEach(unread, new ParallelOptions { CancellationToken = token }, file =>
        {
            if (find(file.Path) is { } schema && file.GetText(token) is { } text)
            {
                ReadBody(file.Path, text);
                Judge(Read(file.Path, text), schema);
            }

            s_files.GetValue(file, static _ => s_files);
        });
    }

    // The schema remembers what it has judged. Where values stand in for what is absent, each reader makes a mapping of its own.
    private static void Judge(Article article, SchemaDocument schema)
    {
        if (schema.Settings.Fallbacks.Count > 0)
            return;
        foreach (var mapping in EffectiveFrontMatter.FindMappings(article, schema))
        {
            if (mapping is not null)
                schema.Judge(mapping);
        }
    }

    private static ReadArticle Find(string path, SourceText text)
    {
        var found = s_articles.GetValue(text, key => new ReadArticle(Article.Read(ToFile(path, key))));
        // The same text can be handed over under a new name when a file is renamed.
        return found.Article.File.Path == path ? found : new ReadArticle(Article.Read(ToFile(path, text)));
    }

    private static SourceFile ToFile(string path, SourceText text) =>
        new(path, text.ToString(), hasByteOrderMark: text.Encoding?.GetPreamble() is { Length: > 0 });

    private sealed class ReadArticle(Article article)
    {
        public Article Article => article;

        public Lazy<BodySummary> Body { get; } = new(() => BodySummary.Read(article));
    }
}
