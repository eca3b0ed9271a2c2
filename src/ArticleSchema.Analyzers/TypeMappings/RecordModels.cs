using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Makes records of mappings.</summary>
internal static class RecordModels
{
    // What every model declares.
    private static readonly string[] s_members =
        ["Entry", "EqualityContract", "Equals", "GetHashCode", "ToString", "PrintMembers", "ToFrontMatter", "ArticleReader", "Parse", "TryParse", "Load", "LoadAllAsync"];

    // The same, what a union declares, what all inherit, and 'Clone', which C# keeps for itself (CS8859).
    private static readonly string[] s_reserved = [.. s_members, "Match", "GetType", "Clone", "Deconstruct", "Finalize", "MemberwiseClone", "ReferenceEquals"];

    /// <summary>Whether every model declares a member of that name, so that none can be called so itself (CS0542).</summary>
    public static bool IsMember(string name, bool isUnion) => s_members.Contains(name) || (isUnion && name == "Match");

    /// <summary>Whether something of that name is generated into models, so that who declares it has it his way.</summary>
    public static bool IsGenerated(string name) => s_members.Contains(name) || s_reserved.Contains(name) || name is "op_Equality" or "op_Inequality";

    /// <summary>Whether a property cannot have that name in a record of its name.</summary>
    public static bool IsReserved(string identifier, string typeName) =>
        s_reserved.Contains(identifier) || string.Equals(identifier, typeName, StringComparison.OrdinalIgnoreCase);

    public static RecordModel Create(string name, string fullName, SchemaShape shape, MappingContext context, bool hasEntry)
    {
        if (Alternatives.Find(shape) is { } alternatives)
            return CreateUnion(name, fullName, shape, alternatives, context, hasEntry);
        // A member may not be called like its type (CS0542).
        var properties = new PropertyModels(shape, name, new UniqueNames([name]), context);
        properties.AddAll(except: null);
        return properties.ToRecord(name, fullName, Documentation.OfType(shape), hasEntry);
    }

    private static RecordModel CreateUnion(string name, string fullName, SchemaShape shape, Alternatives alternatives, MappingContext context, bool hasEntry)
    {
        // A key keeps its name; a case called like it gives way.
        var keys = alternatives.Cases.SelectMany(alternative => alternative.Shape.All<PropertiesKeyword>()).SelectMany(keyword => keyword.Properties).Select(property => Identifiers.ToPascalCase(property.Key));
        var members = new HashSet<string>(keys, StringComparer.OrdinalIgnoreCase);
        var caseNames = new UniqueNames([name]);
        var cases = alternatives.Cases.Select(alternative => (Name: caseNames.Add(ToCaseName(alternative, name, members), out _), Alternative: alternative)).ToList();
        var names = new UniqueNames([name, .. cases.Select(@case => @case.Name)]);
        var common = new PropertyModels(shape.Without(alternatives.Keyword), name, names, context);
        var discriminator = common.CreateDiscriminator(alternatives.Key, alternatives.Cases[0].Shape);
        common.AddAll(except: alternatives.Key);
        var records = cases.Select(@case =>
        {
            var own = new PropertyModels(@case.Alternative.Shape, @case.Name, names.Copy(), context, common);
            own.AddAll(except: alternatives.Key);
            var record = own.ToRecord(@case.Name, $"{fullName}.{@case.Name}", Documentation.OfType(@case.Alternative.Shape.Origin), hasEntry);
            var expression = discriminator.Type.ToExpression(@case.Alternative.Value) ?? CSharpText.Quote(@case.Alternative.Value.Text);
            return new CaseModel(@case.Alternative.Value.Text, expression, record);
        }).ToList();
        return common.ToUnion(name, fullName, Documentation.OfType(shape), hasEntry, discriminator, records);
    }

    private static string ToCaseName(Alternative alternative, string union, HashSet<string> members)
    {
        var schemas = alternative.Shape.PartsThat(RecordTypeMapping.IsOfRecord);
        var chosen = alternative.Shape.Origin.GetString("x-csharp-type") ?? schemas[0].GetString("x-csharp-type");
        var name = chosen is not null && Identifiers.IsValid(chosen) ? CSharpText.ToTypeName(chosen) : Identifiers.ToPascalCase(alternative.Value.Text);
        if (name == "_")
            name = "Unnamed";
        return IsReserved(name, union) || members.Contains(name) ? name + "Case" : name;
    }
}
