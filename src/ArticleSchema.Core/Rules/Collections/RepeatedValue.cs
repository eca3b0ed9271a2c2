using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>Two entries share a value that <c>x-unique</c> wants to be one's alone. {0}: its name, {1}: what it is, {2}: the place of the other, {3}: the collection.</summary>
internal sealed class RepeatedValue : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3002";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value is not unique",
        Message: "{0} is {1}, as in '{2}', but no two entries of '{3}' may share it",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        var collection = index.GetCollection(entry.Schema);
        foreach (var relation in entry.Relations.Where(relation => relation.Keyword is UniqueKeyword && relation.Value.Value.Kind != NodeKind.Null))
        {
            var value = relation.Value;
            // Two that share their key are told so.
            if (entry.Key is not null && entry.Schema.Settings.KeyProperty is { } key && value.Property == "/" + key)
                continue;
            var other = collection.FindEqual(value).FirstOrDefault(pair => !ReferenceEquals(pair.Entry, entry)).Value;
            if (other is null)
                continue;
            yield return new CollectionFinding(this, value.Place.Range, value.Subject, Wording.Quote(value.Value), index.Describe(other.Place), entry.Schema.Name)
            {
                Related = [other.Place],
                Reporting = relation.Reporting,
            };
        }
    }
}
