using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: object</c> without <c>properties</c> → <c>IReadOnlyDictionary&lt;string, T&gt;</c>, with the type that <c>additionalProperties</c> or <c>patternProperties</c> give the values.</summary>
internal sealed class DictionaryTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.Object) && !shape.All<PropertiesKeyword>().Any(keyword => keyword.Properties.Count > 0)
            ? new DictionaryType(AdditionalValues.Map(shape, context))
            : null;
}
