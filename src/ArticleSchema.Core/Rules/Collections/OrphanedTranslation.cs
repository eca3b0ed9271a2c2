using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>An entry is a translation of nothing, or one more in the same language, or in no language that <c>x-translations</c> lists. {0}: what of it, as a clause.</summary>
internal sealed class OrphanedTranslation : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3008";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Translation does not belong to one original",
        Message: "This entry {0}",
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        if (entry.Schema.Settings is not { Language: { } settings, Translations: { } translations })
            return [];
        var collection = index.GetCollection(entry.Schema);
        if (FindEarlier(entry, collection, translations) is { } earlier)
            return [new CollectionFinding(this, entry.LanguagePlace.Range, $"is '{entry.TranslationKey}' in '{entry.Language}', and so is '{index.Describe(earlier.LanguagePlace)}'") { Related = [earlier.LanguagePlace] }];
        var clause = entry.Language is null
            ? ExplainAbsence(entry, settings, translations.Languages)
            : ExplainLanguage(entry, entry.Language, collection, translations);
        return clause is null ? [] : [new CollectionFinding(this, entry.LanguagePlace.Range, clause)];
    }

    // Two that share their key as well are told of it by that.
    private static EntryFacts? FindEarlier(EntryFacts entry, CollectionIndex collection, TranslationSettings translations) =>
        entry is { Language: { } language, TranslationKey: { } key } && translations.Languages.Contains(language)
        && collection.FindTranslations(key, language).First() is var first && first != entry && (entry.Key is null || first.Key != entry.Key) ? first : null;

    private static string? ExplainAbsence(EntryFacts entry, LanguageSettings settings, IReadOnlyList<string> languages)
    {
        if (settings.Property is null)
            return $"lies in no folder of a language: {Quote(languages)}";
        // Behind the place where reading stopped, the language may follow.
        return entry.IsComplete ? $"does not say in '{settings.Property}' which language it is in: {Quote(languages)}" : null;
    }

    private static string? ExplainLanguage(EntryFacts entry, string language, CollectionIndex collection, TranslationSettings translations)
    {
        var (languages, original) = (translations.Languages, translations.Languages[0]);
        if (!languages.Contains(language))
            return $"is in '{language}', but only {Quote(languages)} is asked for{Suggestion.Clause(Suggestion.For(language, languages))}";
        if (language == original || collection.HasUnknownTranslations)
            return null;
        if (entry.TranslationKey is not { } key)
            return collection.TellsTranslations(entry) ? $"is in '{language}', but has no '{translations.KeyProperty}' that would tell its original in '{original}'" : null;
        return collection.HasTranslation(key, original)
            ? null
            : $"is in '{language}', but there is no '{key}' in '{original}', which would be its original";
    }

    private static string Quote(IEnumerable<string> languages) => Wording.Alternatives(languages.Select(language => $"'{language}'"));
}
