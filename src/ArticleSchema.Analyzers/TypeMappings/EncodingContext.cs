using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>What baking an entry needs, and the first value that could not be baked.</summary>
internal sealed class EncodingContext(SchemaModel schema, BakedWriter writer)
{
    /// <summary>The types.</summary>
    public SchemaModel Schema => schema;

    /// <summary>Takes the values.</summary>
    public BakedWriter Writer => writer;

    /// <summary>The first value that satisfies the schema but cannot be held by its type, or null.</summary>
    public EncodingFault? Fault { get; private set; }

    /// <summary>Notes that a value cannot be held by its type.</summary>
    public void Fail(DataNode value, string holder) => Fault ??= new EncodingFault(value, holder);
}

/// <summary>A value that satisfies the schema but cannot be held by its type.</summary>
/// <param name="Value">The value.</param>
/// <param name="Holder">What cannot hold it, in words.</param>
internal sealed record EncodingFault(DataNode Value, string Holder);
