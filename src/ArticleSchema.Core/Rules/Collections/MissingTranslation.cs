using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Rules.Articles;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>An entry in the language of the originals is not there in another one that <c>x-translations</c> lists. {0}: the languages.</summary>
internal sealed class MissingTranslation : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3007";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Translation is missing",
        Message: "This entry has no translation into {0}",
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        if (entry.Schema.Settings.Translations is not { Languages: var languages } || entry.Language != languages[0])
            return [];
        var collection = index.GetCollection(entry.Schema);
        if (collection.HasUnknownTranslations || (entry.TranslationKey is null && !collection.TellsTranslations(entry)))
            return [];
        var missing = languages.Skip(1).Where(language => entry.TranslationKey is not { } key || !collection.HasTranslation(key, language)).Select(language => $"'{language}'").ToList();
        return missing.Count == 0 ? [] : [new CollectionFinding(this, entry.Start.Range, Wording.Alternatives(missing))];
    }
}
