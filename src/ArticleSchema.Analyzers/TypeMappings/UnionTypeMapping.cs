using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>oneOf</c>, <c>anyOf</c> and several types, as <c>type: [string, number]</c> → a closed union with a case for each; one or many → a list.</summary>
internal sealed class UnionTypeMapping : TypeMapping
{
    // Whoever has to tell more cases apart is better served by the value itself.
    private const int MostCases = 12;

    // Alternatives of alternatives multiply.
    private const int MostChoices = 3;

    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        var branches = UnionBranch.List(shape, context);
        if (branches.Count < 2 || branches.Count > MostCases || shape.Choices.Count >= MostChoices)
            return null;
        var schemas = shape.PartsThat(keyword => keyword is not (AnnotationKeyword or RefKeyword or AllOfKeyword));
        return context.DeclareUnion(shape.GetKey("union", schemas), schemas, shape.Origin, mustExist => Choose(branches, mustExist, context));
    }

    // A branch may lead back to the union, which then has to be one.
    private static UnionChoice Choose(IReadOnlyList<UnionBranch> branches, Func<bool> mustExist, MappingContext context)
    {
        var cases = branches.Select(branch => (Branch: branch, Type: TypeMappings.Map(branch.Shape, context))).ToList();
        if (!mustExist())
        {
            if (cases.Exists(@case => @case.Type is FrontMatterValueType))
                return new UnionChoice(null, null);
            if (cases.Select(@case => @case.Type).Distinct().ToList() is [var only])
                return new UnionChoice(only, null);
            if (OneOrMany.Find(cases) is { } list)
                return new UnionChoice(list, null);
        }

        return new UnionChoice(null, name => CreateCases(cases, name));
    }

    private static List<UnionCase> CreateCases(List<(UnionBranch Branch, TypeModel Type)> mapped, string union)
    {
        var names = new UniqueNames([union, "Value"]);
        var groups = mapped.GroupBy(@case => @case.Type).Select(group => (Type: group.Key, Branches: group.Select(@case => @case.Branch).ToList())).ToList();
        return groups.Select(group =>
        {
            var kinds = group.Branches.SelectMany(branch => branch.Kinds).Distinct().ToList();
            var isAlone = groups.All(other => other.Type == group.Type || !other.Branches.SelectMany(branch => branch.Kinds).Intersect(kinds).Any());
            // Where only types differ, there is no schema to ask.
            var addresses = isAlone ? [] : group.Branches.Select(branch => branch.Address).OfType<string>();
            return new UnionCase(names.Add(ToCaseName(NameOf(group.Type, group.Branches[0]), union), out _), group.Type, kinds.Select(kind => new ValueKind(kind)).ToEquatableArray(), addresses.ToEquatableArray());
        }).ToList();
    }

    // A type inside a record is one of its members.
    private static string ToCaseName(string name, string union)
    {
        var valid = Identifiers.IsValid(name) ? name : "_" + name;
        return RecordModels.IsReserved(valid, union) || valid == "Value" ? valid + "Case" : valid;
    }

    private static string NameOf(TypeModel type, UnionBranch branch)
    {
        var chosen = branch.Shape.Origin.GetString("title") is { } title ? Identifiers.ToPascalCase(title) : "_";
        if (chosen != "_")
            return chosen.TrimStart('_');
        return type switch
        {
            ListType => "List",
            DictionaryType => "Mapping",
            GeneratedType { IsRecord: true } => TypeNames.OfDefinition(branch.Shape.Origin) ?? "Mapping",
            GeneratedType => TypeNames.OfDefinition(branch.Shape.Origin) ?? "Choice",
            FrontMatterValueType => "Any",
            _ when type.Uses.Any() => TypeNames.OfDefinition(branch.Shape.Origin) ?? "Choice",
            _ => type.ShortName switch
            {
                "string" => "Text",
                "bool" => "Flag",
                "double" or "decimal" => "Number",
                "DateOnly" => "Date",
                "TimeOnly" => "Time",
                "DateTimeOffset" => "Moment",
                "Uri" => "Address",
                "Guid" => "Identifier",
                _ => "Integer",
            },
        };
    }
}

/// <summary>What alternatives become: a type that exists, cases of a union of some name, or nothing of that kind.</summary>
internal sealed record UnionChoice(TypeModel? Type, Func<string, IReadOnlyList<UnionCase>>? CreateCases);
