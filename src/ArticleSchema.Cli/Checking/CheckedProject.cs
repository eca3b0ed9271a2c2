using System.Collections.Concurrent;

using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core;
using ArticleSchema.Core.Assets;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Checking;

/// <summary>A project, and what of it is to be checked.</summary>
internal sealed class CheckedProject : ICheckScope
{
    private readonly string _root;
    private readonly TargetSet _targets;
    private readonly ProjectFiles _files;
    private readonly SchemaSet _schemas;
    private readonly EntryFinder _finder;
    private readonly ConcurrentDictionary<string, IReadOnlyList<EntryFacts>> _facts = new(StringComparer.Ordinal);
    private ProjectIndex _index;

    private CheckedProject(string root, TargetSet targets, ProjectFiles files, SchemaSet schemas, IReadOnlyCollection<string> extraRules, IReadOnlyList<FileFault> faults)
    {
        Faults = faults;
        _root = root;
        _targets = targets;
        _files = files;
        _schemas = schemas;
        _finder = new EntryFinder(schemas);
        _index = ProjectIndex.Create(schemas, []);
        // Without all its schemas nothing in a project can be judged.
        var isJudged = !faults.Any(fault => SchemaDocument.IsSchemaPath(fault.Path));
        TargetSchemas = isJudged ? schemas.Documents.Where(schema => !schema.IsBuiltIn && targets.Includes(schema.File.Path)).ToList() : [];
        Entries = isJudged ? FindEntries(extraRules.Contains(UncoveredArticle.Id)) : [];
        TargetSchemas = [.. TargetSchemas, .. FindFaultySchemas()];
    }

    /// <inheritdoc/>
    public IReadOnlyList<FileFault> Faults { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Entries { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SchemaDocument> TargetSchemas { get; }

    /// <inheritdoc/>
    public bool HasNamedSchema => NamedSchemas.Any();

    /// <inheritdoc/>
    public IEnumerable<CheckTarget> IdleTargets => _targets.WithoutAny([.. Entries, .. NamedSchemas]);

    private IEnumerable<string> NamedSchemas => TargetSchemas.Select(schema => schema.File.Path).Where(_targets.Names);

    /// <summary>Lists the files of a project and reads its schemas.</summary>
    public static CheckedProject Load(string root, TargetSet targets, IReadOnlyCollection<string> extraRules, CancellationToken cancellation)
    {
        var files = ProjectWalk.List(root, cancellation);
        var faults = files.Faults.Where(fault => targets.Touches(fault.Path)).ToList();
        var schemas = SchemaLoader.Load(root, files, faults);
        return new CheckedProject(root, targets, files, schemas, extraRules, faults);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Violation> CheckEntry(string path, IReadOnlyCollection<string> extraRules, DateTime? today)
    {
        var verdict = ProjectChecker.JudgeArticle(_schemas, Article.Read(SourceReader.Read(path)), extraRules, today);
        _facts[path] = verdict.Entries;
        return verdict.Violations;
    }

    /// <inheritdoc/>
    public void Index(CancellationToken cancellation)
    {
        if (Entries.Count == 0 && TargetSchemas.Count == 0)
            return;
        var others = _files.Markdown.Concat(_files.Others.Where(_finder.IsNamed)).Where(path => !_facts.ContainsKey(path));
        Parallel.ForEach(others, new ParallelOptions { CancellationToken = cancellation }, path => _facts[path] = ReadFacts(path));
        _index = ProjectIndex.Create(_schemas, _facts.Values.SelectMany(entries => entries), new AssetFiles(ListFiles));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Violation> CheckAcross(string path) => ProjectChecker.CheckAcross(_index, path, () => Article.Read(SourceReader.Read(path)));

    /// <inheritdoc/>
    public IReadOnlyList<Violation> CheckSchema(SchemaDocument schema) =>
        InOrder(ProjectChecker.CheckSchema(_schemas, schema)
            .Concat(ProjectChecker.CheckCoverage(_schemas, schema, _finder.GetExample(schema)))
            .Concat(ProjectChecker.CheckUse(_index, schema)));

    /// <inheritdoc/>
    public string WhyIdle(CheckTarget target) => $"no schema covers {(target.IsFolder ? "anything in it" : "it")}";

    /// <inheritdoc/>
    public string WhyEmpty(Func<string, string> display)
    {
        var root = display(_root);
        if (_files.Schemas is [var first, ..])
        {
            var which = _files.Schemas.Count == 1 ? $"'{display(first)}' does not cover" : $"none of the {Quantity.Of(_files.Schemas.Count, "schema")} in '{root}' covers";
            return $"{which} {_targets.Describe(display)}. What a schema covers is said by its folder and its 'x-files'.";
        }

        var contentFolder = display(_root + '/' + BuiltInSchemas.ContentFolder);
        var above = new ProjectRoots().FindWithSchema(FilePath.GetParent(_root));
        return $"'{root}' holds no schema (*.schema.yaml, *.schema.yml, *.schema.json), and '{contentFolder}', to which the built-in schema applies, no article."
            + (above is null ? "" : $" There is a schema in '{display(above)}': name that folder to check by it.");
    }

    private static List<Violation> InOrder(IEnumerable<Violation> violations) => violations
        .OrderBy(violation => violation.Range.Start)
        .ThenBy(violation => violation.Rule.Id, StringComparer.Ordinal)
        .ToList();

    private IReadOnlyList<EntryFacts> ReadFacts(string path)
    {
        if (_schemas.Find(path) is not [var schema])
            return [];
        try
        {
            if (EntryFactsReader.NeedsContent(schema, path))
                return ProjectChecker.JudgeEntry(Article.Read(SourceReader.Read(path)), schema).Entries;
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            // Nobody asked for this file. It is there, which is all that is said of it to the others.
        }

        return [EntryFactsReader.ReadPath(path, schema)];
    }

    // A folder on the way may not be read; what lies in it is not known to be missing, but a build would not find it either.
    private IEnumerable<string> ListFiles() => _files.Schemas.Concat(_files.Markdown).Concat(_files.Others).Select(_schemas.GetProjectPath);

    // What a faulty schema finds nothing wrong with is not clean for that.
    private IEnumerable<SchemaDocument> FindFaultySchemas() => _schemas.Documents
        .Where(schema => ProjectChecker.CheckSchema(_schemas, schema).Any(violation => violation.Rule.Severity == RuleSeverity.Error) && !TargetSchemas.Contains(schema))
        .Where(schema => Entries.Any(path => _schemas.Find(path).Contains(schema)));

    private List<string> FindEntries(bool withUncovered)
    {
        var entries = new List<string>();
        // Which schemas cover anything is worth asking only when a schema is to be checked.
        var asksForAll = TargetSchemas.Count > 0;
        foreach (var path in _files.Markdown.Concat(_files.Others.Where(path => _finder.IsNamed(path) || _targets.Names(path))))
        {
            var isTarget = _targets.Includes(path);
            if ((isTarget || asksForAll) && (_finder.IsEntry(path) || (withUncovered && Article.IsMarkdownPath(path))) && isTarget)
                entries.Add(path);
        }

        return entries;
    }
}
