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
        new TimeTypeMapping(),
        new UriTypeMapping(),
        new GuidTypeMapping(),
        new StringTypeMapping(),
        new ListTypeMapping(),
        new RecordTypeMapping(),
        new UnionTypeMapping(),
        new DictionaryTypeMapping(),
    ];

    /// <summary>The type for a schema; <c>FrontMatterValue</c> when none of the mappings handles it.</summary>
    public static TypeModel Map(SchemaShape shape, MappingContext context) => context.MapOnce(shape, () => Find(shape, context)) ?? new FrontMatterValueType();

    private static TypeModel Find(SchemaShape shape, MappingContext context)
    {
        var named = CSharpTypeName.Of(shape);
        var wanted = named is not null && CSharpTypeName.IsKnown(named) ? named : null;
        foreach (var mapping in s_mappings)
        {
            if (mapping.Map(shape, context) is { } type && (wanted is null || type.ShortName == wanted))
                return type;
        }

        if (wanted is null or "FrontMatterValue")
            return new FrontMatterValueType();
        CSharpTypeName.ReportMisfit(shape, context);
        return Find(shape.WithoutTypeName(), context);
    }
}
