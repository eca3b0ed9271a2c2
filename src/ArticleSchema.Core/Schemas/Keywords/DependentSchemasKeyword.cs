using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>dependentSchemas</c> (2020-12 core §10.2.2.4).</summary>
internal sealed class DependentSchemasKeyword : Keyword
{
    internal DependentSchemasKeyword(KeywordSource source, IReadOnlyList<KeyValuePair<string, Schema>> schemas)
        : base(source) => Schemas = schemas;

    /// <summary>For a name, the schema that has to hold for the whole object when the name is there.</summary>
    public IReadOnlyList<KeyValuePair<string, Schema>> Schemas { get; }

    internal override IEnumerable<Schema> InPlace => Schemas.Select(dependent => dependent.Value);

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var isValid = true;
        foreach (var dependent in Schemas)
        {
            if (mapping.Find(dependent.Key) is not { } member)
                continue;
            isValid &= dependent.Value.Constant == false
                ? evaluation.Fail(this, instance, dependent.Key, member)
                : evaluation.EvaluateInPlace(dependent.Value, instance);
        }

        return isValid;
    }
}
