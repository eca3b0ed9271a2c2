using System.Globalization;

using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>A value that entries are looked up by seems to be another spelling of a commoner one. {0}: its name, {1}: the value, {2}: the commoner one, {3}: how often that is used, {4}: how often this one is.</summary>
internal sealed class DivergentSpelling : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3005";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Near-duplicate spelling of a value (`C#`, `c#`)",
        Message: "{0} is {1}, which seems to be another spelling of '{2}'; that is used {3}, this {4}",
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        if (entry.IndexedValues.Count == 0)
            yield break;
        var collection = index.GetCollection(entry.Schema);
        foreach (var value in entry.IndexedValues)
        {
            if (value.Value is not ScalarNode { Kind: NodeKind.String } scalar || collection.FindSpellings(value) is not { } spellings || spellings.FindCommoner(scalar.Text) is not { } commoner)
                continue;
            yield return new CollectionFinding(this, value.Place.Range, value.Subject, Wording.Quote(scalar), Printable.Value(commoner.Text), Times(commoner.Count), Times(spellings.Find(scalar.Text)!.Count))
            {
                Related = [commoner.First.Place],
                Fix = value.IsWritten ? article => ReplaceValue.From(article, scalar, commoner.Text) : null,
            };
        }
    }

    private static string Times(int count) => count == 1 ? "once" : count.ToString(CultureInfo.InvariantCulture) + " times";
}
