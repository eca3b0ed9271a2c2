using ArticleSchema.Core.Collections;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>Two entries of a collection would be found under one key. {0}: the key, {1}: the place of the other, {2}: what gives the items of a list keys of their own, as a clause, where it is they that share one.</summary>
internal sealed class RepeatedKey : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3001";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Two entries have the same key",
        Message: "The key '{0}' of this entry is also that of '{1}'{2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        if (entry.Key is not { } key || index.GetCollection(entry.Schema).FindEntries(key).FirstOrDefault(same => !ReferenceEquals(same, entry)) is not { } other)
            return [];
        var isInPath = entry.Schema.Settings.KeyProperty is null;
        // The place in the file says nothing of a key that is its path.
        var place = isInPath && other.Item == 0 ? index.Schemas.GetProjectPath(other.Path) : index.Describe(other.KeyPlace);
        var clause = isInPath && entry.Item > 0 && other.Path == entry.Path ? "; items of a list need a property as their key, which 'x-key' names" : "";
        return [new CollectionFinding(this, entry.KeyPlace.Range, key, place, clause) { Related = [other.KeyPlace] }];
    }
}
