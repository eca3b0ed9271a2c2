using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Paths;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>The path of an entry and its front matter do not agree as <c>x-path</c> says. {0}: what the front matter or the schema says, as a clause, {1}: the path, {2}: what it has instead, as a clause.</summary>
internal sealed class MisplacedEntry : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3006";

    private const int MaxQuotedItems = 8;

    // No file system has longer ones, and the time to compare grows with them.
    private const int MaxPathLength = 1_000;

    private MisplacedEntry()
    {
    }

    /// <summary>The rule.</summary>
    public static MisplacedEntry Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Path and front matter disagree",
        Message: "{0}, but the path '{1}' {2}",
        RuleSeverity.Error);

    /// <summary>Checks an entry.</summary>
    /// <param name="frontMatter">What it says.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="findings">What the schema finds wrong with it; a value that is told of there is not told of again.</param>
    /// <param name="violations">Takes the violation.</param>
    public void Check(EffectiveFrontMatter frontMatter, SchemaDocument schema, IReadOnlyList<Finding> findings, ViolationSink violations)
    {
        if (schema.Settings.Paths.Count == 0 || frontMatter.Mapping is not { } mapping || FindPath(schema, violations.File.Path) is not { } path)
            return;
        IReadOnlyList<PathDisagreement>? fewest = null;
        var fewestPath = path;
        foreach (var pattern in schema.Settings.Paths)
        {
            var parts = pattern.Parts.Select(part => Read(part, mapping, frontMatter, findings)).ToList();
            foreach (var candidate in ListPaths(path))
            {
                if (PathMatcher.Compare(candidate, parts) is { } disagreements && (fewest is null || disagreements.Count < fewest.Count))
                    (fewest, fewestPath) = (disagreements, candidate);
            }
        }

        if (fewest is null)
            violations.Add(this, frontMatter.Start, $"'{schema.Name}' asks for a path like {Wording.Alternatives(schema.Settings.Paths.Select(pattern => $"'{pattern.Source}'"))}", path, "is not like that");
        else if (fewest.Count > 0)
            Report(fewest[0], fewestPath, mapping, frontMatter, violations);
    }

    private void Report(PathDisagreement disagreement, string path, ObjectNode mapping, EffectiveFrontMatter frontMatter, ViolationSink violations)
    {
        var (part, texts) = (disagreement.Values.Part, disagreement.Values.Texts!);
        var found = $"has '{disagreement.Found}' where '{part.Text}' {(texts.Count == 0 ? "stands" : $"would be {Wording.Alternatives(texts.Select(text => $"'{Printable.Value(text)}'"))}")}";
        if (mapping.Find(part.Property) is not { } member)
        {
            violations.Add(this, frontMatter.Start, $"{frontMatter.Designation} has no '{part.Property}'", path, found);
            return;
        }

        var origin = member is FallbackMember fallback ? $", taken from {FallbackSources.Describe(fallback.Source)}," : "";
        violations.Add(this, member.ValueRange, $"'{part.Property}'{origin} {Describe(member.Value)}", path, found);
    }

    private static string Describe(DataNode value) => value is ArrayNode list
        ? list.Items.Count == 0 ? "is an empty list" : $"lists {string.Join(", ", list.Items.Take(MaxQuotedItems).Select(Wording.Quote))}{(list.Items.Count > MaxQuotedItems ? " and more" : "")}"
        : $"is {Wording.Quote(value)}";

    private static PathValues Read(PathPart part, ObjectNode mapping, EffectiveFrontMatter frontMatter, IReadOnlyList<Finding> findings)
    {
        if (part.Kind != PathPartKind.Value)
            return new PathValues(part, Texts: null);
        var member = mapping.Find(part.Property);
        var isTold = member is null
            ? frontMatter.Interruption is not null || findings.Any(finding => IsAbout(finding, part.Property, mapping))
            : findings.Any(finding => finding.Keyword.IsAssertion && IsAt(finding.InstancePath, JsonPointer.Append("", part.Property)));
        return isTold ? new PathValues(part, Texts: null) : PathValues.Read(part, member?.Value);
    }

    // That a property is missing is told where it is required, and where it is misspelt.
    private static bool IsAbout(Finding finding, string property, ObjectNode mapping) =>
        finding.InstancePath.Length == 0
        && (finding.Keyword is RequiredKeyword ? finding.Property == property : FindingRules.For(finding) is UnknownProperty && FindingContext.FindIntention(finding, mapping) == property);

    private static bool IsAt(string path, string pointer) =>
        path.StartsWith(pointer, StringComparison.Ordinal) && (path.Length == pointer.Length || path[pointer.Length] == '/');

    // A file that lies elsewhere than its schema, as one that is named with '--schema' may, has no path to compare; nor has a text that only a program calls a path.
    private static string? FindPath(SchemaDocument schema, string file)
    {
        var path = ProjectPath.RemoveExtension(SchemaSet.GetPathBelow(schema, file));
        return path.Length is 0 or > MaxPathLength || path[0] == '/' || path.IndexOf(':') == 1 ? null : path;
    }

    // An index is what its folder is called.
    private static IReadOnlyList<string> ListPaths(string path) =>
        ProjectPath.GetName(path) is "index" or "_index" && ProjectPath.GetFolder(path) is { Length: > 0 } folder ? [path, folder] : [path];
}
