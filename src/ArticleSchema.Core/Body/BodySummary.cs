using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>What is known of an article's body without the body.</summary>
/// <param name="Range">Where it stands in the file's text. A byte order mark does not count, as in <see cref="SourceFile.Text"/>.</param>
/// <param name="WordCount">How many words it has, as <see cref="WordCounter"/> counts them, in its plain text: in headings, lists, tables and code as well.</param>
/// <param name="IdeographCount">How many of these are one character of Chinese or Japanese.</param>
/// <param name="Excerpt">
/// The paragraphs before <c>&lt;!-- more --&gt;</c> as plain text, a blank line between them; without such a mark the first paragraph that stands in no list and no
/// quotation. Paragraphs without a word, such as an image alone, are left out. Null when nothing is left.
/// </param>
internal sealed record BodySummary(TextRange Range, int WordCount, int IdeographCount, string? Excerpt)
{
    // A reader keeps room for the longest text that it has read.
    private const int MaxKept = 1 << 17;

    [ThreadStatic]
    private static BodyReader? s_reader;

    /// <summary>Reads the body of an article. Never throws; what is no Markdown is read as text.</summary>
    public static BodySummary Read(Article article)
    {
        if (article.Body.Length > MaxKept)
            return new BodyReader().Read(article);
        return (s_reader ??= new BodyReader()).Read(article);
    }
}
