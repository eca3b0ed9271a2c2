using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Makes up schemas of every kind that has a type of its own, and of some that have none. The same seed makes up the same ones.</summary>
internal sealed partial class RandomTypes(int seed)
{
    // What schemas and articles really use, and what could break out of the place where it is written.
    private static readonly string[] s_words =
    [
        "title", "Title", "head-img", "ms.date", "标题", "日付", "class", "2fa", "_", "Entry", "Clone", "EqualityContract", "ToString", "additionalProperties",
        "😀", "*/", "\"\"\"", "\\u000a", "{0}", "</summary>", "a\nb", "\u2028", "\u0085", "#endif", "", " ", "null", "true", "1.50", "~", "yes", "<<", "// x",
    ];

    private static readonly JsonSerializerOptions s_raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RandomText _texts = new(seed);
    private readonly Dictionary<string, RandomType> _definitions = [];

    private Random Random => _texts.Random;

    /// <summary>A text as JSON, now with characters beyond ASCII as they are, now with their numbers.</summary>
    /// <remarks>U+FFFD is always given by its number: as it is, it is what becomes of bytes that are not UTF-8, and refused.</remarks>
    public string Quote(string text) => JsonSerializer.Serialize(text, Chance(0.5) ? s_raw : null).Replace("\uFFFD", "\\uFFFD");

    public string NextText() => Chance(0.5) ? Pick(s_words) : _texts.Next(8);

    /// <summary>Texts that differ.</summary>
    public IReadOnlyList<string> NextTexts(int atLeast, int atMost)
    {
        var texts = new HashSet<string>();
        for (var count = Random.Next(atLeast, atMost + 1); texts.Count < count;)
            texts.Add(NextText());
        return [.. texts];
    }

    public bool Chance(double probability) => Random.NextDouble() < probability;

    /// <summary>The mapping of a whole schema, with its definitions.</summary>
    public RandomType NextModel(out IReadOnlyList<RandomProperty> properties)
    {
        _definitions.Clear();
        var model = NextRecord(depth: 4, out properties);
        var definitions = _definitions.Select(definition => $"{Quote(definition.Key)}: {{ {definition.Value.Keywords}{Documentation()} }}");
        return model with { Keywords = $"{model.Keywords}, \"$defs\": {{ {string.Join(", ", definitions)} }}" };
    }

    private RandomType NextRecord(int depth, out IReadOnlyList<RandomProperty> properties)
    {
        var (isOpen, own) = (Chance(0.4), NextTexts(1, 6).Select(key => NextProperty(key, depth - 1)).ToList());
        var schemas = own.Select(property => $"{Quote(property.Key)}: {{ {property.Type.Keywords}{Documentation()}{(property.Default is { } value ? $", \"default\": {value.Json}" : "")} }}");
        var required = own.Where(property => property.IsRequired).Select(property => Quote(property.Key));
        properties = own;
        return new RandomType(
            $"\"type\": \"object\", \"properties\": {{ {string.Join(", ", schemas)} }}, \"required\": [{string.Join(", ", required)}]{(isOpen ? "" : ", \"additionalProperties\": false")}",
            () => NextMapping(own, isOpen),
            CanHaveDefault: false);
    }

    /// <summary>Words that document, or nothing.</summary>
    public string Documentation() => Chance(0.3) ? $", \"description\": {Quote(NextText())}" : "";

    private RandomType NextType(int depth)
    {
        var type = Random.Next(depth > 0 ? 16 : 11) switch
        {
            0 or 1 => Scalar(Pick(["\"type\": \"string\"", "\"type\": \"string\", \"maxLength\": 99"]), NextText, Quote),
            2 => Choice(NextTexts(2, 6)),
            3 => Scalar("\"type\": \"boolean\"", () => Chance(0.5), value => value ? "true" : "false"),
            4 => Scalar("\"type\": \"integer\"", () => Random.NextInt64(long.MinValue, long.MaxValue) >> Random.Next(64), Invariant),
            5 => Scalar("\"type\": \"integer\", \"minimum\": -100, \"maximum\": 100", () => Random.Next(-100, 101), Invariant),
            6 => Scalar("\"type\": \"number\"", () => (Random.NextDouble() - 0.5) * Math.Pow(10, Random.Next(-20, 20)), Invariant),
            7 => Scalar("\"type\": \"string\", \"format\": \"date\"", () => DateOnly.FromDayNumber(Random.Next(DateOnly.MaxValue.DayNumber)), day => $"\"{day:yyyy-MM-dd}\""),
            8 => Scalar($"\"type\": \"string\", \"format\": \"{Pick(["timestamp", "date-time"])}\"", NextMoment, moment => moment.ToString("'\"'yyyy-MM-dd'T'HH:mm:ss.fffffffzzz'\"'", CultureInfo.InvariantCulture)),
            9 => Scalar("\"type\": \"string\", \"format\": \"uri-reference\"", NextUri, uri => Quote(uri.OriginalString)),
            10 => Scalar("\"type\": \"string\", \"format\": \"uuid\"", NextGuid, guid => $"\"{guid}\""),
            11 => List(NextType(depth - 1)),
            12 => Chance(0.5) ? OneOrMany("string", Scalar("", NextText, Quote)) : OneOrMany("integer", Scalar("", () => Random.NextInt64(-100, 100), Invariant)),
            13 => NextRecord(depth, out _),
            14 => Reference(depth),
            _ => new RandomType(Pick(["\"type\": [\"string\", \"number\", \"boolean\", \"array\", \"object\", \"null\"]", "\"anyOf\": [true, { \"type\": \"string\" }]", "\"$comment\": \"\""]), () => NextAnything(depth: 2), CanHaveDefault: false),
        };
        return Chance(0.2) ? OrNull(type) : type;
    }

    private RandomProperty NextProperty(string key, int depth)
    {
        var (type, isRequired) = (NextType(depth), Chance(0.4));
        var value = !isRequired && type.CanHaveDefault && Chance(0.5) ? type.Next() : null;
        return new RandomProperty(key, type, isRequired, value?.Held is null ? null : value);
    }

    // A definition that has been met before, or a new one.
    private RandomType Reference(int depth)
    {
        var name = NextText();
        if (_definitions.Count > 0 && Chance(0.5))
            name = Pick(_definitions.Keys.ToList());
        else
            _definitions.TryAdd(name, NextType(depth - 1));
        var pointer = Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1"));
        return _definitions[name] with { Keywords = $"\"$ref\": \"#/$defs/{pointer}\"" };
    }

    private Sample NextMapping(IReadOnlyList<RandomProperty> properties, bool isOpen)
    {
        var members = new List<string>();
        var held = new List<object?>();
        foreach (var property in properties)
        {
            var value = property.IsRequired || Chance(0.6) ? property.Type.Next() : null;
            if (value is not null)
                members.Add($"{Quote(property.Key)}: {value.Json}");
            // Where a value may be left out, a null without type says no more than that.
            var isNull = value is null or { Held: FrontMatterValue { IsNull: true } } && !property.IsRequired;
            held.Add(isNull ? value is null ? property.Default?.Held : null : value!.Held);
        }

        var others = isOpen ? NextTexts(0, 2).Where(key => properties.All(property => property.Key != key)).Select(key => (Key: key, Value: NextAnything(depth: 1))).ToList() : [];
        members.AddRange(others.Select(other => $"{Quote(other.Key)}: {other.Value.Json}"));
        var rest = FrontMatterValue.FromMapping(others.Select(other => KeyValuePair.Create(other.Key, other.Value.Untyped)));
        return new Sample($"{{ {string.Join(", ", members)} }}", new HeldRecord(held, isOpen ? rest : null));
    }

    private RandomType Choice(IReadOnlyList<string> texts) => new(
        $"{(Chance(0.5) ? "\"type\": \"string\", " : "")}\"enum\": [{string.Join(", ", texts.Select(Quote))}]",
        () => Random.Next(texts.Count) is var index ? new Sample(Quote(texts[index]), index) : throw new InvalidOperationException());

    private RandomType List(RandomType item) => new($"\"type\": \"array\", \"items\": {{ {item.Keywords} }}", () => NextList(item), item.CanHaveDefault && !item.IsNullable);

    private RandomType OneOrMany(string name, RandomType item) => new(
        $"\"type\": [\"{name}\", \"array\"], \"items\": {{ \"type\": \"{name}\" }}",
        () => Chance(0.5) ? NextList(item) : item.Next() is var one ? one with { Held = new[] { one.Held } } : throw new InvalidOperationException());

    // Items that may be null have no type of their own.
    private Sample NextList(RandomType item)
    {
        var items = Enumerable.Range(0, Random.Next(4)).Select(_ => item.Next()).ToList();
        return new Sample($"[{string.Join(", ", items.Select(value => value.Json))}]", items.Select(value => item.IsNullable ? value.Untyped : value.Held).ToArray());
    }

    private Sample NextAnything(int depth)
    {
        var json = Random.Next(depth > 0 ? 6 : 4) switch
        {
            0 => Pick(["null", "true", "false"]),
            1 => Pick(["0", "1.50", "-3", "1e3", "0.10", "12345678901234567890", "-0.0"]),
            2 or 3 => Quote(NextText()),
            4 => $"[{string.Join(", ", Enumerable.Range(0, Random.Next(3)).Select(_ => NextAnything(depth - 1).Json))}]",
            _ => $"{{ {string.Join(", ", NextTexts(0, 2).Select(key => $"{Quote(key)}: {NextAnything(depth - 1).Json}"))} }}",
        };
        return new Sample(json, new Sample(json, null).Untyped);
    }

    private RandomType OrNull(RandomType type)
    {
        var match = SingleType().Match(type.Keywords);
        if (!match.Success)
            return type;
        var keywords = $"\"type\": [{match.Groups["name"]}, \"null\"]{(match.Groups["enum"].Success ? ", \"enum\": [null, " : "")}{type.Keywords[match.Length..]}";
        return new RandomType(keywords, () => Chance(0.3) ? new Sample("null", null) : type.Next(), type.CanHaveDefault, IsNullable: true);
    }

    private static RandomType Scalar<T>(string keywords, Func<T> next, Func<T, string> write) =>
        new(keywords, () => next() is var value ? new Sample(write(value), value) : throw new InvalidOperationException());

    private DateTimeOffset NextMoment() =>
        new(Random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(Random.Next(-14 * 60, (14 * 60) + 1)));

    private Uri NextUri() => Chance(0.5)
        ? new Uri("https://example.org/" + Uri.EscapeDataString(NextText()))
        : new Uri("/x" + Uri.EscapeDataString(NextText()), UriKind.Relative);

    private Guid NextGuid()
    {
        var bytes = new byte[16];
        Random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[Random.Next(choices.Count)];

    private static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    // A type that stands alone at the beginning, with the values that must be among its own.
    [GeneratedRegex("""^"type": (?<name>"\w+")(?<enum>, "enum": \[)?""")]
    private static partial Regex SingleType();
}
