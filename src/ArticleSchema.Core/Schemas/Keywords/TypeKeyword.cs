using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>type</c> (2020-12 validation §6.1.1).</summary>
internal sealed class TypeKeyword : Keyword
{
    internal TypeKeyword(KeywordSource source, IReadOnlyList<SchemaType> types)
        : base(source) => Types = types;

    /// <summary>The types that are allowed.</summary>
    public IReadOnlyList<SchemaType> Types { get; }

    /// <summary>Whether a type is among the allowed ones.</summary>
    public bool Allows(SchemaType type) => Types.Contains(type);

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        for (var i = 0; i < Types.Count; i++)
        {
            if (Matches(Types[i], instance))
                return true;
        }

        return evaluation.Fail(this, instance);
    }

    private static bool Matches(SchemaType type, DataNode instance) => type switch
    {
        SchemaType.Null => instance.Kind == NodeKind.Null,
        SchemaType.Boolean => instance.Kind == NodeKind.Boolean,
        SchemaType.Integer => instance is ScalarNode { Kind: NodeKind.Number } scalar && scalar.Number.IsInteger,
        SchemaType.Number => instance.Kind == NodeKind.Number,
        SchemaType.String => instance.Kind == NodeKind.String,
        SchemaType.Array => instance.Kind == NodeKind.Array,
        _ => instance.Kind == NodeKind.Object,
    };
}
