using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>What the rules need to turn a finding into a violation: names and places.</summary>
/// <param name="frontMatter">Its front matter.</param>
/// <param name="schema">The schema that it is checked against.</param>
/// <param name="merged">Findings that are part of another one's mistake, by that other one.</param>
/// <param name="violations">Takes the violations.</param>
/// <param name="today">The day of the check; null where nothing may depend on it.</param>
internal sealed class FindingContext(EffectiveFrontMatter frontMatter, SchemaDocument schema, ILookup<Finding, Finding> merged, ViolationSink violations, DateTime? today)
{
    // A mapping with more keys was written by a program, which does not misspell, and to compare all with all would take long.
    private const int MaxMembersToCompare = 500;

    /// <summary>What messages call the schema.</summary>
    public string SchemaName => schema.Name;

    /// <summary>The file that is checked.</summary>
    public SourceFile File => violations.File;

    /// <summary>The day of the check; null where nothing may depend on it.</summary>
    public DateTime? Today => today;

    /// <summary>What the front matter is written in.</summary>
    public FrontMatterNotation Notation => frontMatter.Notation;

    /// <summary>The instance of a finding as the subject of a sentence: <c>'date'</c>, or <c>The front matter</c>.</summary>
    public string Subject(Finding finding) => frontMatter.GetSubject(finding);

    /// <summary>Where a wrong value stands: the value, or its key where the file gives none.</summary>
    public TextRange ValueRange(Finding finding) => frontMatter.GetValueRange(finding);

    /// <summary>What stands in for something absent: the opening fence, or the key of the mapping that lacks it, or what opens that mapping: a bracket or its first key.</summary>
    public TextRange AbsenceRange(Finding finding)
    {
        if (finding.InstancePath.Length == 0)
            return frontMatter.Start;
        if (finding.Owner is { } owner)
            return owner.Key.Range;
        if (finding.Instance is not ObjectNode { Members: [var first, ..], Range: var range })
            return finding.Instance.Range;
        return range.Start < first.Key.Range.Start ? new TextRange(range.Start, 1) : first.Key.Range;
    }

    /// <summary>Adds a violation, unless the schema wants to hear nothing of it.</summary>
    public void Add(Rule rule, TextRange range, Finding finding, IReadOnlyList<string> arguments, Fix? fix = null, IReadOnlyList<FilePlace>? related = null)
    {
        IReadOnlyList<Finding> mistake = [finding, .. merged[finding]];
        if (FindingLevels.OfGravest(mistake) is { } level)
            violations.Add(rule, range, arguments, mistake, fix, level, finding.Reporting?.Message, related);
    }

    /// <summary>The mapping that holds the instance of a finding, or null where it is no value of one.</summary>
    public ObjectNode? FindParent(Finding finding) =>
        finding.InstancePath.LastIndexOf('/') is >= 0 and var end ? JsonPointer.Find(frontMatter.Instance, finding.InstancePath.Substring(0, end)) as ObjectNode : null;

    /// <summary>The innermost mapping around the instance of a finding, lists passed over; null at the root.</summary>
    public ObjectNode? FindMappingAround(Finding finding)
    {
        var path = finding.InstancePath;
        while (path.LastIndexOf('/') is >= 0 and var end)
        {
            path = path.Substring(0, end);
            if (JsonPointer.Find(frontMatter.Instance, path) is ObjectNode mapping)
                return mapping;
        }

        return null;
    }

    /// <summary>The deprecated member that is replaced by what a finding misses, or null.</summary>
    public Member? FindOldSpelling(Finding finding) => merged[finding].FirstOrDefault(part => part.Keyword is DeprecatedKeyword)?.Owner;

    /// <summary>The unknown key of an instance that looks like a misspelling of a name, or null.</summary>
    public static Member? FindMisspelling(Finding finding, string name)
    {
        if (finding.Instance is not ObjectNode { Members.Count: <= MaxMembersToCompare } mapping)
            return null;
        var known = KnownProperties(finding.Keyword.Source.Schema);
        var unknown = mapping.Members.Where(member => member is not FallbackMember && !known.Contains(member.Name)).ToList();
        return Suggestion.For(name, unknown.Select(member => member.Name)) is { } misspelling ? mapping.Find(misspelling) : null;
    }

    /// <summary>The property that an unknown key of an instance was probably meant to be, or null.</summary>
    public static string? FindIntention(Finding finding, ObjectNode mapping) => mapping.Members.Count > MaxMembersToCompare
        ? null
        : Suggestion.For(finding.Property!, KnownProperties(finding.Keyword.Source.Schema).Where(name => mapping.Find(name) is null));

    private static ICollection<string> KnownProperties(Schema schema) =>
        schema.Find<PropertiesKeyword>()?.Properties.Select(property => property.Key).ToList() ?? (ICollection<string>)[];
}
