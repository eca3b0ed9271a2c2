using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Reads what schemas say to people.</summary>
internal static class Documentation
{
    private const int MostExamples = 5;

    /// <summary>What is said of a type.</summary>
    public static DocModel OfType(SchemaShape shape) => new(shape.GetString("description") ?? shape.GetString("title"), [], ReadExamples(shape));

    /// <inheritdoc cref="OfType(SchemaShape)"/>
    public static DocModel OfType(Schema schema) => OfType(SchemaShape.Of(schema));

    /// <summary>What is said of a property. A definition's description says what the property is as well; its title is only the name of the definition.</summary>
    public static DocModel OfProperty(SchemaShape shape, TypeModel type) => new(
        shape.GetString("description") ?? shape.Origin.GetString("title"),
        Constraints.Describe(shape, type).ToEquatableArray(),
        ReadExamples(shape));

    private static EquatableArray<string> ReadExamples(SchemaShape shape) =>
        shape.Get("examples") is ArrayNode examples ? examples.Items.Take(MostExamples).Select(example => FlowText.Write(example)).ToEquatableArray() : [];
}
