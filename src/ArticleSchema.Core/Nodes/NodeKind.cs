namespace ArticleSchema.Core.Nodes;

/// <summary>The types of JSON Schema's data model (2020-12 core §4.2.1).</summary>
internal enum NodeKind : byte
{
    /// <summary>Null; in YAML also an absent value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Any number; whether it is an integer is a matter of its value.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>An ordered list of values.</summary>
    Array,

    /// <summary>Named values.</summary>
    Object,
}
