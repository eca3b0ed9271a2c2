using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>patternProperties</c> (2020-12 core §10.3.2.2).</summary>
internal sealed class PatternPropertiesKeyword : Keyword
{
    internal PatternPropertiesKeyword(KeywordSource source, IReadOnlyList<KeyValuePair<EcmaPattern, Schema>> patterns)
        : base(source) => Patterns = patterns;

    /// <summary>Patterns of names and the schemas of what they name, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<EcmaPattern, Schema>> Patterns { get; }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ObjectNode mapping)
            return true;
        var isValid = true;
        for (var i = 0; i < mapping.Members.Count; i++)
        {
            var member = mapping.Members[i];
            foreach (var pattern in Patterns)
            {
                var isMatch = evaluation.TryMatch(pattern.Key, member.Name, Source.Schema);
                if (isMatch is null && evaluation.HasGivenUp)
                    return false;
                if (isMatch is null)
                    isValid = evaluation.Fail(this, instance, member.Name, member, mapping, detail: $"its name takes too long to be compared with the pattern '{pattern.Key.Source}'");
                else if (isMatch == true)
                    isValid &= evaluation.EvaluateMember(pattern.Value, mapping, member, this);
                else
                    continue;
                evaluation.MarkEvaluated(i);
            }
        }

        return isValid;
    }
}
