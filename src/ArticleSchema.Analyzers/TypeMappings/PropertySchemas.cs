using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Finds the schemas that hold for the properties of a mapping: those that are given for the name, and what other parts of its schema demand of all keys that they do not name themselves.</summary>
internal static class PropertySchemas
{
    /// <summary>The names that <c>properties</c> lists, in the order of the schema, each with its schemas.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<Schema>>> List(SchemaShape shape) => shape.All<PropertiesKeyword>()
        .SelectMany(keyword => keyword.Properties)
        .GroupBy(property => property.Key, property => property.Value, StringComparer.Ordinal)
        .Select(group => new KeyValuePair<string, IReadOnlyList<Schema>>(group.Key, [.. group, .. shape.Parts.SelectMany(part => FindUnnamed(part, group.Key))]));

    // 'true' demands nothing.
    private static IEnumerable<Schema> FindUnnamed(Schema part, string key)
    {
        var patterns = (part.Find<PatternPropertiesKeyword>()?.Patterns ?? []).Where(pattern => pattern.Key.TryMatch(key) != false).Select(pattern => pattern.Value).ToList();
        if (patterns.Count == 0 && part.Find<PropertiesKeyword>()?.Find(key) is null && part.Find<AdditionalPropertiesKeyword>() is { } additional)
            patterns.Add(additional.Schema);
        return patterns.Where(schema => schema.Constant != true);
    }
}
