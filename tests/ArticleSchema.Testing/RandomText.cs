using System.Text;

namespace ArticleSchema.Testing;

/// <summary>Texts of every kind that Unicode knows, the same in every run.</summary>
public sealed class RandomText(int seed)
{
    private const string Meaningful = "\"\\'\n\r\t:#-,[]{}&*!|>%@` \0\u0085\u2028\u2029\uFEFF\uFFFD";

    private readonly Random _random = new(seed);

    /// <summary>The random numbers behind the texts.</summary>
    public Random Random => _random;

    /// <summary>Up to <paramref name="longest"/> code points: from controls to the last plane, with a liking for what has a meaning in C# or YAML.</summary>
    public string Next(int longest)
    {
        var text = new StringBuilder();
        for (var length = _random.Next(longest + 1); length > 0; length--)
            text.Append(NextRune().ToString());

        return text.ToString();
    }

    private Rune NextRune() => _random.Next(6) switch
    {
        0 => new Rune(Meaningful[_random.Next(Meaningful.Length)]),
        1 => new Rune((char)_random.Next(0x80)),
        2 => new Rune((char)_random.Next(0x100)),
        3 => new Rune((char)_random.Next(0x4E00, 0xA000)),
        4 => NextOf(0x10000),
        _ => NextOf(0x110000),
    };

    private Rune NextOf(int end)
    {
        Rune rune;
        while (!Rune.TryCreate(_random.Next(end), out rune))
        {
        }

        return rune;
    }
}
