using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>What the loops over all characters of all articles ask of a character, as bits in one table: each character is looked up once.</summary>
internal static class CharacterTraits
{
    /// <summary>Begins a word, or goes on with one.</summary>
    public const int Letter = 1;

    /// <summary>Ends a word.</summary>
    public const int Separator = 2;

    /// <summary>Is a word. It is a separator as well.</summary>
    public const int Ideograph = 4;

    /// <summary>Is not in the table yet, or never will be: what it is depends on its neighbours.</summary>
    public const int Unclear = 8;

    /// <summary>May begin a mark in HTML and in Markdown, or a comment of MDX.</summary>
    public const int HtmlMark = 16;

    /// <summary>May begin a mark in Markdown behind which words are read in another way, or not at all.</summary>
    public const int MarkdownMark = 32;

    /// <summary>Is another mark in Markdown: of emphasis, of a line's end, or of no meaning without a mark before or behind it. None makes a difference to words.</summary>
    public const int MinorMark = 64;

    /// <summary>Ends a cell of a table.</summary>
    public const int TableMark = 128;

    private static readonly byte[] s_table = ReadAscii();

    /// <summary>The traits of every UTF-16 code unit, as far as texts have had them. Not to be written to.</summary>
    public static byte[] Table => s_table;

    /// <summary>The traits of the code point at a position; <see cref="Unclear"/> for a letter of a script whose words only a dictionary can tell apart.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int Read(CharBuffer text, int at)
    {
        var codePoint = text.GetCodePoint(at, out _);
        var traits = Find(CharacterClasses.Get(codePoint));
        // A race writes the same twice. Half of a pair says nothing about the next pair that it is half of.
        if (codePoint <= char.MaxValue && !char.IsHighSurrogate((char)codePoint))
            s_table[codePoint] = (byte)traits;
        return traits;
    }

    private static int Find(CharacterClass characterClass) => characterClass switch
    {
        CharacterClass.Letter => Letter,
        CharacterClass.Blank or CharacterClass.WideMark => Separator,
        CharacterClass.Ideograph => Ideograph | Separator,
        CharacterClass.DenseLetter => Unclear,
        _ => 0,
    };

    [MethodImpl(HotLoop.Options)]
    private static byte[] ReadAscii()
    {
        var table = new byte[char.MaxValue + 1];
        for (var character = 0; character < table.Length; character++)
            table[character] = (byte)(character < 128 ? Find(CharacterClasses.Get(character)) : Unclear);
        Add(table, "<&{", HtmlMark);
        Add(table, "\\`[", MarkdownMark);
        Add(table, "]!*_~\n", MinorMark);
        Add(table, "|", TableMark);
        return table;
    }

    private static void Add(byte[] table, string characters, int trait)
    {
        foreach (var character in characters)
            table[character] |= (byte)trait;
    }
}
