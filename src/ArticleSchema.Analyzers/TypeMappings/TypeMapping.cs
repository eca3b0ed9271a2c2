namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>One row of the table from schemas to types of C#.</summary>
internal abstract class TypeMapping
{
    /// <summary>The type for a schema, or null when another mapping has to find one.</summary>
    public abstract TypeModel? Map(SchemaShape shape, MappingContext context);
}
