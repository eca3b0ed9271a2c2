using System.Text;

using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Spellings;

/// <summary>What the spellings of one word have in common: case, width, blanks, hyphens and other punctuation do not count, but signs that are spoken do.</summary>
internal static class SpellingKey
{
    private const int ShortestPlural = 4;

    private static readonly Lazy<CodePointSet> s_dropped = new(() => CodePointSet.Union([UnicodeProperties.Get("P"), UnicodeProperties.Get("Z"), UnicodeProperties.Get("Cc"), UnicodeProperties.Get("DI")]));
    private static readonly Lazy<CodePointSet> s_letters = new(() => UnicodeProperties.Get("L"));
    private static readonly Lazy<CodePointSet> s_digits = new(() => UnicodeProperties.Get("Nd"));

    /// <summary>The key of a spelling; empty where nothing in it counts.</summary>
    public static string Of(string text)
    {
        var folded = FoldedCharacters.Fold(text);
        var key = new StringBuilder(folded.Count);
        for (var i = 0; i < folded.Count; i++)
        {
            if (Speak(folded, i) is { } word)
                key.Append(word);
            else if (!s_dropped.Value.Contains(folded[i]))
                Append(key, folded[i]);
        }

        return key.ToString();
    }

    /// <summary>The keys of which this one may be the plural, as English makes it; the words themselves say whether there are such.</summary>
    public static IEnumerable<string> ListSingulars(string key)
    {
        if (key.Length < ShortestPlural || !key.All(character => character is >= 'a' and <= 'z') || !EndsIn("s") || EndsIn("ss") || EndsIn("us") || EndsIn("is"))
            yield break;
        // A singular of its own, and what is new is something else.
        if (EndsIn("news"))
            yield break;
        yield return key.Substring(0, key.Length - 1);
        if (EndsIn("es"))
            yield return key.Substring(0, key.Length - 2);
        if (EndsIn("ies"))
            yield return key.Substring(0, key.Length - 3) + "y";

        bool EndsIn(string end) => key.EndsWith(end, StringComparison.Ordinal);
    }

    /// <summary>What is said for a sign, or null for what is none: C# is C sharp, .NET is dot net, and 3.5 is not 35.</summary>
    private static string? Speak(List<int> text, int at) => text[at] switch
    {
        '#' or '♯' => "sharp",
        '+' => "plus",
        '&' => "and",
        '.' when at == 0 && text.Count > 1 && s_letters.Value.Contains(text[1]) => "dot",
        '.' or ',' when at > 0 && at < text.Count - 1 && s_digits.Value.Contains(text[at - 1]) && s_digits.Value.Contains(text[at + 1]) => text[at] == '.' ? "." : ",",
        _ => null,
    };

    // Half of a surrogate pair is no character, but counts.
    private static void Append(StringBuilder key, int codePoint)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF)
            key.Append((char)codePoint);
        else
            key.Append(char.ConvertFromUtf32(codePoint));
    }
}
