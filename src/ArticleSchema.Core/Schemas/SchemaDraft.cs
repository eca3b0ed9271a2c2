namespace ArticleSchema.Core.Schemas;

/// <summary>The editions of JSON Schema that are understood. Values combine to say in which of them something holds.</summary>
[Flags]
internal enum SchemaDraft
{
    /// <summary>Draft-07.</summary>
    Draft07 = 1,

    /// <summary>Draft 2019-09, so that a schema may refer to one that is written in it.</summary>
    Draft201909 = 2,

    /// <summary>Draft 2020-12, also where a schema does not say.</summary>
    Draft202012 = 4,
}
