namespace ArticleSchema.Core.Patterns;

/// <summary>The properties that <c>\p{…}</c> names (ECMA-262 §22.2.2.9), from a table of our own: .NET knows few of them, and every runtime another version of Unicode.</summary>
internal static class UnicodeProperties
{
    private const string Resource = "UnicodeProperties.txt";
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly Lazy<Dictionary<string, Lazy<CodePointSet>>> s_sets = new(ReadTable);

    /// <summary>The set of <c>\p{name}</c> or <c>\p{name=value}</c>, or null when ECMA-262 knows none; names are exact.</summary>
    public static CodePointSet? Find(string expression)
    {
        var equals = expression.IndexOf('=');
        if (equals < 0)
            return FindSet("gc", expression) ?? FindSet("binary", expression);
        var value = expression.Substring(equals + 1);
        return expression.Substring(0, equals) switch
        {
            "General_Category" or "gc" => FindSet("gc", value),
            "Script" or "sc" => FindSet("sc", value),
            "Script_Extensions" or "scx" => FindSet("scx", value) ?? FindSet("sc", value),
            _ => null,
        };
    }

    /// <summary>The set of a property that is in the table.</summary>
    public static CodePointSet Get(string expression) => Find(expression) ?? throw new ArgumentException($"Unicode has no property '{expression}'.", nameof(expression));

    private static CodePointSet? FindSet(string kind, string name) => s_sets.Value.TryGetValue($"{kind};{name}", out var set) ? set.Value : null;

    private static Dictionary<string, Lazy<CodePointSet>> ReadTable()
    {
        using var stream = typeof(UnicodeProperties).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var sets = new Dictionary<string, Lazy<CodePointSet>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("#", StringComparison.Ordinal))
                continue;
            var fields = line.Split(';');
            var set = new Lazy<CodePointSet>(() => CodePointSet.FromBorders(Decode(fields[3])));
            foreach (var name in fields[2].Split([' '], StringSplitOptions.RemoveEmptyEntries).Concat([fields[1]]))
                sets.Add($"{fields[0]};{name}", set);
        }

        return sets;
    }

    /// <summary>The borders out of the lengths between them: five bits a digit, the sixth for "more follows".</summary>
    private static IEnumerable<int> Decode(string text)
    {
        var (border, number, shift) = (0, 0, 0);
        foreach (var character in text)
        {
            var digit = Digits.IndexOf(character);
            number |= (digit & 31) << shift;
            shift += 5;
            if (digit > 31)
                continue;
            yield return border += number;
            (number, shift) = (0, 0);
        }
    }
}
