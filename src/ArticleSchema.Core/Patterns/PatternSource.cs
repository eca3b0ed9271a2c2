using System.Globalization;
using System.Text;

namespace ArticleSchema.Core.Patterns;

/// <summary>A regular expression as code points, and the place up to which it has been read.</summary>
internal sealed class PatternSource(string text)
{
    private const int End = -1;

    private readonly int[] _codePoints = CodePoints.Of(text);

    public int Position { get; set; }

    /// <summary>The code point that is next, or -1 at the end.</summary>
    public int Current => Peek(0);

    public bool IsAtEnd => Position == _codePoints.Length;

    /// <summary>The code point some way ahead, or -1 behind the end.</summary>
    public int Peek(int distance) => Position + distance < _codePoints.Length ? _codePoints[Position + distance] : End;

    /// <summary>Steps over one code point and returns it.</summary>
    public int Take() => _codePoints[Position++];

    /// <summary>Steps over some characters if they come next.</summary>
    public bool TryTake(string characters)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            if (Peek(i) != characters[i])
                return false;
        }

        Position += characters.Length;
        return true;
    }

    /// <summary>Steps over ASCII digits; a number that is too big for an integer is the biggest integer. Null when there is no digit.</summary>
    public int? TakeNumber()
    {
        var start = Position;
        long number = 0;
        for (; Current is >= '0' and <= '9'; Position++)
            number = Math.Min((number * 10) + (Current - '0'), int.MaxValue);
        return Position > start ? (int)number : null;
    }

    /// <summary>Steps over exactly so many hexadecimal digits; null, and no step, when they are fewer.</summary>
    public int? TakeHex(int length)
    {
        var number = 0;
        for (var i = 0; i < length; i++)
        {
            if (HexValue(Peek(i)) is not { } digit)
                return null;
            number = (number << 4) | digit;
        }

        Position += length;
        return number;
    }

    /// <summary>Steps over <c>{…}</c> and returns what is between the braces; null, and no step, when there is no such thing.</summary>
    public string? TakeBraced() => Current == '{' ? TakeUntil('}') : null;

    /// <summary>Steps over one character, what follows, and an end; null, and no step, when there is no such end.</summary>
    public string? TakeUntil(int end)
    {
        var close = Array.IndexOf(_codePoints, end, Position);
        if (close < 0)
            return null;
        var inner = Slice(Position + 1, close);
        Position = close + 1;
        return inner;
    }

    /// <summary>What has been read since a place.</summary>
    public string Since(int start) => Slice(start, Position);

    private static int? HexValue(int digit) => digit is > 0 and < 128 && Uri.IsHexDigit((char)digit)
        ? int.Parse(((char)digit).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : null;

    private string Slice(int start, int end)
    {
        var slice = new StringBuilder();
        for (var i = start; i < end; i++)
            CodePoints.Append(slice, _codePoints[i]);
        return slice.ToString();
    }
}
