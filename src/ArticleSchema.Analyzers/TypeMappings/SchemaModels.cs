using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Makes types of a project's schemas.</summary>
internal static class SchemaModels
{
    // The members that every collection has, and what every class inherits.
    private static readonly string[] s_collectionMembers =
        ["All", "Count", "Get", "TryGet", "Baked", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals"];

    // Namespaces that generated code names; a type of that name beside them would hide them.
    private static readonly string[] s_namespaces = ["System", "ArticleSchema"];

    public static IEnumerable<MappedSchema> Create(ProjectSchemas schemas, string rootNamespace)
    {
        if (schemas.IsInert)
            return [];
        var @namespace = CSharpText.ToNamespace(rootNamespace);
        var typeNames = new UniqueNames(@namespace.Length == 0 ? s_namespaces : []);
        // The names that users wrote come first, so that no type that is only derived takes one of them away.
        var names = schemas.Set.Documents.Select(document => TakeNames(document, typeNames)).ToList();
        return schemas.Set.Documents.Zip(names, (document, taken) => Create(document, @namespace, taken, typeNames)).ToList();
    }

    private static TakenNames TakeNames(SchemaDocument document, UniqueNames typeNames)
    {
        var violations = new ViolationSink(document.File);
        var title = Identifiers.ToPascalCase(document.Name) is var name && name == "_" ? "Model" : name;
        if (RecordModels.IsMember(title))
        {
            violations.Add(NameCollision.Instance, RangeOf(document, "title"), $"The schema '{document.Name}'", "a member of every model", title, "");
            title += "Model";
        }

        var model = Take(title, "title", document, typeNames, violations);
        var collection = model + "Collection";
        if (document.Settings.CollectionName is { } chosen && CSharpText.ToTypeName(chosen) is var own and not "_")
        {
            collection = own;
            if (s_collectionMembers.Contains(own))
            {
                collection += "Collection";
                violations.Add(NameCollision.Instance, RangeOf(document, "x-collection"), "The collection", "one of its members", own, "");
            }
        }

        return new TakenNames(model, Take(collection, "x-collection", document, typeNames, violations), violations);
    }

    private static string Take(string wanted, string keyword, SchemaDocument document, UniqueNames typeNames, ViolationSink violations)
    {
        var name = typeNames.Add(wanted, out var wasTaken);
        if (wasTaken)
        {
            var other = s_namespaces.Contains(wanted) ? "a namespace" : "another schema's type";
            violations.Add(NameCollision.Instance, RangeOf(document, keyword), $"The schema '{document.Name}'", other, wanted, "");
        }

        return name;
    }

    private static MappedSchema Create(SchemaDocument document, string @namespace, TakenNames names, UniqueNames typeNames)
    {
        var prefix = @namespace.Length == 0 ? "global::" : $"global::{@namespace}.";
        var context = new MappingContext(prefix, names.Model, typeNames, names.Violations, document.Settings.TimeZone);
        var shape = new SchemaShape(document.Root);
        // Where the root itself has the properties, '$ref: #' is the model; behind a reference of its own it may ask for more.
        if (shape.Find<PropertiesKeyword>()?.Source.Schema == document.Root && shape.Definition == document.Root)
            context.DeclareRoot(document.Root);
        var root = RecordModels.Create(names.Model, shape, context);
        var model = new SchemaModel(
            document.File.Path,
            @namespace,
            root,
            context.Records.ToEquatableArray(),
            context.Enums.ToEquatableArray(),
            new CollectionSettings(names.Collection, FindOrder(document, root, names), document.Settings.IsDescending, CreateIndexes(document, root, names)));
        return new MappedSchema(model, names.Violations.ToSortedList().Select(DiagnosticInfo.From).ToEquatableArray());
    }

    private static PropertyModel? FindOrder(SchemaDocument document, RecordModel root, TakenNames names)
    {
        if (root.Properties.FirstOrDefault(property => property.Key == document.Settings.OrderProperty) is not { } order)
            return null;
        if (order.Type.IsOrdered)
            return order;
        names.Violations.Add(KeywordMisuse.Instance, RangeOf(document, "x-order"), "'x-order'", "must name a property whose values have an order, as texts, numbers and dates have");
        return null;
    }

    private static EquatableArray<IndexModel> CreateIndexes(SchemaDocument document, RecordModel root, TakenNames names)
    {
        var taken = new UniqueNames([.. s_collectionMembers, names.Collection]);
        var indexes = new List<IndexModel>();
        foreach (var index in document.Settings.Indexes)
        {
            if (root.Properties.FirstOrDefault(property => property.Key == index.Property) is not { } property)
                continue; // The schema 'false': there is nothing to look up.
            var name = taken.Add(index.Name, out var wasTaken);
            if (wasTaken)
                names.Violations.Add(NameCollision.Instance, RangeOf(document, "x-index"), $"The lookup '{index.Name}'", "another member of the collection", index.Name, "");
            indexes.Add(new IndexModel(name, taken.Add(CSharpText.ToField(name), out _), property));
        }

        return indexes.ToEquatableArray();
    }

    // What a keyword of the root says, or where the file begins when it has none.
    private static TextRange RangeOf(SchemaDocument document, string keyword) =>
        document.Root.Node is ObjectNode mapping && mapping.Find(keyword) is { } member ? member.ValueRange : new TextRange(0, Math.Min(1, document.File.Text.Length));

    private sealed record TakenNames(string Model, string Collection, ViolationSink Violations);
}
