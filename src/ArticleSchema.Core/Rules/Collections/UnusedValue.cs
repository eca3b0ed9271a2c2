using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>A value that <c>x-values: closed</c> lists, or an entry that stands for one, is nobody's. {0}: the value, {1}: the collections that could use it.</summary>
internal sealed class UnusedValue : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3009";

    private UnusedValue()
    {
    }

    /// <summary>The rule.</summary>
    public static UnusedValue Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value is not used",
        Message: "{0} is used by no entry of {1}",
        RuleSeverity.Warning);

    /// <summary>What is wrong with an entry that other entries are to name.</summary>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        var users = index.ClosedValues.FindUsers(entry.Schema);
        if (entry.Key is not { } key || users.Count == 0 || index.GetCollection(entry.Schema).FindReferences(key).Any())
            return [];
        var range = entry.Schema.Settings.KeyProperty is null ? entry.Start.Range : entry.KeyPlace.Range;
        return [new CollectionFinding(this, range, $"'{key}'", NamesOf(users.Select(user => user.Schema))) { Reporting = users[0].Reporting }];
    }

    /// <summary>Adds the values that a schema lists and no entry has.</summary>
    public void CheckSchema(ProjectIndex index, SchemaDocument schema, ViolationSink violations)
    {
        foreach (var list in index.ClosedValues.FindLists(schema))
        {
            if (FindingLevels.Of(list.Reporting, Info.Severity) is not { } level)
                continue;
            foreach (var value in list.FindUnused())
                violations.Add(this, value.Range, [Wording.Quote(value), NamesOf(list.Schemas)], findings: [], severity: level);
        }
    }

    private static string NamesOf(IEnumerable<SchemaDocument> schemas) => Wording.Alternatives(schemas.Select(schema => $"'{schema.Name}'"));
}
