using ArticleSchema.Cli.Files;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Checking;

/// <summary>A project, and what of it is to be checked.</summary>
internal sealed class CheckedProject
{
    private readonly TargetSet _targets;
    private readonly EntryFinder _finder;
    private readonly Lazy<ILookup<(SchemaDocument Schema, string Key), string>> _keys;

    private CheckedProject(string root, TargetSet targets, ProjectFiles files, SchemaSet schemas, IReadOnlyList<FileFault> faults)
    {
        Root = root;
        Files = files;
        Schemas = schemas;
        Faults = faults;
        _targets = targets;
        _finder = new EntryFinder(schemas);
        _keys = new(() => ProjectChecker.GroupByKey(schemas, files.Markdown.Concat(files.Others.Where(_finder.IsNamed))));
        // Without all its schemas nothing in a project can be judged.
        var isJudged = !faults.Any(fault => SchemaDocument.IsSchemaPath(fault.Path));
        TargetSchemas = isJudged ? schemas.Documents.Where(schema => !schema.IsBuiltIn && targets.Includes(schema.File.Path)).ToList() : [];
        Entries = isJudged ? FindEntries() : [];
    }

    /// <summary>The project's folder.</summary>
    public string Root { get; }

    /// <summary>All files of the project, also those that nobody asked to check.</summary>
    public ProjectFiles Files { get; }

    /// <summary>All schemas of the project, also those that nobody asked to check.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>What stands in the way: folders that were asked for and schemas that could not be read.</summary>
    public IReadOnlyList<FileFault> Faults { get; }

    /// <summary>The files to check that a schema covers.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>The schemas to check.</summary>
    public IReadOnlyList<SchemaDocument> TargetSchemas { get; }

    /// <summary>Whether one of the schemas was named itself, and not only its folder.</summary>
    public bool HasNamedSchema => NamedSchemas.Any();

    /// <summary>The targets from which nothing is checked.</summary>
    public IEnumerable<CheckTarget> IdleTargets => _targets.WithoutAny([.. Entries, .. NamedSchemas]);

    private IEnumerable<string> NamedSchemas => TargetSchemas.Select(schema => schema.File.Path).Where(_targets.Names);

    /// <summary>Lists the files of a project and reads its schemas.</summary>
    public static CheckedProject Load(string root, TargetSet targets, CancellationToken cancellation)
    {
        var files = ProjectWalk.List(root, cancellation);
        var faults = files.Faults.Where(fault => targets.Touches(fault.Path)).ToList();
        var schemas = SchemaLoader.Load(root, files, faults);
        return new CheckedProject(root, targets, files, schemas, faults);
    }

    /// <summary>The targets in words: <c>any file in 'news'</c>.</summary>
    public string DescribeTargets(Func<string, string> display) =>
        _targets.All is not [var target] ? $"any of the {_targets.All.Count} paths"
        : target.IsFolder ? $"any file in '{display(target.Path)}'"
        : $"'{display(target.Path)}'";

    /// <summary>All that is wrong with an entry. Safe to call from several threads.</summary>
    public IReadOnlyList<Violation> CheckEntry(string path)
    {
        var article = Article.Read(SourceReader.Read(path));
        return [.. ProjectChecker.CheckArticle(Schemas, article), .. ProjectChecker.CheckKey(Schemas, article.File, _keys.Value)];
    }

    /// <summary>All that is wrong with a schema, in itself and as part of the project.</summary>
    public IReadOnlyList<Violation> CheckSchema(SchemaDocument schema) => schema.Violations
        .Concat(ProjectChecker.CheckCoverage(Schemas, schema, _finder.GetExample(schema)))
        .OrderBy(violation => violation.Range.Start)
        .ThenBy(violation => violation.Rule.Id, StringComparer.Ordinal)
        .ToList();

    private List<string> FindEntries()
    {
        var entries = new List<string>();
        // Which schemas cover anything is worth asking only when a schema is to be checked.
        var asksForAll = TargetSchemas.Count > 0;
        foreach (var path in Files.Markdown.Concat(Files.Others.Where(path => _finder.IsNamed(path) || _targets.Names(path))))
        {
            var isTarget = _targets.Includes(path);
            if ((isTarget || asksForAll) && _finder.IsEntry(path) && isTarget)
                entries.Add(path);
        }

        return entries;
    }
}
