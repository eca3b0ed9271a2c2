using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Collections;

/// <summary>Finds <c>x-values: closed</c> in a schema, and the list of values or the collection that it is about.</summary>
internal static class ClosedValuesFinder
{
    /// <summary>The keywords that entries of a schema can come to, in the order of the schema.</summary>
    public static IReadOnlyList<ValuesKeyword> Find(Schema root)
    {
        var (found, seen, open) = (new List<ValuesKeyword>(), new HashSet<Schema>(), new Queue<Schema>([root]));
        while (open.Count > 0)
        {
            var schema = open.Dequeue();
            if (!seen.Add(schema))
                continue;
            if (schema.Find<ValuesKeyword>() is { } keyword)
                found.Add(keyword);
            foreach (var part in schema.Keywords.SelectMany(GetParts))
                open.Enqueue(part);
        }

        return found;
    }

    /// <summary>The list of values; null where there is none.</summary>
    public static EnumKeyword? FindList(ValuesKeyword keyword) => ValueSchemas.DeclaredOfOneOrMany(keyword.Source.Schema).Select(part => part.Find<EnumKeyword>()).FirstOrDefault(list => list is not null);

    /// <summary>The reference whose targets are the values; null where there is none.</summary>
    public static ReferenceKeyword? FindReference(ValuesKeyword keyword) => ReferenceKeyword.Find(keyword.Source.Schema);

    /// <summary>What the schema of the keyword says of levels. Its message is about values that are wrong, not about those that are missing.</summary>
    public static ReportSettings? GetReporting(ValuesKeyword keyword) => keyword.Source.Schema.Find<SeverityKeyword>()?.Level is { } level ? new ReportSettings(level, Message: null) : null;

    private static IEnumerable<Schema> GetParts(Keyword keyword) => keyword switch
    {
        PropertiesKeyword properties => properties.Properties.Select(property => property.Value),
        ItemsKeyword items => [items.Schema],
        _ => keyword.InPlace,
    };
}
