using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>A Markdown file: its front matter and its body. Immutable.</summary>
public sealed class Article
{
    private Article(SourceFile file, FrontMatterFences fences, FrontMatterBlock? frontMatter, TextRange body)
    {
        File = file;
        Fences = fences;
        FrontMatter = frontMatter;
        Body = body;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>Where the fences of the front matter stand.</summary>
    public FrontMatterFences Fences { get; }

    /// <summary>The front matter; null when the article has none or it is not closed.</summary>
    public FrontMatterBlock? FrontMatter { get; }

    /// <summary>Everything behind the closing fence's line; the whole file when there is no front matter.</summary>
    public TextRange Body { get; }

    /// <summary>Reads an article. Never throws on bad input: what is wrong is among the faults of <see cref="FrontMatterBlock.Content"/>.</summary>
    public static Article Read(SourceFile file)
    {
        var text = file.Text;
        var fences = FrontMatterFences.Find(text);
        if (fences is not { Opening: { } opening, Closing: { } closing })
            return new Article(file, fences, frontMatter: null, new TextRange(0, text.Length));

        // The opening fence is read along: to YAML it is the mark that begins a document (§9.1.2), without which a first
        // line such as '%' would be a directive. The closing one is not: it would begin, or end, another document.
        var range = TextRange.FromBounds(opening.Start, closing.Start);
        var content = RefuseReplacements(YamlReader.Read(file, range, ReadLimits.FrontMatter), text, range);
        var block = new FrontMatterBlock(opening, TextRange.FromBounds(opening.Start, closing.End), content);
        var bodyStart = LineScanner.NextLine(text, closing.End);
        return new Article(file, fences, block, TextRange.FromBounds(bodyStart < 0 ? text.Length : bodyStart, text.Length));
    }

    // Whoever decodes a file puts U+FFFD for bytes that are not UTF-8 and says nothing; a value with it is not what the author wrote.
    private static ReadResult RefuseReplacements(ReadResult content, string text, TextRange range)
    {
        var at = text.IndexOf('\uFFFD', range.Start, range.Length);
        if (at < 0 || content.Interruption is not null)
            return content;
        var fault = new ReadFault(ReadFaultKind.Syntax, new TextRange(at, 1), "it holds U+FFFD, which stands where the file's bytes are not UTF-8; save the file as UTF-8");
        return content with { Faults = [.. content.Faults, fault] };
    }
}
