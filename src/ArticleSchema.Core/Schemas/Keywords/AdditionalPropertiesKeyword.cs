using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>additionalProperties</c> (2020-12 core §10.3.2.3): what neither <c>properties</c> nor <c>patternProperties</c> of the same schema names.</summary>
internal sealed class AdditionalPropertiesKeyword : Keyword
{
    internal AdditionalPropertiesKeyword(KeywordSource source, Schema schema)
        : base(source) => Schema = schema;

    /// <summary>What holds for the rest.</summary>
    public Schema Schema { get; }

    /// <summary>The neighbours are only known when all keywords of the schema are compiled.</summary>
    internal override int Order => 1;

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var properties = Source.Schema.Find<PropertiesKeyword>();
        var patterns = Source.Schema.Find<PatternPropertiesKeyword>();
        var isValid = true;
        for (var i = 0; i < mapping.Members.Count; i++)
        {
            var member = mapping.Members[i];
            if (properties?.Find(member.Name) is not null || (patterns is not null && MayMatch(patterns, member, evaluation)))
                continue;
            evaluation.MarkEvaluated(i);
            isValid &= evaluation.EvaluateMember(Schema, mapping, member, this);
        }

        return isValid;
    }

    private bool MayMatch(PatternPropertiesKeyword patterns, Member member, Evaluation evaluation) =>
        patterns.Patterns.Any(pattern => evaluation.TryMatch(pattern.Key, member.Name, Source.Schema) != false);
}
