namespace ArticleSchema.Core.Schemas;

/// <summary><c>x-language</c>: where the language of an entry comes from.</summary>
/// <param name="Property">The property that gives it; null for the first folder below that of the schema.</param>
internal sealed record LanguageSettings(string? Property)
{
    /// <summary>The <c>default</c> of the property: the language of an entry that does not give it; null where it has none.</summary>
    public string? Default { get; init; }
}

/// <summary><c>x-translations</c>: the languages that every entry is wanted in.</summary>
/// <param name="Languages">The languages, of which the first is that of the originals.</param>
/// <param name="KeyProperty">The property that translations of one text share; null where it is the path below the folder of the language.</param>
internal sealed record TranslationSettings(IReadOnlyList<string> Languages, string? KeyProperty);
