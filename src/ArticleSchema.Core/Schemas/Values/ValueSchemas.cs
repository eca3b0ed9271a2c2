using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas.Values;

/// <summary>The schemas that may say something of one value: what is applied to it in place, references and alternatives followed.</summary>
internal static class ValueSchemas
{
    /// <summary>A schema and all that it applies to the same instance, in the order in which they are met.</summary>
    public static IReadOnlyList<Schema> InPlace(Schema schema) => Follow(schema, static part => part.Keywords.SelectMany(keyword => keyword.InPlace));

    /// <summary>The same, and what is said of items: of one or many values, a keyword on the list speaks of each.</summary>
    public static IReadOnlyList<Schema> OfOneOrMany(Schema schema) => Follow(schema, static part => part.Keywords.SelectMany(ToValues));

    /// <summary>A schema and those that it refers to, one after the other: what holds whatever alternatives there are.</summary>
    public static IReadOnlyList<Schema> Declared(Schema schema)
    {
        var parts = new List<Schema>();
        for (Schema? part = schema; part is not null && !parts.Contains(part); part = part.Find<RefKeyword>()?.Target)
            parts.Add(part);
        return parts;
    }

    /// <summary>The same, and what is said of items: of one or many values, a keyword on the list speaks of each.</summary>
    public static IEnumerable<Schema> DeclaredOfOneOrMany(Schema schema)
    {
        var parts = Declared(schema);
        return parts.Concat(parts.Select(part => part.Find<ItemsKeyword>()?.Schema).OfType<Schema>().SelectMany(Declared));
    }

    private static IEnumerable<Schema> ToValues(Keyword keyword) => keyword is ItemsKeyword items ? [items.Schema] : keyword.InPlace;

    private static List<Schema> Follow(Schema schema, Func<Schema, IEnumerable<Schema>> next)
    {
        var found = new List<Schema> { schema };
        var known = new HashSet<Schema> { schema };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(next(found[i]).Where(known.Add));
        return found;
    }
}
