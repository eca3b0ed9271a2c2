using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Makes records of mappings.</summary>
internal static class RecordModels
{
    private const string AdditionalProperties = nameof(AdditionalProperties);

    // What every record declares.
    private static readonly string[] s_members = ["Entry", "EqualityContract", "Equals", "GetHashCode", "ToString", "PrintMembers"];

    // The same, what it inherits, and 'Clone', which C# keeps for itself (CS8859).
    private static readonly string[] s_reserved = [.. s_members, "GetType", "Clone", "Deconstruct", "Finalize", "MemberwiseClone", "ReferenceEquals"];

    /// <summary>Whether every model declares a member of that name, so that none can be called so itself (CS0542).</summary>
    public static bool IsMember(string name) => s_members.Contains(name);

    public static RecordModel Create(string name, SchemaShape shape, MappingContext context)
    {
        // A member may not be called like its type (CS0542).
        var names = new UniqueNames([name]);
        var required = shape.Find<RequiredKeyword>()?.Properties ?? [];
        var properties = new List<PropertyModel>();
        foreach (var property in shape.Find<PropertiesKeyword>()?.Properties ?? [])
        {
            if (property.Value.Constant == false)
                continue; // Nothing can be given for it.
            var identifier = ToIdentifier(property.Key, name);
            var unique = names.Add(identifier, out var wasTaken);
            if (wasTaken)
                ReportCollision(shape, property.Key, identifier, properties, context);
            properties.Add(CreateProperty(property.Key, unique, property.Value, required.Contains(property.Key), context.ForProperty(unique)));
        }

        return new RecordModel(
            name,
            shape.GetString("description"),
            properties.ToEquatableArray(),
            shape.IsClosed() ? null : names.Add(AdditionalProperties, out _));
    }

    private static PropertyModel CreateProperty(string key, string name, Schema schema, bool isRequired, MappingContext context)
    {
        var shape = new SchemaShape(schema);
        var type = TypeMappings.Map(shape, context);
        if (shape.Get("default") is { } given && schema.FindsFault(given))
            context.Violations.Add(KeywordMisuse.Instance, given.Range, $"'default' of '{key}'", "must satisfy the schema that it belongs to");
        var fallback = isRequired || shape.Get("default") is not { } value || schema.FindsFault(value) || type.ToExpression(value) is not { } expression
            ? null
            : new FrontMatterDefault(value, expression);
        // A value without a type can say by itself that it is null.
        var isNullable = shape.IsNullable && type is not FrontMatterValueType;
        // A definition's description says what the property is as well; its title is only the name of the definition.
        return new PropertyModel(key, name, type, isRequired, isNullable || (!isRequired && fallback is null), fallback, shape.GetString("description") ?? schema.GetString("title"));
    }

    private static string ToIdentifier(string key, string typeName)
    {
        var identifier = Identifiers.ToPascalCase(key);
        if (identifier == "_")
            identifier = "Unnamed";
        var isReserved = s_reserved.Contains(identifier) || string.Equals(identifier, typeName, StringComparison.OrdinalIgnoreCase);
        return isReserved ? identifier + "Value" : identifier;
    }

    private static void ReportCollision(SchemaShape shape, string key, string identifier, List<PropertyModel> properties, MappingContext context)
    {
        var other = properties.FirstOrDefault(property => string.Equals(property.Name, identifier, StringComparison.OrdinalIgnoreCase));
        var member = ((ObjectNode)shape.Find<PropertiesKeyword>()!.Source.Value).Find(key)!;
        context.Violations.Add(NameCollision.Instance, member.Key.Range, other is null ? "Another key" : $"'{other.Key}'", $"'{key}'", identifier, other is null || other.Name == identifier ? "" : ", letter case aside");
    }
}
