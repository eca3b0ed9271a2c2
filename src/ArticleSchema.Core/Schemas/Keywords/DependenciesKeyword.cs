using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>dependencies</c> (draft-07 validation §6.5.7), which later drafts split into <c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
internal sealed class DependenciesKeyword : Keyword
{
    internal DependenciesKeyword(KeywordSource source, DependentRequiredKeyword required, DependentSchemasKeyword schemas)
        : base(source)
    {
        Required = required;
        Schemas = schemas;
    }

    /// <summary>For a name, the names that must be there when it is.</summary>
    public DependentRequiredKeyword Required { get; }

    /// <summary>For a name, the schema that has to hold for the whole object when the name is there.</summary>
    public DependentSchemasKeyword Schemas { get; }

    internal override IEnumerable<Schema> InPlace => Schemas.InPlace;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation) => Required.Evaluate(instance, evaluation) & Schemas.Evaluate(instance, evaluation);
}
