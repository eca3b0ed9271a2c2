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

    // How many characters are counted at once, each by a byte of a number, the first by the lowest.
    private const int BatchSize = 8;

    // The lowest bit of each byte.
    private const ulong Ones = 0x0101_0101_0101_0101;

    private int _words;

    // Of the word that is being read: 1 when it holds a letter by now, and so is one.
    private int _open;

    // Of a script whose words are not told apart: how many letters stand before this place.
    private int _letters;

    /// <summary>All words.</summary>
    public int Words => _words + _open;

    /// <summary>Those of them that are one character of Chinese or Japanese.</summary>
    public int Ideographs { get; private set; }

    /// <summary>Begins to count another text.</summary>
    public void Clear() => (_words, Ideographs, _open, _letters) = (0, 0, 0, 0);

    /// <summary>Ends the word that is being read, if there is one.</summary>
    public void EndWord() => (_words, _open, _letters) = (Words, 0, 0);

    /// <summary>Counts the words of a text, which go on where the last one ended.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="marks">The <see cref="CharacterTraits"/> of characters to stop at.</param>
    /// <returns>Where it stopped: at a mark, or at the end of the text.</returns>
    [MethodImpl(HotLoop.Options)]
    public int Add(CharBuffer text, int from, int marks)
    {
        var (characters, length, table) = (text.Array, text.Length, CharacterTraits.Table);
        var stops = marks | CharacterTraits.Unclear;
        var stopsOfBatch = (ulong)stops * Ones;
        var at = _letters > 0 ? AddDense(text, from, marks) : from;
        while (at < length)
        {
            // Mostly, no character needs to be looked at by itself.
            if (length - at >= BatchSize && ReadBatch(table, characters, at) is var whole && (whole & stopsOfBatch) == 0)
            {
                Add(whole);
                at += BatchSize;
                continue;
            }

            var batch = 0UL;
            var end = Math.Min(at + BatchSize, length);
            for (var shift = 0; at < end; at++, shift += 8)
            {
                int traits = table[characters[at]];
                if ((traits & stops) != 0 && ((traits & marks) != 0 || (traits = CharacterTraits.Read(text, at)) == CharacterTraits.Unclear))
                    break;
                batch |= (ulong)traits << shift;
            }

            Add(batch);
            if (at == end)
                continue;
            if ((table[characters[at]] & marks) != 0)
                break;
            EndWord();
            at = AddDense(text, at, marks);
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadBatch(byte[] table, char[] characters, int at) =>
        table[characters[at]] | ((ulong)table[characters[at + 1]] << 8) | ((ulong)table[characters[at + 2]] << 16) | ((ulong)table[characters[at + 3]] << 24)
        | ((ulong)table[characters[at + 4]] << 32) | ((ulong)table[characters[at + 5]] << 40) | ((ulong)table[characters[at + 6]] << 48) | ((ulong)table[characters[at + 7]] << 56);

    // Without a branch: nobody can foretell where words end, a processor no more than anybody else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong batch)
    {
        var separators = (batch / CharacterTraits.Separator) & Ones;
        // All bits of the bytes of other characters. A letter makes these overflow, one after the other, up to the next separator, which thereby becomes 1.
        var others = ~(separators * byte.MaxValue);
        var sum = others + (batch & Ones) + (ulong)_open;
        _open = sum < others ? 1 : 0;
        var ideographs = CountOnes(batch / CharacterTraits.Ideograph & Ones);
        _words += CountOnes(sum & separators) + ideographs;
        Ideographs += ideographs;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountOnes(ulong bytes) => (int)((bytes * Ones) >> 56);

    // Letters of a script whose words are not told apart, and the accents and symbols among them.
    [MethodImpl(HotLoop.Options)]
    private int AddDense(CharBuffer text, int at, int marks)
    {
        while (at < text.Length)
        {
            var characterClass = CharacterClasses.Get(text.GetCodePoint(at, out var length));
            if (characterClass == CharacterClass.DenseLetter)
                _words += _letters++ % LettersPerWord == 0 ? 1 : 0;
            else if (text[at] < 128 || characterClass is not (CharacterClass.Other or CharacterClass.Mark))
                break;
            at += length;
        }

        // What a mark leaves of the text behind it may go on.
        if (at < text.Length && (CharacterTraits.Table[text[at]] & marks) == 0)
            _letters = 0;
        return at;
    }
}
