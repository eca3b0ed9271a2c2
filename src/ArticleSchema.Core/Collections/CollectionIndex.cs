using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Values;
using ArticleSchema.Core.Spellings;

namespace ArticleSchema.Core.Collections;

/// <summary>The entries of one collection by all that others ask for. Immutable; each table is made when it is first asked.</summary>
internal sealed class CollectionIndex
{
    // To compare all wrong keys with all right ones would take long where there are very many of both, and no author misspells so much.
    private const int MaxComparisons = 1_000_000;

    private readonly Lazy<ILookup<string, EntryFacts>> _byKey;
    private readonly Lazy<ILookup<(string Property, DataNode Value), (EntryFacts Entry, ValueFact Value)>> _uniqueValues;
    private readonly Lazy<ILookup<(string Key, string Language), EntryFacts>> _translations;
    private readonly Lazy<ILookup<string, (EntryFacts Entry, RelationFact Reference)>> _references;
    private readonly Lazy<ILookup<string, string>> _byLetters;
    private readonly Lazy<bool> _suggests;
    private readonly Lazy<Dictionary<string, ValueSpellings>> _spellings;

    /// <param name="schema">The schema of the collection.</param>
    /// <param name="entries">Its entries, by path.</param>
    /// <param name="references">The references to it from all collections of the project, by path.</param>
    public CollectionIndex(SchemaDocument schema, IReadOnlyList<EntryFacts> entries, IEnumerable<(EntryFacts Entry, RelationFact Reference)> references)
    {
        Schema = schema;
        Entries = entries;
        // A schema with errors may mean other keys, or other files.
        HasUnknownKeys = entries.Any(entry => entry.Key is null) || schema.Violations.Any(violation => violation.Severity == RuleSeverity.Error);
        HasUnknownTranslations = entries.Any(entry => !entry.IsComplete && (entry.Language is null || (entry.TranslationKey is null && TellsTranslations(entry))));
        _byKey = new(() => entries.Where(entry => entry.Key is not null).ToLookup(entry => entry.Key!, StringComparer.Ordinal));
        _uniqueValues = new(() => entries
            .SelectMany(entry => entry.Relations
                .Where(relation => relation.Keyword is UniqueKeyword && relation.Value.Value.Kind != NodeKind.Null)
                .Select(relation => (Entry: entry, relation.Value)))
            .ToLookup(pair => (pair.Value.Property, pair.Value.Value)));
        _spellings = new(() => schema.Settings.IndexedProperties
            .Where(property => IsFreelySpelt(schema, property))
            .ToDictionary(property => property, property => new ValueSpellings(entries.SelectMany(entry => entry.IndexedValues).Where(value => IsOf(value, property))), StringComparer.Ordinal));
        _translations = new(() => entries.Where(entry => entry is { TranslationKey: not null, Language: not null }).ToLookup(entry => (entry.TranslationKey!, entry.Language!)));
        _references = new(() => references.Where(pair => ToKey(pair.Reference) is not null).ToLookup(pair => ToKey(pair.Reference)!, StringComparer.Ordinal));
        _byLetters = new(() => Keys.ToLookup(ComposedCharacters.Decompose, StringComparer.Ordinal));
        _suggests = new(() => (long)_references.Value.Count(group => !_byKey.Value.Contains(group.Key)) * _byKey.Value.Count <= MaxComparisons);
    }

    /// <summary>The schema of the collection.</summary>
    public SchemaDocument Schema { get; }

    /// <summary>Its entries, by path and place.</summary>
    public IReadOnlyList<EntryFacts> Entries { get; }

    /// <summary>Whether an entry is there whose key cannot be read: what is not among the keys may be that one.</summary>
    public bool HasUnknownKeys { get; }

    /// <summary>Whether an entry is there whose language, or what it shares with its translations, cannot be read: what is missing may be that one.</summary>
    public bool HasUnknownTranslations { get; }

    /// <summary>The keys, in the order of the entries.</summary>
    public IEnumerable<string> Keys => _byKey.Value.Select(group => group.Key);

    /// <summary>The entries of a key; more than one is a mistake.</summary>
    public IEnumerable<EntryFacts> FindEntries(string key) => _byKey.Value[key];

    /// <summary>The values that are to be unique and equal one another, as JSON Schema compares values, with their entries. Null is no value.</summary>
    public IEnumerable<(EntryFacts Entry, ValueFact Value)> FindEqual(ValueFact value) => _uniqueValues.Value[(value.Property, value.Value)];

    /// <summary>How the values of an indexed property are spelt; null where the schema itself says which there are.</summary>
    public ValueSpellings? FindSpellings(ValueFact value)
    {
        foreach (var property in _spellings.Value)
        {
            if (IsOf(value, property.Key))
                return property.Value;
        }

        return null;
    }

    /// <summary>Whether a text is there in a language.</summary>
    public bool HasTranslation(string key, string language) => _translations.Value.Contains((key, language));

    /// <summary>The entries that are one text in one language, by path; more than one is a mistake.</summary>
    public IEnumerable<EntryFacts> FindTranslations(string key, string language) => _translations.Value[(key, language)];

    /// <summary>Whether an entry can tell what it is a translation of: it has a property for that, or a path of its own.</summary>
    public bool TellsTranslations(EntryFacts entry) => Schema.Settings.Translations is { } translations && (translations.KeyProperty is not null || entry.Item == 0);

    /// <summary>The references, from whatever collection, to a key of this one.</summary>
    public IEnumerable<(EntryFacts Entry, RelationFact Reference)> FindReferences(string key) => _references.Value[key];

    /// <summary>The key that looks the same as one that no entry has, because only its accents are composed differently; or null.</summary>
    public string? FindComposedOtherwise(string key) => _byLetters.Value[ComposedCharacters.Decompose(key)].FirstOrDefault();

    /// <summary>The key that was probably meant by one that no entry has, or null.</summary>
    public string? Suggest(string key)
    {
        if (!_suggests.Value)
            return null;
        // A key below a folder is often taken for its last segment.
        var below = "/" + key;
        if (key.Length > 0 && Keys.Where(candidate => candidate.EndsWith(below, StringComparison.Ordinal)).Take(2).ToList() is [var only])
            return only;
        return Suggestion.For(key, Keys);
    }

    private static bool IsOf(ValueFact value, string property) =>
        value.Property.Length > property.Length && string.CompareOrdinal(value.Property, 1, property, 0, property.Length) == 0
        && (value.Property.Length - property.Length == 1 || (value.Property.Length - property.Length == 3 && value.Property.EndsWith("/*", StringComparison.Ordinal)));

    // What is spelt otherwise than an enumeration, a key or the path of a file is wrong by itself, and what a format says of two texts is more than how they look: 2024-1-11 is not 2024-11-1.
    private static bool IsFreelySpelt(SchemaDocument schema, string property) =>
        ValueSchemas.Declared(schema.Root).Select(part => part.Find<PropertiesKeyword>()?.Find(property)).FirstOrDefault(found => found is not null) is { } declared
        && !ValueSchemas.OfOneOrMany(declared).SelectMany(part => part.Keywords).Any(keyword => keyword is EnumKeyword or ReferenceKeyword or AssetKeyword or FormatKeyword);

    private static string? ToKey(RelationFact reference) => EntryKeys.ToKey(reference.Value.Value);
}
