using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Counts the words of plain text in any language.</summary>
/// <remarks>
/// What stands between blanks is a word when it holds a letter or digit: <c>don't</c>, <c>C#</c>, <c>2024-05-01</c>, but not <c>—</c>.
/// A character of Chinese or Japanese is a word, as word processors have it. Thai, Lao, Khmer and Burmese have no blanks either, but
/// words of several letters: every four letters begun count as one.
/// </remarks>
internal sealed class WordCounter
{
    private const int LettersPerWord = 4;
    private const int Letter = 1;
    private const int Blank = 2;

    private static readonly int[] s_ascii = ReadAscii();

    /// <summary>All words.</summary>
    public int Words { get; private set; }

    /// <summary>Those of them that are one character of Chinese or Japanese.</summary>
    public int Ideographs { get; private set; }

    /// <summary>Counts the words of a text, whose ends are ends of words.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Add(CharBuffer text)
    {
        var (characters, length, ascii) = (text.Array, text.Length, s_ascii);
        // Letters: of a script whose words are not told apart. Counted: 1 behind a letter of the word that is being read, so that its other letters do not count.
        var (words, ideographs, letters, isCounted) = (0, 0, 0, 0);
        for (var at = 0; at < length; at++)
        {
            var character = characters[at];
            if (character < ascii.Length)
            {
                // Without a branch: nobody can foretell where words end, a processor no more than anybody else.
                var bits = ascii[character];
                words += bits & ~isCounted & Letter;
                isCounted = (isCounted | bits) & ~(bits >> 1) & Letter;
                letters = 0;
                continue;
            }

            switch (CharacterClasses.Get(char.IsHighSurrogate(character) ? text.GetCodePoint(at, out _) : character))
            {
                case CharacterClass.Letter:
                    words += isCounted ^ Letter;
                    (letters, isCounted) = (0, Letter);
                    break;
                case CharacterClass.Blank or CharacterClass.WideMark:
                    (letters, isCounted) = (0, 0);
                    break;
                case CharacterClass.Ideograph:
                    words++;
                    ideographs++;
                    (letters, isCounted) = (0, 0);
                    break;
                case CharacterClass.DenseLetter:
                    words += letters++ % LettersPerWord == 0 ? 1 : 0;
                    isCounted = 0;
                    break;
            }
        }

        Words += words;
        Ideographs += ideographs;
    }

    private static int[] ReadAscii()
    {
        var bits = new int[128];
        for (var character = 0; character < bits.Length; character++)
            bits[character] = CharacterClasses.Get(character) switch { CharacterClass.Letter => Letter, CharacterClass.Blank => Blank, _ => 0 };
        return bits;
    }
}
