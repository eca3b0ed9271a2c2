using ArticleSchema.Core.Documents;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>A Markdown file: its front matter and its body. Or a file that is data from its first character to its last, which is all front matter, without fences. Immutable.</summary>
internal sealed class Article
{
    private static readonly string[] s_dataExtensions = [".yaml", ".yml", ".json"];
    private static readonly string[] s_markdownExtensions = [".md", ".markdown", ".mdx"];

    private Article(SourceFile file, FrontMatterFences fences, FrontMatterBlock? frontMatter, TextRange body)
    {
        File = file;
        Fences = fences;
        FrontMatter = frontMatter;
        Body = body;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>Whether the file is data as a whole.</summary>
    public bool IsData { get; private init; }

    /// <summary>What messages call all that the schema judges, as the subject of a sentence.</summary>
    public string Designation => IsData ? "The file" : "The front matter";

    /// <summary>Where the fences of the front matter stand; of data, where the file begins and ends.</summary>
    public FrontMatterFences Fences { get; }

    /// <summary>The front matter; null when the article has none or it is not closed.</summary>
    public FrontMatterBlock? FrontMatter { get; }

    /// <summary>Everything behind the front matter; the whole file when there is no front matter.</summary>
    public TextRange Body { get; }

    /// <summary>Whether a file is data by its name: <c>*.yaml</c>, <c>*.yml</c> or <c>*.json</c>, whatever the case of the letters.</summary>
    public static bool IsDataPath(string path) =>
        Array.Exists(s_dataExtensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file is Markdown by its name, whatever the case of the letters: one of those that <c>ArticleSchema.props</c> gives to the compiler.</summary>
    public static bool IsMarkdownPath(string path) =>
        Array.Exists(s_markdownExtensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads an article. Never throws on bad input: what is wrong is among the faults of <see cref="FrontMatterBlock.Content"/>.</summary>
    public static Article Read(SourceFile file) => IsDataPath(file.Path) ? ReadData(file) : ReadMarkdown(file);

    private static Article ReadData(SourceFile file)
    {
        var (whole, end) = (new TextRange(0, file.Text.Length), new TextRange(file.Text.Length, 0));
        // What is absent, and the value as a whole, have no better place than the first character.
        var start = new TextRange(0, Math.Min(1, whole.Length));
        var content = FrontMatterReader.ReadData(file);
        var fences = new FrontMatterFences(new TextRange(0, 0), start, end) { Notation = DocumentReader.IsJson(file) ? FrontMatterNotation.Json : FrontMatterNotation.Yaml, Content = whole };
        var block = new FrontMatterBlock(fences.Notation, start, whole, content) { Mapping = content.Root as ObjectNode };
        return new Article(file, fences, block, end) { IsData = true };
    }

    private static Article ReadMarkdown(SourceFile file)
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
