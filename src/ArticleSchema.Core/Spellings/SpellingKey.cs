using System.Text;

using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Spellings;

/// <summary>What the spellings of one word have in common: case, width, blanks, hyphens and other punctuation do not count, but signs that are spoken do.</summary>
internal static class SpellingKey
{
    private const int ShortestPlural = 4;

    private static readonly Lazy<CodePointSet> s_dropped = new(() => CodePointSet.Union([UnicodeProperties.Get("P"), UnicodeProperties.Get("Z"), UnicodeProperties.Get("Cc"), UnicodeProperties.Get("DI")]));
    private static readonly Lazy<CodePointSet> s_dashes = new(() => UnicodeProperties.Get("Pd"));
    private static readonly Lazy<CodePointSet> s_blanks = new(() => UnicodeProperties.Get("Z"));
    private static readonly Lazy<CodePointSet> s_letters = new(() => UnicodeProperties.Get("L"));
    private static readonly Lazy<CodePointSet> s_digits = new(() => UnicodeProperties.Get("Nd"));

    /// <summary>The key of a spelling; empty where nothing in it counts.</summary>
    public static string Of(string text)
    {
        var folded = FoldedCharacters.Fold(text);
        var key = new StringBuilder(folded.Count);
        var (before, after) = (-1, 0);
        for (var i = 0; i < folded.Count; i++)
        {
            if (!s_dropped.Value.Contains(folded[i]))
            {
                before = i;
                Append(key, Speak(folded, i), folded[i]);
                continue;
            }

            // Looked for once for all signs that stand in a row.
            while (after <= i || (after < folded.Count && s_dropped.Value.Contains(folded[after])))
                after++;
            if (Speak(folded, i) is not null || MakesNumber(folded, i, before, after))
                Append(key, Speak(folded, i), s_dashes.Value.Contains(folded[i]) ? '-' : folded[i]);
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

    // Of points, only that of .NET is said.
    private static string? Speak(List<int> text, int at) =>
        text[at] != '.' || (at == 0 && text.Count > 1 && s_letters.Value.Contains(text[1])) ? SpokenSigns.Find(text[at]) : null;

    // 3.5 is not 35, 10:30 not 1030, 1-2 not 12, and -5 not 5.
    private static bool MakesNumber(List<int> text, int at, int before, int after)
    {
        if (s_blanks.Value.Contains(text[at]) || after == text.Count || !s_digits.Value.Contains(text[after]))
            return false;
        var isSign = after == at + 1 && s_dashes.Value.Contains(text[at]) && (at == 0 || s_blanks.Value.Contains(text[at - 1]));
        return isSign || (before >= 0 && s_digits.Value.Contains(text[before]));
    }

    // Half of a surrogate pair is no character, but counts.
    private static void Append(StringBuilder key, string? word, int codePoint)
    {
        if (word is not null)
            key.Append(word);
        else if (codePoint is >= 0xD800 and <= 0xDFFF)
            key.Append((char)codePoint);
        else
            key.Append(char.ConvertFromUtf32(codePoint));
    }
}
