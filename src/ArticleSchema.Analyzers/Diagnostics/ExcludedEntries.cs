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
    /// <param name="findKept">Which of the entries with a key is in the collection; null where none is.</param>
    public IReadOnlyList<Violation> Find(SchemaDocument schema, IReadOnlyList<Violation> violations, ProjectIndex index, Func<SchemaDocument, string, EntryFacts?> findKept)
    {
        // What keeps an entry out: what the schema finds in it, what cannot be read or held, and another entry that has its key already.
        var errors = violations.Where(violation => violation.Severity == RuleSeverity.Error && KeepsOut(violation)).ToList();
        if (errors.Count == 0)
            return [];
        var entries = EffectiveFrontMatter.ReadAll(article, schema);
        var isList = EffectiveFrontMatter.ListsEntries(article, schema);
        if (!isList)
        {
            Report(errors, "This article", 0, index, item: 0, findKept);
            return _violations.ToSortedList();
        }

        var mappings = EffectiveFrontMatter.FindMappings(article, schema);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var own = FindOwn(entry.Instance, errors);
            // Where reading stopped short, no entry of the file is taken, whatever the place.
            var causes = own.Count == 0 && mappings[i] is null ? errors : own;
            Report(causes, $"Entry {entry.Item.ToString(CultureInfo.InvariantCulture)} of the list", entry.Instance.Range.Start, index, entry.Item, findKept);
        }

        return _violations.ToSortedList();
    }

    private static bool KeepsOut(Violation violation) => violation.Findings.Count > 0
        ? violation.Findings.Any(FindingLevels.KeepsOut)
        : violation.Rule.Family == "FrontMatter" || violation.Id is UnheldValue.Id or RepeatedKey.Id;

    private static List<Violation> FindOwn(DataNode instance, List<Violation> errors)
    {
        var own = errors.Where(error => Holds(instance.Range, error.Range)).ToList();
        // An alias stands elsewhere than what it stands for. That its key is another's is said of the alias.
        if (instance is ObjectNode { Members: [var first, ..] } mapping && !Holds(instance.Range, first.Range))
            own.AddRange(errors.Where(error => error.Id != RepeatedKey.Id && mapping.Members.Any(member => Holds(member.Range, error.Range))));
        return own;
    }

    private static bool Holds(TextRange range, TextRange other) => other.Start >= range.Start && other.Start <= range.End;

    private static string TellReferences(ProjectIndex index, EntryFacts entry, string key)
    {
        var references = index.GetCollection(entry.Schema).FindReferences(key).Where(reference => reference.Entry != entry).ToList();
        if (references.Count == 0)
            return "";
        var first = index.Describe(references[0].Reference.Value.Place);
        return references.Count == 1 ? $"; '{first}' refers to it" : $"; '{first}' and {(references.Count - 1).ToString(CultureInfo.InvariantCulture)} more refer to it";
    }

    private void Report(IReadOnlyList<Violation> errors, string subject, int start, ProjectIndex index, int item, Func<SchemaDocument, string, EntryFacts?> findKept)
    {
        if (errors.Count == 0)
            return;
        var entry = index.GetEntries(article.File.Path).FirstOrDefault(entry => entry.Item == item);
        if (entry?.Key is not { } key)
        {
            Report(errors, subject, start, references: "");
            return;
        }

        // That another has its key keeps an entry out only where that other one is in. Where none is, the first is the one that is referred to.
        var kept = findKept(entry.Schema, key);
        var causes = kept is null || kept == entry ? errors.Where(error => error.Id != RepeatedKey.Id).ToList() : errors;
        Report(causes, subject, start, kept is null && index.GetCollection(entry.Schema).FindEntries(key).First() == entry ? TellReferences(index, entry, key) : "");
    }

    private void Report(IReadOnlyList<Violation> errors, string subject, int start, string references)
    {
        if (lowered.Find(errors) is { } cause)
            _violations.Add(ExcludedEntry.Instance, new TextRange(start, Math.Min(1, article.File.Text.Length - start)), subject, collection, cause.Id, cause.Line.ToString(CultureInfo.InvariantCulture), references);
    }
}
