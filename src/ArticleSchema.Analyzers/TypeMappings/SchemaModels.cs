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
    /// <summary>Makes the types of a project's schemas.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="rootNamespace">Where models go, as the project writes it.</param>
    /// <param name="userTypes">The types of the project's own that want to be models, by name.</param>
    public static IEnumerable<MappedSchema> Create(ProjectSchemas schemas, string rootNamespace, EquatableArray<UserType> userTypes)
    {
        if (schemas.IsInert)
            return [];
        var assigned = UserTypeSchemas.Resolve(schemas.Set, userTypes);
        var faults = new Dictionary<string, EquatableArray<UserTypeFault>>(StringComparer.Ordinal);
        while (true)
        {
            var mapped = Create(schemas, new TypeNamespaces(CSharpText.ToNamespace(rootNamespace), userTypes, assigned), assigned);
            // Without the types that do not fit there are others, which the rest may fit or not.
            var misfits = schemas.Set.Documents.Zip(mapped, (document, schema) => (Document: document, schema.Faults)).Where(schema => schema.Faults.Count > 0).ToList();
            if (misfits.Count == 0)
                return mapped.Select(schema => schema with { Faults = faults.TryGetValue(schema.Model.SchemaPath, out var found) ? found : [] }).ToList();
            foreach (var misfit in misfits)
            {
                assigned.Remove(misfit.Document);
                faults[misfit.Document.File.Path] = misfit.Faults;
            }
        }
    }

    private static List<MappedSchema> Create(ProjectSchemas schemas, TypeNamespaces namespaces, UserTypeSchemas assigned)
    {
        var declarations = new TypeDeclarations(schemas.Set);
        // The names that users wrote come first, so that no type that is only derived takes one of them away.
        var names = schemas.Set.Documents.Select(document => TakeNames(document, namespaces, assigned.Find(document))).ToList();
        var owners = schemas.Set.Documents.Zip(names, (document, taken) => new SchemaOwner(document, taken.Model, taken.Namespace, taken.Violations)
        {
            ModelFullName = assigned.Find(document)?.FullName ?? taken.Namespace.Prefix + taken.Model,
            CollectionFullName = namespaces.Models.Prefix + taken.Collection,
        }).ToList();
        foreach (var owner in owners)
        {
            declarations.Add(owner);
            ReserveRoot(owner, declarations);
        }

        var faults = new List<EquatableArray<UserTypeFault>>();
        var roots = owners.Select(owner => CreateRoot(owner, declarations, assigned.Find(owner.Document), faults)).ToList();
        var used = declarations.FindUsed(roots.Select(root => root.FullName));
        var hidden = declarations.FindInternal(owners.Select(owner => assigned.Find(owner.Document)).OfType<UserType>().Where(type => !type.IsPublic).Select(type => type.FullName));
        var taxonomies = new Taxonomies(owners, namespaces, declarations, used, hidden);
        return owners.Select((owner, index) => Create(owner, roots[index], names[index], namespaces, declarations, used, hidden, taxonomies) with
        {
            Faults = faults[index].Count > 0 || assigned.Find(owner.Document) is not { IsPublic: true } type || !hidden.Contains(type.FullName)
                ? faults[index]
                : new[] { UserTypeFit.IsTooVisible(type, owner.Document.Name) }.ToEquatableArray(),
        }).ToList();
    }

    private static TakenNames TakeNames(SchemaDocument document, TypeNamespaces namespaces, UserType? type)
    {
        var violations = new ViolationSink(document.File);
        if (type is not null)
        {
            var own = CSharpText.ToTypeName(type.Name.TrimStart('@'));
            return new TakenNames(own, TakeCollection(own, document, namespaces, violations), namespaces.Get(type.Namespace), violations);
        }

        var title = Identifiers.ToPascalCase(document.Name) is var name && name == "_" ? "Model" : name;
        if (RecordModels.IsMember(title, isUnion: Alternatives.Find(SchemaShape.Of(document.Root)) is not null))
        {
            violations.Add(NameCollision.Instance, RangeOf(document, "title"), $"The schema '{document.Name}'", "a member of every model", title, "");
            title += "Model";
        }

        var model = Take(title, "title", document, namespaces.Models, violations);
        // A model that stands in for a type of the user's is called otherwise, but its collection is the same.
        return new TakenNames(model, TakeCollection(namespaces.Models.Refused.Contains(title) ? title : model, document, namespaces, violations), namespaces.Models, violations);
    }

    private static string TakeCollection(string model, SchemaDocument document, TypeNamespaces namespaces, ViolationSink violations)
    {
        var collection = model + "Collection";
        if (document.Settings.CollectionName is { } chosen && CSharpText.ToTypeName(chosen) is var own and not "_")
        {
            collection = own;
            if (CollectionMembers.Contains(own))
            {
                collection += "Collection";
                violations.Add(NameCollision.Instance, RangeOf(document, "x-collection"), "The collection", "one of its members", own, "");
            }
        }

        return Take(collection, "x-collection", document, namespaces.Models, violations);
    }

    private static string Take(string wanted, string keyword, SchemaDocument document, TypeNamespace @namespace, ViolationSink violations)
    {
        var name = @namespace.Names.Add(wanted, out var wasTaken);
        if (wasTaken && !@namespace.Refused.Contains(wanted))
        {
            var other = TypeNamespaces.IsNamespace(wanted) ? "a namespace" : "another schema's type";
            violations.Add(NameCollision.Instance, RangeOf(document, keyword), $"The schema '{document.Name}'", other, wanted, "");
        }

        return name;
    }

    private static string NameOf(SchemaOwner owner, UserType? type) => type?.Name ?? owner.Model;

    // A reference to the root leads to the model, whichever file is looked at first, and so does one to the definition that the root is nothing but another name for.
    private static void ReserveRoot(SchemaOwner owner, TypeDeclarations declarations)
    {
        var shape = SchemaShape.Of(owner.Document.Root);
        declarations.Reserve(TypeDeclarations.KeyOf("record", [owner.Document.Root]), owner.ModelFullName);
        var isMore = shape.PartsThat(keyword => keyword is not (AnnotationKeyword or RefKeyword or AllOfKeyword)).Count > 1;
        var schemas = RecordTypeMapping.Identify(shape);
        if (isMore ? schemas.Count > 1 : schemas[0].Resource.File.Source.Path == owner.Path)
            declarations.Reserve(TypeDeclarations.KeyOf("record", schemas), owner.ModelFullName);
    }

    private static RecordModel CreateRoot(SchemaOwner owner, TypeDeclarations declarations, UserType? type, List<EquatableArray<UserTypeFault>> faults)
    {
        var context = new MappingContext(declarations, owner);
        var root = RecordModels.Create(NameOf(owner, type), owner.ModelFullName, SchemaShape.Of(owner.Document.Root), context, hasEntry: true);
        var fit = type is null ? null : new UserTypeFit(root, type, owner.Document.Name);
        root = fit?.Apply() ?? root;
        faults.Add(fit?.Faults ?? []);
        declarations.Add(root, owner);
        return root;
    }

    private static MappedSchema Create(SchemaOwner owner, RecordModel root, TakenNames names, TypeNamespaces namespaces, TypeDeclarations declarations, HashSet<string> used, HashSet<string> hidden, Taxonomies taxonomies)
    {
        var document = owner.Document;
        ReportRenamed(owner, names, used);
        root = (RecordModel)TypeVisibility.Apply(root, hidden);
        var types = declarations.GetTypes(owner, used).Select(type => TypeVisibility.Apply(type, hidden)).OrderBy(type => type != root);
        var model = new SchemaModel(
            document.File.Path,
            namespaces.TakeFile(names.Model),
            owner.Namespace.Name,
            root,
            types.ToEquatableArray(),
            CreateCollection(document, root, names, namespaces))
        {
            Taxonomies = taxonomies.GetModels(owner),
        };
        return new MappedSchema(model, names.Violations.ToSortedList().Select(DiagnosticInfo.From).ToEquatableArray(), Faults: []) { Places = taxonomies.GetPlaces(owner) };
    }

    private static CollectionSettings CreateCollection(SchemaDocument document, RecordModel root, TakenNames names, TypeNamespaces namespaces)
    {
        var members = new CollectionMembers(document, root, names.Violations);
        return new CollectionSettings(names.Collection, namespaces.Models.Name, namespaces.TakeFile(names.Collection), members.FindOrder(), document.Settings.IsDescending, members.CreateIndexes(names.Collection))
        {
            Date = members.FindDate(),
            HasLanguages = document.Settings.Language is not null,
        };
    }

    // Which of two types gets the number is a matter of order, and could change with a schema that has nothing to do with it.
    private static void ReportRenamed(SchemaOwner owner, TakenNames names, HashSet<string> used)
    {
        foreach (var renamed in owner.Renamed.Where(type => used.Contains(type.Key)))
        {
            var (definition, wanted) = renamed.Value;
            // What gives way to the schema's own collection, or to a namespace, always does.
            if (wanted == names.Collection || TypeNamespaces.IsNamespace(wanted))
                continue;
            var range = definition.Resource.File.Source.Path == owner.Path ? definition.Node.Range : RangeOf(owner.Document, "title");
            owner.Violations.Add(NameCollision.Instance, range, "Another type", "this one", wanted, "; name one of them with 'x-csharp-type'");
        }
    }

    // What a keyword of the root says, or where the file begins when it has none.
    private static TextRange RangeOf(SchemaDocument document, string keyword) =>
        document.Root.Node is ObjectNode mapping && mapping.Find(keyword) is { } member ? member.ValueRange : new TextRange(0, Math.Min(1, document.File.Text.Length));

    private sealed record TakenNames(string Model, string Collection, TypeNamespace Namespace, ViolationSink Violations);
}
