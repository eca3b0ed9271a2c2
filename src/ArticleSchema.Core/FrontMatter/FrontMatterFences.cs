using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Where an article's front matter begins and ends, and how it is written.</summary>
/// <param name="LeadingText">What precedes the opening fence; blank lines, blanks and a byte order mark only.</param>
/// <param name="Opening">The opening fence, or what stands for it where there is none: the <c>{</c> of an object, or the first line with a key. Null when the article has no front matter.</param>
/// <param name="Closing">The closing fence, or the <c>}</c> of an object; null when the article has none.</param>
internal sealed record FrontMatterFences(TextRange LeadingText, TextRange? Opening, TextRange? Closing)
{
    /// <summary>What the block is written in.</summary>
    public FrontMatterNotation Notation { get; init; }

    /// <summary>What a reader of the notation is to read; empty when the block is not closed.</summary>
    public TextRange Content { get; init; }

    /// <summary>Whether <see cref="Content"/> holds the members of a JSON object without the braces around them.</summary>
    public bool LacksBraces { get; init; }

    /// <summary>What closes the block, as the author would write it.</summary>
    public string ClosingMark { get; init; } = "---";

    /// <summary>What was probably meant as front matter and is none; null when there is front matter, or nothing like it.</summary>
    public FenceSlip? Slip { get; init; }

    /// <summary>Finds the front matter, which begins on the first line that is not blank: between fences, as a JSON object, or with its first key.</summary>
    public static FrontMatterFences Find(SourceFile file)
    {
        var text = file.Text;
        var start = SkipBlankLines(file);
        return FencedBlock.Find(text, start)
            ?? BracedBlock.Find(text, start)
            ?? UnopenedBlock.Find(text, start)
            ?? new FrontMatterFences(default, null, null) { Slip = FenceSlip.Find(file, start) };
    }

    private static int SkipBlankLines(SourceFile file)
    {
        var text = file.Text;
        // A host that decodes a file takes its byte order mark away; where it left it, it is in the text. A second one is a character.
        var start = !file.HasByteOrderMark && text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (LineScanner.IsBlank(text, start, LineScanner.EndOfLine(text, start)) && LineScanner.NextLine(text, start) is >= 0 and var next)
            start = next;
        return start;
    }
}
