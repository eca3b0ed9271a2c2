using System.Runtime.CompilerServices;
using ArticleSchema.Core.Patterns;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The class of every character, by our own table of Unicode: every runtime has another version.</summary>
internal static class CharacterClasses
{
    private const int PageSize = 256;

    private static readonly Lazy<CodePointSet> s_letters = Union("L", "N");
    private static readonly Lazy<CodePointSet> s_marks = Union("P", "S");
    private static readonly Lazy<CodePointSet> s_ideographs = Union("scx=Han", "scx=Hiragana", "scx=Katakana", "scx=Bopomofo");
    private static readonly Lazy<CodePointSet> s_dense = Union("sc=Thai", "sc=Lao", "sc=Khmer", "sc=Myanmar");

    private static readonly Lazy<CodePointSet> s_blanks = Union("White_Space");

    // A page is made when a text needs it. A race makes the same page twice, which costs time and nothing else.
    private static readonly CharacterClass[]?[] s_pages = new CharacterClass[]?[(CodePointSet.Last + 1) / PageSize];

    // Most texts are ASCII, which needs no table.
    private static readonly CharacterClass[] s_first = new CharacterClass[128];

    static CharacterClasses()
    {
        for (var character = '!'; character < '\x7F'; character++)
            s_first[character] = character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? CharacterClass.Letter : CharacterClass.Mark;
        foreach (var blank in " \t\r\n\v\f")
            s_first[blank] = CharacterClass.Blank;
    }

    /// <summary>The class of a code point.</summary>
    [MethodImpl(HotLoop.Options)]
    public static CharacterClass Get(int codePoint)
    {
        if (codePoint < s_first.Length)
            return s_first[codePoint];
        var page = s_pages[codePoint / PageSize] ??= ReadPage(codePoint / PageSize * PageSize);
        return page[codePoint % PageSize];
    }

    /// <summary>Whether lines are broken beside such a character without a blank being meant.</summary>
    public static bool IsWide(CharacterClass characterClass) => characterClass is CharacterClass.Ideograph or CharacterClass.WideMark;

    private static CharacterClass[] ReadPage(int start)
    {
        var page = new CharacterClass[PageSize];
        for (var i = 0; i < PageSize; i++)
            page[i] = Find(start + i);
        return page;
    }

    private static CharacterClass Find(int codePoint)
    {
        if (s_letters.Value.Contains(codePoint))
        {
            return s_ideographs.Value.Contains(codePoint) ? CharacterClass.Ideograph
                : s_dense.Value.Contains(codePoint) ? CharacterClass.DenseLetter
                : CharacterClass.Letter;
        }

        if (s_blanks.Value.Contains(codePoint))
            return CharacterClass.Blank;
        return !s_marks.Value.Contains(codePoint) ? CharacterClass.Other : IsWideForm(codePoint) ? CharacterClass.WideMark : CharacterClass.Mark;
    }

    // CJK punctuation, the middle dot and double hyphen of katakana, vertical, small and full-width forms.
    private static bool IsWideForm(int codePoint) =>
        codePoint is (>= 0x3000 and <= 0x303F) or 0x30A0 or 0x30FB or (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF65) or (>= 0xFFE0 and <= 0xFFE6);

    private static Lazy<CodePointSet> Union(params string[] expressions) => new(() => CodePointSet.Union(expressions, UnicodeProperties.Get));
}
