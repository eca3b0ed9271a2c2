using ArticleSchema.Core.Text;

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

    /// <summary>Everything behind the front matter; the whole file when there is no front matter.</summary>
    public TextRange Body { get; }

    /// <summary>Reads an article. Never throws on bad input: what is wrong is among the faults of <see cref="FrontMatterBlock.Content"/>.</summary>
    public static Article Read(SourceFile file)
    {
        var fences = FrontMatterFences.Find(file);
        if (fences is not { Opening: { } opening, Closing: { } closing })
            return new Article(file, fences, frontMatter: null, new TextRange(0, file.Text.Length));

        var block = new FrontMatterBlock(fences.Notation, opening, TextRange.FromBounds(opening.Start, closing.End), FrontMatterReader.Read(file, fences));
        return new Article(file, fences, block, TextRange.FromBounds(StartOfBody(file.Text, closing.End), file.Text.Length));
    }

    private static int StartOfBody(string text, int closingEnd)
    {
        // Behind the brace of an object, the body can begin in the same line.
        if (!LineScanner.IsBlank(text, closingEnd, LineScanner.EndOfLine(text, closingEnd)))
            return closingEnd;
        var next = LineScanner.NextLine(text, closingEnd);
        return next < 0 ? text.Length : next;
    }
}
