using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>What baking an entry needs, and the first value that could not be baked.</summary>
internal sealed class EncodingContext(ModelTypes types, BakedWriter writer)
{
    /// <summary>The generated type of that full name.</summary>
    public DeclaredType GetType(string fullName) => types.Get(fullName);

    /// <summary>How a record is baked; <paramref name="base"/> is the union of which it is a case, or null.</summary>
    public RecordLayout GetLayout(RecordModel record, RecordModel? @base) => types.GetLayout(record, @base);

    /// <summary>Whether a value satisfies the schema at an address that <see cref="TypeDeclarations.GetAddress"/> gives.</summary>
    public bool Satisfies(DataNode value, string address) => types.FindSchema(address)?.FindsFault(value) == false;

    /// <summary>Takes the values.</summary>
    public BakedWriter Writer => writer;

    /// <summary>The first value that satisfies the schema but cannot be held by its type, or null.</summary>
    public ValueFault? Fault { get; private set; }

    /// <summary>Notes that a value cannot be held by its type.</summary>
    public void Fail(DataNode value, string holder) => Fault ??= new ValueFault(value, holder);
}
