namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Names, texts and choices, the same for the same seed.</summary>
internal sealed class RandomWords(int seed)
{
    // What schemas and articles really use, what is a name in the generated code already, and what could break out of the place where it is written.
    private static readonly string[] s_words =
    [
        "title", "Title", "date", "tags", "author", "kind", "head-img", "ms.date", "cSpell:ignore", "online version", "标题", "日付", "class", "value__", "2fa", "_", "__", "Entry", "Clone",
        "EqualityContract", "ToString", "Equals", "additionalProperties", "AdditionalProperties", "GivenKeys", "HasTitle", "Has", "Match", "Value", "Text", "List", "Number", "Mapping", "Parse", "node", "item",
        "entry", "builder", "reader", "given", "present", "value", "model", "violations", "System", "ArticleSchema", "global", "Object", "string", "record", "Read", "Baked", "All", "Count",
        "ı", "İ", "ß", "ſ", "😀", "*/", "\"\"\"", "\\u000a", "{0}", "</summary>", "<see cref=\"x\"/>", "a\nb", "\u2028", "\u0085", "#endif", "", " ", "null", "true", "1.50", "~", "yes", "<<", "// x", "a: b", "- a", "---", "a#b", "# c",
    ];

    private readonly RandomText _texts = new(seed);

    public Random Random => _texts.Random;

    public string Next() => Chance(0.75) ? Pick(s_words) : _texts.Next(8);

    /// <summary>A name as most schemas have it.</summary>
    public string NextPlain() => Chance(0.6) ? Pick(s_words[..10]) + (Chance(0.5) ? Random.Next(4).ToString() : "") : Next();

    /// <summary>Texts that differ.</summary>
    public List<string> NextMany(int atLeast, int atMost, Func<string>? next = null)
    {
        var texts = new List<string>();
        for (var count = Random.Next(atLeast, atMost + 1); texts.Count < count;)
        {
            if ((next ?? Next)() is var text && !texts.Contains(text))
                texts.Add(text);
        }

        return texts;
    }

    public bool Chance(double probability) => Random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Random.Next(choices.Count)];
}
