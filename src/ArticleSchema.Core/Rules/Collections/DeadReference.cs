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

    private DeadReference()
    {
    }

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Reference to an entry that does not exist",
        Message: "{0} is {1}, but no entry of '{2}' has that key{3}",
        RuleSeverity.Error);

    /// <summary>The rule.</summary>
    public static DeadReference Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        foreach (var relation in entry.Relations.Where(relation => relation.Keyword is ReferenceKeyword))
        {
            var value = relation.Value;
            if (index.FindTarget(relation) is not { } target || FindFault(target, value.Value) is not { } fault)
                continue;
            yield return new CollectionFinding(this, value.Place.Range, value.Subject, Wording.Quote(value.Value), target.Schema.Name, fault.Clause)
            {
                Reporting = relation.Reporting,
                Fix = fault.Suggestion is { } suggestion && value.IsWritten ? article => ReplaceValue.From(article, (ScalarNode)value.Value, suggestion) : null,
            };
        }
    }

    /// <summary>Adds the values of <c>default</c> in a schema that are no keys: an entry that leaves the property out has them, and follows them.</summary>
    public void CheckSchema(ProjectIndex index, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var part in schema.Addresses.Schemas.Where(part => part.Resource.File.Source == schema.File))
        {
            if (part["default"] is not { } given || ReferenceKeyword.Find(part) is not { } keyword || index.Schemas.FindCollections(keyword.Collection) is not [var collection])
                continue;
            var target = index.GetCollection(collection);
            foreach (var value in given is ArrayNode list ? list.Items : [given])
            {
                if (FindFault(target, value) is { } fault)
                    violations.Add(this, value.Range, "'default'", Wording.Quote(value), target.Schema.Name, fault.Clause);
            }
        }
    }

    private static (string Clause, string? Suggestion)? FindFault(CollectionIndex target, DataNode value)
    {
        var key = EntryKeys.ToKey(value);
        if (value.Kind == NodeKind.Null || IsAlive(target, key))
            return null;
        var twin = key is null ? null : target.FindComposedOtherwise(key);
        var suggestion = twin ?? (key is null ? null : target.Suggest(key));
        // To the eye they are one, so that the suggestion alone would say nothing.
        return (twin is null ? Suggestion.Clause(suggestion) : $"; did you mean '{twin}', in which the accents are composed differently?", suggestion);
    }

    // What is missing may be the key that cannot be read, and whoever broke that entry is told so.
    private static bool IsAlive(CollectionIndex target, string? key) => key is not null && (target.HasUnknownKeys || target.FindEntries(key).Any());
}
