namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>Spoils texts at random, the same way in every run.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<string> texts)
{
    private const int MaxSteps = 4;

    private static readonly string[] s_pieces =
    [
        ":", ": ", " ", "\n", "\r", "\r\n", "\t", "-", "- ", "---\n", "...", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a", "!", "!!int ", "!!null", "|", ">", "|+\n", "'", "\"", "\\", "%", "@", "`",
        "?", "? ", "<<: *a", "~", "null", "é", "：", "“", "😀", "\ud83d", "\ufeff", "\u0085", "\u2028", "\0", "\u0007", "1e9", "0x", "2024-02-30", "$ref", "#/", "{{ x }}",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = Pick(texts);
        for (var steps = 1 + _random.Next(MaxSteps); steps > 0; steps--)
            text = Mutate(text);
        return text;
    }

    private string Mutate(string text)
    {
        var start = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(1, 12), text.Length - start);
        return _random.Next(6) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, Pick(s_pieces)),
            2 => text.Remove(start, length).Insert(start, Pick(s_pieces)),
            3 => text.Insert(_random.Next(text.Length + 1), text.Substring(start, length)),
            4 => text[..start] + Splice(Pick(texts)),
            _ => text[..start],
        };
    }

    private string Splice(string other) => other[_random.Next(other.Length)..];

    private string Pick(IReadOnlyList<string> list) => list[_random.Next(list.Count)];
}
