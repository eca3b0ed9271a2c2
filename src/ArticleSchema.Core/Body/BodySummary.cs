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
    private const string ParagraphBreak = "\n\n";

    /// <summary>Reads the body of an article. Never throws; what is no Markdown is read as text.</summary>
    public static BodySummary Read(Article article)
    {
        var text = article.File.Text;
        var isMdx = article.File.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        var list = BlockReader.Read(text, article.Body, isMdx);
        var reader = new InlineReader(list.Labels, isMdx);
        var counter = new WordCounter();
        string? excerpt = null;
        var isMarked = false;
        for (var i = 0; i < list.Blocks.Count; i++)
        {
            Read(reader, text, list, list.Blocks[i]);
            counter.Add(reader.Plain.Characters);
            if (isMarked)
                continue;
            isMarked = reader.More >= 0;
            if (isMarked)
                excerpt = ReadBeforeMark(reader, text, list, i);
            else if (excerpt is null && list.Blocks[i] is { Kind: BlockKind.Paragraph, IsNested: false })
                excerpt = ToText(reader, reader.Plain.Characters.Length);
        }

        return new BodySummary(article.Body, counter.Words, counter.Ideographs, excerpt);
    }

    private static void Read(InlineReader reader, string text, BlockList list, Block block)
    {
        reader.Clear();
        for (var i = block.FirstLine; i < block.FirstLine + block.LineCount; i++)
        {
            if (i > block.FirstLine)
                reader.Text.Append('\n');
            reader.Text.Append(text, list.Lines[i].Start, list.Lines[i].Length);
        }

        reader.Read(block.Kind);
    }

    private static string? ReadBeforeMark(InlineReader reader, string text, BlockList list, int last)
    {
        var paragraphs = new List<string>();
        for (var i = 0; i <= last; i++)
        {
            if (list.Blocks[i].Kind != BlockKind.Paragraph)
                continue;
            Read(reader, text, list, list.Blocks[i]);
            if (ToText(reader, i == last ? reader.More : reader.Plain.Characters.Length) is { } paragraph)
                paragraphs.Add(paragraph);
        }

        return paragraphs.Count == 0 ? null : string.Join(ParagraphBreak, paragraphs);
    }

    private static string? ToText(InlineReader reader, int end) => reader.Plain.HasWords(end) ? reader.Plain.ToString(end) : null;
}
