using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: object</c> with <c>properties</c> → a record, shared by all who refer to it; with alternatives that a constant tells apart → an abstract record with a sealed one for each of them.</summary>
internal sealed class RecordTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (!shape.IsOnly(SchemaType.Object))
            return null;
        var isUnion = Alternatives.Find(shape) is not null;
        if (!isUnion && shape.All<PropertiesKeyword>().All(keyword => keyword.Properties.Count == 0))
            return null;
        var schemas = Identify(shape);
        // All who refer to a definition share its record, so what only one of them says beside the reference is not part of it.
        var shared = schemas is [var definition] ? SchemaShape.Of(definition) : shape;
        return new GeneratedType(context.Declare(shape.GetKey("record", schemas), schemas, shape.Origin, isUnion, (name, fullName) => RecordModels.Create(name, fullName, shared, context, hasEntry: false)), IsRecord: true);
    }

    /// <summary>The schemas that a record is made of. It is that of one definition, shared by all who refer to it, or of several schemas together with what they require.</summary>
    public static IReadOnlyList<Schema> Identify(SchemaShape shape)
    {
        var alternatives = Alternatives.Find(shape)?.Keyword;
        var schemas = shape.PartsThat(keyword => IsOfRecord(keyword) || keyword == alternatives);
        return schemas.Count == 1 ? schemas : shape.PartsThat(keyword => IsOfRecord(keyword) || keyword == alternatives || keyword is RequiredKeyword);
    }

    /// <summary>Whether a keyword decides what properties a record has.</summary>
    public static bool IsOfRecord(Keyword keyword) => keyword
        is PropertiesKeyword { Properties.Count: > 0 } or PatternPropertiesKeyword or AdditionalPropertiesKeyword { Schema.Constant: null };
}
