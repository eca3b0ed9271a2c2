using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Finds out what a mapping may hold besides the properties that its schema names.</summary>
internal static class AdditionalValues
{
    /// <summary>Whether mappings have no keys but those that <c>properties</c> name; when in doubt they may.</summary>
    public static bool AreNone(SchemaShape shape) =>
        shape.Parts.Any(part => part.Find<AdditionalPropertiesKeyword>()?.Schema.Constant == false && part.Find<PatternPropertiesKeyword>() is null)
        || (shape.Parts.Any(HasNoUnevaluated) && !shape.Keywords.Any(NamesOtherKeys));

    /// <summary>The type of the values.</summary>
    public static TypeModel Map(SchemaShape shape, MappingContext context)
    {
        // Some part has to speak of all keys that are not named, and what others say of some of them besides must come to the same.
        foreach (var part in shape.Parts.Where(part => part.Find<AdditionalPropertiesKeyword>() is not null))
        {
            var own = Find(part).Where(schema => schema.Constant != false);
            var others = shape.Parts.Where(other => other != part).SelectMany(Find).Where(schema => schema.Constant is null);
            if (own.Concat(others).Select(schema => Map(schema, context)).Distinct().ToList() is [var only])
                return only;
        }

        return new FrontMatterValueType();
    }

    private static IEnumerable<Schema> Find(Schema part) =>
        (part.Find<PatternPropertiesKeyword>()?.Patterns.Select(pattern => pattern.Value) ?? []).Concat(part.Find<AdditionalPropertiesKeyword>() is { } additional ? [additional.Schema] : []);

    private static TypeModel Map(Schema schema, MappingContext context)
    {
        var shape = SchemaShape.Of(schema);
        var type = TypeMappings.Map(shape, context);
        return shape.IsNullable && type is not FrontMatterValueType ? new NullableType(type) : type;
    }

    private static bool HasNoUnevaluated(Schema part) =>
        part.Keywords.Any(keyword => keyword is UnevaluatedKeyword { Name: "unevaluatedProperties", Schema.Constant: false });

    private static bool NamesOtherKeys(Keyword keyword) => keyword
        is PatternPropertiesKeyword or AdditionalPropertiesKeyword { Schema.Constant: not false } or UnevaluatedKeyword { Schema.Constant: not false }
        or AnyOfKeyword or OneOfKeyword or IfKeyword or DependentSchemasKeyword or DependenciesKeyword or DynamicRefKeyword;
}
