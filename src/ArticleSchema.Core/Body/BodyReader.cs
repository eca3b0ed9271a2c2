using System.Runtime.CompilerServices;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Reads the bodies of articles, one after the other, and keeps its room from one to the next.</summary>
internal sealed class BodyReader
{
    private const string ParagraphBreak = "\n\n";

    private readonly BlockList _list = new();
    private readonly BlockReader _blocks;
    private readonly InlineReader _inlines;
    private readonly WordCounter _counter = new();
    private string _text = "";

    public BodyReader()
    {
        _blocks = new BlockReader(_list);
        _inlines = new InlineReader(_list.Labels);
    }

    /// <summary>Reads the body of an article. Never throws.</summary>
    public BodySummary Read(Article article)
    {
        _text = article.File.Text;
        _inlines.IsMdx = article.File.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        _blocks.Read(_text, article.Body, _inlines.IsMdx);
        _counter.Clear();
        var excerpt = ReadBlocks();
        // A text that has been read need not stay in memory.
        _text = "";
        return new BodySummary(article.Body, _counter.Words, _counter.Ideographs, excerpt);
    }

    // Counts the words and returns the excerpt.
    [MethodImpl(HotLoop.Options)]
    private string? ReadBlocks()
    {
        string? excerpt = null;
        var isMarked = false;
        for (var i = 0; i < _list.Blocks.Count; i++)
        {
            var block = _list.Blocks[i];
            var mayBeExcerpt = !isMarked && excerpt is null && block is { Kind: BlockKind.Paragraph, IsNested: false };
            var hasMore = ReadBlock(block, mayBeExcerpt);
            if (isMarked)
                continue;
            isMarked = hasMore;
            if (isMarked)
                excerpt = ReadBeforeMark(i);
            else if (mayBeExcerpt)
                excerpt = ToText(_inlines.Plain.Characters.Length);
        }

        return excerpt;
    }

    // Counts the words of a block and returns whether '<!-- more -->' stands in it. Plain text is made only when it is asked for or nothing less tells the words.
    [MethodImpl(HotLoop.Options)]
    private bool ReadBlock(Block block, bool needsPlainText)
    {
        AppendText(block);
        var start = needsPlainText ? 0 : CountUpToMark(block.Kind);
        var isRead = needsPlainText || start < _inlines.Text.Length;
        if (isRead)
        {
            _inlines.Read(block.Kind, start);
            _counter.Add(_inlines.Plain.Characters, 0, marks: 0);
        }

        _counter.EndWord();
        return isRead && _inlines.More >= 0;
    }

    [MethodImpl(HotLoop.Options)]
    private int CountUpToMark(BlockKind kind)
    {
        var text = _inlines.Text;
        var at = _counter.Add(text, 0, InlineReader.GetMarks(kind));
        // Neither counts by itself, and both can make something else of what comes behind the mark.
        return at > 0 && at < text.Length && (text[at - 1] == '!' || char.IsHighSurrogate(text[at - 1])) ? at - 1 : at;
    }

    [MethodImpl(HotLoop.Options)]
    private void AppendText(Block block)
    {
        var text = _inlines.Text;
        text.Clear();
        for (var i = block.FirstLine; i < block.FirstLine + block.LineCount; i++)
        {
            if (i > block.FirstLine)
                text.Append('\n');
            text.Append(_text, _list.Lines[i].Start, _list.Lines[i].Length);
        }
    }

    private string? ReadBeforeMark(int last)
    {
        var paragraphs = new List<string>();
        for (var i = 0; i <= last; i++)
        {
            if (_list.Blocks[i].Kind != BlockKind.Paragraph)
                continue;
            AppendText(_list.Blocks[i]);
            _inlines.Read(BlockKind.Paragraph, 0);
            if (ToText(i == last ? _inlines.More : _inlines.Plain.Characters.Length) is { } paragraph)
                paragraphs.Add(paragraph);
        }

        return paragraphs.Count == 0 ? null : string.Join(ParagraphBreak, paragraphs);
    }

    private string? ToText(int end) => _inlines.Plain.HasWords(end) ? _inlines.Plain.ToString(end) : null;
}
