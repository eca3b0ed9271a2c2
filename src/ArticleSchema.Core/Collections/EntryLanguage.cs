using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Collections;

/// <summary>Which language an entry is in, and what it shares with its translations.</summary>
internal static class EntryLanguage
{
    /// <summary>The language of an entry; null where the schema asks for none, or the entry has none.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">The entry's file.</param>
    /// <param name="mapping">What the entry says; null where it cannot be read.</param>
    public static string? Find(SchemaDocument schema, string path, ObjectNode? mapping) => schema.Settings.Language switch
    {
        null => null,
        { Property: null } => SchemaSet.GetPathBelow(schema, path) is var below && below.IndexOf('/') is > 0 and var end ? below.Substring(0, end) : null,
        { Property: var property, Default: var otherwise } => mapping?.Find(property) is { } member ? TextOf(member.Value)
            // Behind the place where reading stopped, the language may follow.
            : mapping?.IsComplete == true ? otherwise : null,
    };

    /// <summary>What an entry shares with its translations; null where the schema asks for no translations, or nothing tells.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">The entry's file.</param>
    /// <param name="mapping">What the entry says; null where it cannot be read.</param>
    /// <param name="isItem">Whether the entry is one of several in its file, whose path then tells nothing.</param>
    public static string? FindTranslationKey(SchemaDocument schema, string path, ObjectNode? mapping, bool isItem)
    {
        if (schema.Settings.Translations is not { } translations)
            return null;
        if (translations.KeyProperty is { } property)
            return mapping?.Find(property)?.Value is { } value ? EntryKeys.ToKey(value) : null;
        var below = ProjectPath.RemoveExtension(SchemaSet.GetPathBelow(schema, path));
        return isItem || below.IndexOf('/') is not (> 0 and var end) ? null : below.Substring(end + 1);
    }

    private static string? TextOf(DataNode value) => value is ScalarNode { Kind: NodeKind.String, Text: { Length: > 0 } text } ? text : null;
}
