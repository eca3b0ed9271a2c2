using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>The words of <c>x-csharp-type</c> for types that C# has already; any other names the type that the schema becomes.</summary>
internal static class CSharpTypeName
{
    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "string", "bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "double", "decimal",
        "DateOnly", "TimeOnly", "DateTimeOffset", "Guid", "Uri", "FrontMatterValue",
    };

    /// <summary>What the schema asks for by name; null when it leaves the choice.</summary>
    public static string? Of(SchemaShape shape) => shape.IgnoresTypeName ? null : shape.GetString("x-csharp-type");

    /// <summary>Whether a word stands for a type of C# and not for one that is generated.</summary>
    public static bool IsKnown(string name) => s_known.Contains(name);

    /// <summary>Reports a type that cannot hold what the schema allows.</summary>
    public static void ReportMisfit(SchemaShape shape, MappingContext context)
    {
        var part = shape.Parts.First(part => part.GetString("x-csharp-type") is not null);
        var value = (ScalarNode)part["x-csharp-type"]!;
        context.ReportMisuse(part, value, "'x-csharp-type'", $"cannot be '{value.Text}' here, because that type does not hold the values that the schema allows");
    }
}
