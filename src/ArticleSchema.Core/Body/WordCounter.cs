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

    // Of a script whose words are not told apart.
    private int _letters;

    /// <summary>All words.</summary>
    public int Words { get; private set; }

    /// <summary>Those of them that are one character of Chinese or Japanese.</summary>
    public int Ideographs { get; private set; }

    /// <summary>Counts the words of a text, whose ends are ends of words.</summary>
    public void Add(CharBuffer text)
    {
        var (characters, length) = (text.Array, text.Length);
        // 1 behind a letter of the word that is being read, so that its other letters do not count.
        var (words, isCounted) = (0, 0);
        _letters = 0;
        for (var at = 0; at < length; at++)
        {
            var character = characters[at];
            if (character < s_ascii.Length)
            {
                // Without a branch: nobody can foretell where words end, a processor no more than anybody else.
                var bits = s_ascii[character];
                words += bits & ~isCounted & Letter;
                isCounted = (isCounted | bits) & ~(bits >> 1) & Letter;
                _letters = 0;
            }
            else
            {
                isCounted = AddOther(text, at, isCounted);
            }
        }

        Words += words;
    }

    private static int[] ReadAscii()
    {
        var bits = new int[128];
        for (var character = 0; character < bits.Length; character++)
            bits[character] = CharacterClasses.Get(character) switch { CharacterClass.Letter => Letter, CharacterClass.Blank => Blank, _ => 0 };
        return bits;
    }

    private int AddOther(CharBuffer text, int at, int isCounted)
    {
        switch (CharacterClasses.Get(text.GetCodePoint(at, out _)))
        {
            case CharacterClass.Letter:
                Words += isCounted ^ Letter;
                _letters = 0;
                return Letter;
            case CharacterClass.Blank or CharacterClass.WideMark:
                _letters = 0;
                return 0;
            case CharacterClass.Ideograph:
                Words++;
                Ideographs++;
                _letters = 0;
                return 0;
            case CharacterClass.DenseLetter:
                Words += _letters++ % LettersPerWord == 0 ? 1 : 0;
                return 0;
            default:
                return isCounted;
        }
    }
}
