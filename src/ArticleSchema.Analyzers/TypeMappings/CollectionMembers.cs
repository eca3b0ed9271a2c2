using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Makes the members of a collection that its schema asks for.</summary>
/// <param name="document">The schema.</param>
/// <param name="root">The model.</param>
/// <param name="violations">Takes what is wrong with the schema.</param>
internal sealed class CollectionMembers(SchemaDocument document, RecordModel root, ViolationSink violations)
{
    // What every collection has or may have, their fields, and what every class inherits. A schema that says more one day renames nothing.
    private static readonly string[] s_reserved =
    [
        "All", "Count", "Get", "TryGet", "Contains", "Previous", "Next", "Page", "Related", "Years", "Languages", "ByLanguage", "TranslationsOf",
        "Baked", "_related", "_years", "_languages", "_translations",
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals",
    ];

    /// <summary>Whether a collection has, or may have, a member of that name.</summary>
    public static bool Contains(string name) => s_reserved.Contains(name);

    /// <summary>The property that <c>x-order</c> names, if its values have an order.</summary>
    public PropertyModel? FindOrder()
    {
        if (Find(document.Settings.OrderProperty) is not { } order)
            return null;
        if (order.Type.IsOrdered)
            return order;
        violations.Add(KeywordMisuse.Instance, RangeOf("x-order"), "'x-order'", "must name a property whose values have an order, as texts, numbers and dates have");
        return null;
    }

    /// <summary>The date by which there are years and months: the one that entries are sorted by, otherwise the one that is called so.</summary>
    public PropertyModel? FindDate() => new[] { Find(document.Settings.OrderProperty), Find("date") }.FirstOrDefault(property => property is { Type.Name: "global::System.DateTimeOffset" or "global::System.DateOnly" });

    /// <summary>The lookups, with the names of their members.</summary>
    /// <param name="collection">The name of the class, which no member can have.</param>
    public EquatableArray<IndexModel> CreateIndexes(string collection)
    {
        var taken = new UniqueNames([.. s_reserved, collection]);
        var indexes = new List<IndexModel>();
        foreach (var index in document.Settings.Indexes)
        {
            if (Find(index.Property) is not { } property)
                continue; // The schema 'false': there is nothing to look up.
            var name = taken.Add(index.Name, out var wasTaken);
            if (wasTaken)
                violations.Add(NameCollision.Instance, RangeOf("x-index"), $"The lookup '{index.Name}'", "another member of the collection", index.Name, "");
            indexes.Add(new IndexModel(name, taken.Add(CSharpText.ToField(name), out _), Groups: null, property));
        }

        // What is named after a property comes when all names that the schema chose are there, and takes none away.
        for (var i = 0; i < indexes.Count; i++)
        {
            var property = indexes[i].Property;
            if (indexes.FindIndex(other => other.Property.Key == property.Key) == i)
                indexes[i] = indexes[i] with { Groups = TakeGroups(property.SubjectName, taken) };
        }

        return indexes.ToEquatableArray();
    }

    private static string TakeGroups(string property, UniqueNames taken) => taken.Contains(property) ? taken.Add(property + "Groups", out _) : taken.Add(property, out _);

    private PropertyModel? Find(string? key) => root.Properties.FirstOrDefault(property => property.Key == key);

    // What a keyword of the root says.
    private TextRange RangeOf(string keyword) => ((ObjectNode)document.Root.Node).Find(keyword)!.ValueRange;
}
