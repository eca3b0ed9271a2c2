using System.Text;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Names types by where their schemas stand, so that no use of them, old or new, renames them.</summary>
internal static class TypeNames
{
    /// <summary><c>#/$defs/person</c> → <c>PostPerson</c>, <c>#/properties/hero/properties/image</c> → <c>PostHeroImage</c>; what <c>x-csharp-type</c> says where it does.</summary>
    public static string Of(Schema definition, string model, bool isUnion)
    {
        if (definition.GetString("x-csharp-type") is { } chosen && Identifiers.IsValid(chosen) && !CSharpTypeName.IsKnown(chosen))
        {
            var own = CSharpText.ToTypeName(chosen);
            return RecordModels.IsMember(own, isUnion) ? own + "Value" : own;
        }

        var name = new StringBuilder(model);
        var segments = definition.Location.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            // Names follow these; what follows the others tells alternatives and the like apart, and means nothing to people.
            if (IsNamed(segments[i]) && i + 1 < segments.Length)
                name.Append(ToPart(segments[++i]));
            else if (segments[i] is "patternProperties" or "dependentSchemas")
                i++;
        }

        // The union itself is called by the place that its alternatives have.
        if (segments is [.., "anyOf" or "oneOf", _])
            name.Append(definition.GetString("title") is { } title && Identifiers.ToPascalCase(title) is not "_" ? ToPart(title) : "Object");
        return name.Length == model.Length ? model + "Value" : name.ToString();
    }

    /// <summary>What the definition is called among <c>$defs</c> that a schema is or refers to; null where there is none.</summary>
    public static string? OfDefinition(Schema schema) => new SchemaParts(schema).Select(part => part.Location.Split('/')).FirstOrDefault(segments => segments is [.., "$defs" or "definitions", _]) is { } found
        ? ToPart(found[found.Length - 1])
        : null;

    private static bool IsNamed(string segment) => segment is "properties" or "$defs" or "definitions";

    private static string ToPart(string segment)
    {
        var part = Identifiers.ToPascalCase(segment.Replace("~1", "/").Replace("~0", "~"));
        return part == "_" ? "Unnamed" : part.TrimStart('_');
    }
}
