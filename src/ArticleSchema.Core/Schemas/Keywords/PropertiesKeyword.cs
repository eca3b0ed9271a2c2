using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>properties</c> (2020-12 core §10.3.2.1).</summary>
internal sealed class PropertiesKeyword : Keyword
{
    private readonly Dictionary<string, Schema> _lookup;

    internal PropertiesKeyword(KeywordSource source, IReadOnlyList<KeyValuePair<string, Schema>> properties)
        : base(source)
    {
        Properties = properties;
        _lookup = properties.ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal);
    }

    /// <summary>Names and schemas, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, Schema>> Properties { get; }

    /// <summary>The schema of a property, or null.</summary>
    public Schema? Find(string name) => _lookup.TryGetValue(name, out var schema) ? schema : null;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var isValid = true;
        for (var i = 0; i < mapping.Members.Count; i++)
        {
            var member = mapping.Members[i];
            if (!_lookup.TryGetValue(member.Name, out var schema))
                continue;
            evaluation.MarkEvaluated(i);
            isValid &= evaluation.EvaluateMember(schema, mapping, member, this);
            if (!isValid && !evaluation.IsCollecting)
                return false;
        }

        return isValid;
    }
}
