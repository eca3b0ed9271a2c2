using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Characters that are written one behind the other and may be changed where they stand. Kept from text to text, so that reading allocates little.</summary>
internal sealed class CharBuffer
{
    private const int MinCapacity = 512;

    private char[] _characters = [];

    public int Length { get; private set; }

    public char this[int index]
    {
        get => _characters[index];
        set => _characters[index] = value;
    }

    /// <summary>The characters, and behind <see cref="Length"/> anything: for those who look at each of them. Writing may put another array in its place.</summary>
    public char[] Array => _characters;

    /// <summary>The character at a position, or a blank outside of the text.</summary>
    public char At(int index) => index >= 0 && index < Length ? _characters[index] : ' ';

    public void Clear() => Length = 0;

    [MethodImpl(HotLoop.Options)]
    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    [MethodImpl(HotLoop.Options)]
    public void Append(string text, int start, int length)
    {
        Reserve(length);
        text.CopyTo(start, _characters, Length, length);
        Length += length;
    }

    [MethodImpl(HotLoop.Options)]
    public void Append(CharBuffer other, int start, int length)
    {
        Reserve(length);
        System.Array.Copy(other._characters, start, _characters, Length, length);
        Length += length;
    }

    /// <summary>Takes everything from a position on away.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>The code point at a position, and how many characters it takes.</summary>
    [MethodImpl(HotLoop.Options)]
    public int GetCodePoint(int index, out int length)
    {
        var first = _characters[index];
        length = char.IsHighSurrogate(first) && index + 1 < Length && char.IsLowSurrogate(_characters[index + 1]) ? 2 : 1;
        return length == 2 ? char.ConvertToUtf32(first, _characters[index + 1]) : first;
    }

    /// <summary>The code point that ends before a position.</summary>
    [MethodImpl(HotLoop.Options)]
    public int GetCodePointBefore(int index) =>
        index > 1 && char.IsSurrogatePair(_characters[index - 2], _characters[index - 1])
            ? char.ConvertToUtf32(_characters[index - 2], _characters[index - 1])
            : _characters[index - 1];

    /// <summary>How often the character at a position is repeated from there on.</summary>
    [MethodImpl(HotLoop.Options)]
    public int CountRun(int index)
    {
        var end = index;
        while (end < Length && _characters[end] == _characters[index])
            end++;
        return end - index;
    }

    public int IndexOf(char character, int from) => from < Length ? System.Array.IndexOf(_characters, character, from, Length - from) : -1;

    /// <summary>Whether a text stands at a position; ASCII letters are compared without case.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool StartsWith(int index, string text)
    {
        if (index + text.Length > Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = _characters[index + i];
            if (character != text[i] && (character is < 'A' or > 'Z' || character + ('a' - 'A') != text[i]))
                return false;
        }

        return true;
    }

    public string ToString(int start, int length) => new(_characters, start, length);

    /// <summary>Makes room for so many characters more.</summary>
    public void Reserve(int length)
    {
        if (Length + length > _characters.Length)
            System.Array.Resize(ref _characters, Math.Max(Math.Max(Length + length, _characters.Length * 2), MinCapacity));
    }
}
