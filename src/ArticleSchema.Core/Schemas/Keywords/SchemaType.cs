namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>The values of <c>type</c> (2020-12 validation §6.1.1), in lower case what a schema says.</summary>
internal enum SchemaType
{
    /// <summary>null.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number without a fraction, however it is written.</summary>
    Integer,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>A list.</summary>
    Array,

    /// <summary>A mapping.</summary>
    Object,
}
