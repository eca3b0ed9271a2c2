using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Formats;

/// <summary>Steps through a text for the readers of dates; all steps leave the position alone when they do not apply.</summary>
internal ref struct TextCursor(string text)
{
    public int Position { get; set; }

    public readonly bool IsAtEnd => Position == text.Length;

    public readonly char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>Steps over one character.</summary>
    public bool TryTake(char character)
    {
        if (Current != character || IsAtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Steps over some characters whatever the case of letters.</summary>
    public bool TryTake(string characters)
    {
        if (string.Compare(text, Position, characters, 0, characters.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        Position += characters.Length;
        return true;
    }

    /// <summary>Steps over a word whatever the case of its letters, unless a letter follows.</summary>
    public bool TryTakeWord(string word)
    {
        var end = Position + word.Length;
        if (string.Compare(text, Position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 || end > text.Length || (end < text.Length && char.IsLetter(text[end])))
            return false;
        Position = end;
        return true;
    }

    /// <summary>Steps over blanks and tabs and says how many there were.</summary>
    public int TakeBlanks()
    {
        var start = Position;
        while (Current is ' ' or '\t')
            Position++;
        return Position - start;
    }

    /// <summary>Steps over ASCII letters and returns them.</summary>
    public string TakeLetters()
    {
        var start = Position;
        while (Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            Position++;
        return text.Substring(start, Position - start);
    }

    /// <summary>Steps over ASCII digits and says whether there were any.</summary>
    public bool SkipDigits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
            Position++;
        return Position > start;
    }

    /// <summary>Steps over ASCII digits and returns them.</summary>
    public string TakeDigits()
    {
        var start = Position;
        SkipDigits();
        return text.Substring(start, Position - start);
    }

    /// <summary>Reads at most <paramref name="most"/> digits, however many follow, if there are at least <paramref name="least"/> of them.</summary>
    public bool TryTakeDigits(int least, int most, out int value)
    {
        value = 0;
        var end = Position;
        while (end < text.Length && text[end] is >= '0' and <= '9' && end - Position < most)
            value = (value * 10) + (text[end++] - '0');
        if (end - Position < least)
            return false;
        Position = end;
        return true;
    }

    /// <summary>Reads all digits that follow, if there are between <paramref name="least"/> and <paramref name="most"/> of them.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool TryTakeNumber(int least, int most, out int value)
    {
        value = 0;
        var end = Position;
        while (end < text.Length && text[end] is >= '0' and <= '9' && end - Position <= most)
            value = (value * 10) + (text[end++] - '0');
        if (end - Position < least || end - Position > most)
            return false;
        Position = end;
        return true;
    }
}
