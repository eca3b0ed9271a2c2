namespace ArticleSchema.Tests.Data;

/// <summary>Values of every kind, the same in every run.</summary>
internal sealed class RandomValues(int seed)
{
    // What YAML and those who write front matter make something of, alone or in the midst of a text.
    private static readonly string[] s_pieces =
    [
        "\n", "\n", "\n\n", "\n  ", "\n\t", " ", "  ", "\t", "a", "word", "two words", "云服务", "😀", "👨\u200D👩", "\u3000", "\u00A0", "\uFEFF", "\uFFFD", "\u0085", "\u2028", "\r\n", "\r", "\0", "\u001B",
        "---", "...", "+++", "<<", "y", "null", "~", "true", "- a", "- ", "-", "? ", "?", ": ", ":", " #", "#", "'", "\"", "\\", "|", ">", "%YAML", "@", "`", "{{ x }}", "{", "[", "]", "}", ",", "&a", "*a", "!t", "=",
        "12", "1:30", "2024-05-01", "0x1F", "0b1", "1e3", ".5", ".inf", "5 things", "3rd", ".NET 8", "C#", "a:b", "a: b", "https://example.com/?q=1#x", "(x)", "“x”", "：",
    ];

    private readonly RandomText _texts = new(seed);

    private Random Random => _texts.Random;

    /// <summary>A value of at most that many levels below it.</summary>
    public FrontMatterValue Next(int depth) => Random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => FrontMatterValue.Null,
        1 => Random.Next(2) == 0,
        2 => Random.NextInt64(long.MinValue, long.MaxValue),
        3 => BitConverter.Int64BitsToDouble(Random.NextInt64(long.MinValue, long.MaxValue)),
        4 => _texts.Next(12),
        5 or 6 => NextText(8),
        7 => FrontMatterValue.FromList(Enumerable.Range(0, Random.Next(4)).Select(_ => Next(depth - 1))),
        _ => NextMapping(depth),
    };

    /// <summary>A mapping, empty now and then.</summary>
    public FrontMatterValue NextMapping(int depth) => FrontMatterValue.FromMapping(Enumerable.Range(0, Random.Next(5))
        .Select(_ => KeyValuePair.Create(Random.Next(3) == 0 ? _texts.Next(8) : NextText(2), Next(depth - 1)))
        .DistinctBy(static member => member.Key));

    private string NextText(int pieces) => string.Concat(Enumerable.Range(0, Random.Next(pieces + 1)).Select(_ => s_pieces[Random.Next(s_pieces.Length)]));
}
