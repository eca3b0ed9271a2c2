using System.Runtime.CompilerServices;

using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Collections;

/// <summary>What other entries may have to do with of one entry: all that is kept of a file when it has been checked. Immutable.</summary>
/// <param name="Path">The file.</param>
/// <param name="Schema">The schema of its collection.</param>
/// <param name="Item">Which item of the file's list it is, counted from one; 0 where the file is one entry.</param>
/// <param name="Start">Where it begins: the opening fence, or the first character of the item. The place of all that is absent.</param>
internal sealed record EntryFacts(string Path, SchemaDocument Schema, int Item, FilePlace Start)
{
    /// <summary>Its key; null where that is in a property that cannot be read.</summary>
    public string? Key { get; init; }

    /// <summary>Where the key stands; where it begins, or its file, if the key is not in it.</summary>
    public FilePlace KeyPlace { get; init; } = Start;

    /// <summary>Whether it was read to its end, so that what is not here is not in the file either.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The values that keywords such as <c>x-reference</c> tie to something outside, unless something else is wrong with them.</summary>
    public IReadOnlyList<RelationFact> Relations { get; init; } = [];

    /// <summary>The values of the properties that <c>x-index</c> names, in the order of <see cref="SchemaSettings.IndexedProperties"/>.</summary>
    public IReadOnlyList<ValueFact> IndexedValues { get; init; } = [];

    /// <summary>Its language, as <c>x-language</c> says; null where it has none.</summary>
    public string? Language { get; init; }

    /// <summary>Where the language stands; where the entry begins if it is not in it.</summary>
    public FilePlace LanguagePlace { get; init; } = Start;

    /// <summary>What it shares with its translations, as <c>x-translations</c> says; null where nothing is known of it.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>An entry is itself only: two that say the same are two entries.</summary>
    public bool Equals(EntryFacts? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
