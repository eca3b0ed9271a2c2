namespace ArticleSchema.Core.Schemas;

/// <summary>The editions of JSON Schema that are understood.</summary>
public enum SchemaDraft
{
    /// <summary>Draft 2020-12, also where a schema does not say.</summary>
    Draft202012,

    /// <summary>Draft-07.</summary>
    Draft07,
}
