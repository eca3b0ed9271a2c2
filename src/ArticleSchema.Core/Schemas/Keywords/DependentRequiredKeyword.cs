using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>dependentRequired</c> (2020-12 validation §6.5.4).</summary>
internal sealed class DependentRequiredKeyword : Keyword
{
    internal DependentRequiredKeyword(KeywordSource source, IReadOnlyDictionary<string, IReadOnlyList<string>> dependencies)
        : base(source) => Dependencies = dependencies;

    /// <summary>For a name, the names that must be there when it is.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Dependencies { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var isValid = true;
        foreach (var member in mapping.Members)
        {
            if (!Dependencies.TryGetValue(member.Name, out var properties))
                continue;
            foreach (var property in properties)
            {
                if (mapping.Find(property) is null)
                    isValid = evaluation.Fail(this, instance, property, member);
            }
        }

        return isValid;
    }
}
