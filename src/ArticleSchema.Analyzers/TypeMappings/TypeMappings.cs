namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>The table from schemas to types of C#, most specific first; the first that handles a schema wins.</summary>
internal static class TypeMappings
{
    private static readonly TypeMapping[] s_mappings =
    [
        new EnumTypeMapping(),
        new BooleanTypeMapping(),
        new TimestampTypeMapping(),
        new IntegerTypeMapping(),
        new NumberTypeMapping(),
        new DateTypeMapping(),
        new UriTypeMapping(),
        new GuidTypeMapping(),
        new StringTypeMapping(),
        new ListTypeMapping(),
        new RecordTypeMapping(),
    ];

    /// <summary>The type for a schema; <c>FrontMatterValue</c> when none of the mappings handles it.</summary>
    public static TypeModel Map(SchemaShape shape, MappingContext context)
    {
        foreach (var mapping in s_mappings)
        {
            if (mapping.Map(shape, context) is { } type)
                return type;
        }

        return new FrontMatterValueType();
    }
}
