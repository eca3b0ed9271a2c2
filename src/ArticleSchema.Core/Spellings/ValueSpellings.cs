using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Spellings;

/// <summary>A spelling of a value, and how often it is used.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Count">How often it is used.</param>
/// <param name="First">Where it is used first.</param>
internal sealed record Spelling(string Text, int Count, ValueFact First);

/// <summary>How the values of one property are spelt, and which of their spellings seem to be one. Immutable; takes time in proportion to the number of values.</summary>
internal sealed class ValueSpellings
{
    private readonly Dictionary<string, Spelling> _byText;
    private readonly Dictionary<string, Spelling> _commonestByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <param name="values">The values, by path and place; what is no text is passed over.</param>
    public ValueSpellings(IEnumerable<ValueFact> values)
    {
        _byText = values
            .Where(value => value.Value.Kind == NodeKind.String)
            .GroupBy(value => ((ScalarNode)value.Value).Text, StringComparer.Ordinal)
            .Select(group => new Spelling(group.Key, group.Count(), group.First()))
            .ToDictionary(spelling => spelling.Text, StringComparer.Ordinal);
        foreach (var text in _byText.Keys)
            _keys.Add(text, SpellingKey.Of(text));
        var known = new HashSet<string>(_keys.Values, StringComparer.Ordinal);
        foreach (var text in _byText.Keys)
            _keys[text] = FindSingular(_keys[text], known);
        foreach (var spelling in _byText.Values.Where(spelling => _keys[spelling.Text].Length > 0))
        {
            var key = _keys[spelling.Text];
            if (!_commonestByKey.TryGetValue(key, out var other) || IsCommoner(spelling, other))
                _commonestByKey[key] = spelling;
        }
    }

    /// <summary>A spelling; null where nobody uses it.</summary>
    public Spelling? Find(string text) => _byText.TryGetValue(text, out var spelling) ? spelling : null;

    /// <summary>The commoner spelling of the same; null where there is none.</summary>
    public Spelling? FindCommoner(string text) =>
        _keys.TryGetValue(text, out var key) && _commonestByKey.TryGetValue(key, out var spelling) && spelling.Text != text ? spelling : null;

    // Of two that are as common, the first by its characters, so that it is the same one wherever the check runs.
    private static bool IsCommoner(Spelling spelling, Spelling other) =>
        spelling.Count != other.Count ? spelling.Count > other.Count : string.CompareOrdinal(spelling.Text, other.Text) < 0;

    // A plural counts only beside its singular, which is nobody's plural in turn.
    private static string FindSingular(string key, HashSet<string> known)
    {
        while (SpellingKey.ListSingulars(key).FirstOrDefault(known.Contains) is { } singular)
            key = singular;
        return key;
    }
}
