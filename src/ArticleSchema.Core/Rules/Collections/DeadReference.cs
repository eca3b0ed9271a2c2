using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>A value that <c>x-reference</c> says is the key of an entry is none. {0}: its name, {1}: what it is, {2}: the collection, {3}: a suggestion or nothing.</summary>
internal sealed class DeadReference : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3003";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Reference to an entry that does not exist",
        Message: "{0} is {1}, but no entry of '{2}' has that key{3}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        foreach (var relation in entry.Relations.Where(relation => relation.Keyword is ReferenceKeyword && relation.Value.Value.Kind != NodeKind.Null))
        {
            var value = relation.Value;
            if (index.FindTarget(relation) is not { } target || IsAlive(target, EntryKeys.ToKey(value.Value)))
                continue;
            var key = EntryKeys.ToKey(value.Value);
            var twin = key is null ? null : target.FindComposedOtherwise(key);
            var suggestion = twin ?? (key is null ? null : target.Suggest(key));
            // To the eye they are one, so that the suggestion alone would say nothing.
            var clause = twin is null ? Suggestion.Clause(suggestion) : $"; did you mean '{twin}', in which the accents are composed differently?";
            yield return new CollectionFinding(this, value.Place.Range, value.Subject, Wording.Quote(value.Value), target.Schema.Name, clause)
            {
                Reporting = relation.Reporting,
                Fix = suggestion is not null && value.IsWritten ? article => ReplaceValue.From(article, (ScalarNode)value.Value, suggestion) : null,
            };
        }
    }

    // What is missing may be the key that cannot be read, and whoever broke that entry is told so.
    private static bool IsAlive(CollectionIndex target, string? key) => key is not null && (target.HasUnknownKeys || target.FindEntries(key).Any());
}
