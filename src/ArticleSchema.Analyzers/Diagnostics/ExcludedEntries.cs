using System.Globalization;

using ArticleSchema.Core;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>Finds the entries of a file that are left out of their collection although the build shows no error of them (ART5008).</summary>
/// <param name="article">The file.</param>
/// <param name="collection">The collection, quoted; both of them where it cannot be told which.</param>
/// <param name="lowered">The errors that the project lowers.</param>
internal sealed class ExcludedEntries(Article article, string collection, LoweredErrors lowered)
{
    private readonly ViolationSink _violations = new(article.File);

    /// <summary>Those of a file that two schemas cover, which is no entry of either.</summary>
    public IReadOnlyList<Violation> FindAmbiguous(IReadOnlyList<Violation> errors)
    {
        Report(errors, "This article", 0, references: "");
        return _violations.ToSortedList();
    }

    /// <summary>Those of a file that one schema covers.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="violations">All that is wrong with the file.</param>
    /// <param name="index">The entries of the project.</param>
    public IReadOnlyList<Violation> Find(SchemaDocument schema, IReadOnlyList<Violation> violations, ProjectIndex index)
    {
        // What keeps an entry out: what the schema finds in it, what cannot be read or held, and another entry that has its key already.
        var errors = violations.Where(violation => violation.Severity == RuleSeverity.Error && KeepsOut(violation)).ToList();
        if (errors.Count == 0)
            return [];
        var entries = EffectiveFrontMatter.ReadAll(article, schema);
        var isList = EffectiveFrontMatter.ListsEntries(article, schema);
        if (!isList)
        {
            Report(errors, "This article", 0, index, item: 0);
            return _violations.ToSortedList();
        }

        var mappings = EffectiveFrontMatter.FindMappings(article, schema);
        for (var i = 0; i < entries.Count; i++)
        {
            var range = entries[i].Instance.Range;
            var own = errors.Where(error => error.Range.Start >= range.Start && error.Range.Start <= range.End).ToList();
            // Where reading stopped short, no entry of the file is taken, whatever the place.
            var causes = own.Count == 0 && mappings[i] is null ? errors : own;
            Report(causes, $"Entry {entries[i].Item.ToString(CultureInfo.InvariantCulture)} of the list", range.Start, index, entries[i].Item);
        }

        return _violations.ToSortedList();
    }

    private static bool KeepsOut(Violation violation) => violation.Findings.Count > 0
        ? violation.Findings.Any(FindingLevels.KeepsOut)
        : violation.Rule.Family == "FrontMatter" || violation.Id is UnheldValue.Id or RepeatedKey.Id;

    private static string TellReferences(ProjectIndex index, EntryFacts entry, string key)
    {
        var references = index.GetCollection(entry.Schema).FindReferences(key).Where(reference => reference.Entry != entry).ToList();
        if (references.Count == 0)
            return "";
        var first = index.Describe(references[0].Reference.Value.Place);
        return references.Count == 1 ? $"; '{first}' refers to it" : $"; '{first}' and {(references.Count - 1).ToString(CultureInfo.InvariantCulture)} more refer to it";
    }

    private void Report(IReadOnlyList<Violation> errors, string subject, int start, ProjectIndex index, int item)
    {
        var entry = index.GetEntries(article.File.Path).FirstOrDefault(entry => entry.Item == item);
        // Of entries that share a key, the first stays, and is the one that is referred to.
        if (entry?.Key is { } key && index.GetCollection(entry.Schema).FindEntries(key).First() == entry)
            Report(errors.Where(error => error.Id != RepeatedKey.Id).ToList(), subject, start, TellReferences(index, entry, key));
        else
            Report(errors, subject, start, references: "");
    }

    private void Report(IReadOnlyList<Violation> errors, string subject, int start, string references)
    {
        if (lowered.Find(errors) is { } cause)
            _violations.Add(ExcludedEntry.Instance, new TextRange(start, Math.Min(1, article.File.Text.Length - start)), subject, collection, cause.Id, cause.Line.ToString(CultureInfo.InvariantCulture), references);
    }
}
