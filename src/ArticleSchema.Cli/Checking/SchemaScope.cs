using ArticleSchema.Cli.Files;
using ArticleSchema.Core;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Checking;

/// <summary>Files that are judged by the schema of <c>--schema</c>, whatever that says of the files it is for.</summary>
internal sealed class SchemaScope : ICheckScope
{
    private readonly TargetSet _targets;

    private SchemaScope(TargetSet targets, IReadOnlyList<SchemaDocument> schemas, IReadOnlyList<string> entries, IReadOnlyList<FileFault> faults)
    {
        _targets = targets;
        TargetSchemas = schemas;
        Entries = entries;
        Faults = faults;
    }

    /// <inheritdoc/>
    public IReadOnlyList<FileFault> Faults { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>The schema, and those that it refers to.</summary>
    public IReadOnlyList<SchemaDocument> TargetSchemas { get; }

    /// <inheritdoc/>
    public bool HasNamedSchema => false;

    /// <inheritdoc/>
    public IEnumerable<CheckTarget> IdleTargets => _targets.WithoutAny(Entries);

    /// <summary>Reads the schema and lists the files.</summary>
    public static SchemaScope Load(string typedSchema, IReadOnlyList<CheckTarget> targets, string currentFolder, CancellationToken cancellation)
    {
        var faults = new List<FileFault>();
        var set = new TargetSet(targets);
        var schemas = NamedSchema.Load(typedSchema, currentFolder, faults, cancellation);
        IReadOnlyList<string> entries = schemas is [var schema, ..] ? FindEntries(schema, set, faults, cancellation) : [];
        return new SchemaScope(set, schemas, entries, faults);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Violation> CheckEntry(string path, IReadOnlyCollection<string> extraRules, DateTime? today) =>
        ArticleChecker.Check(Article.Read(SourceReader.Read(path)), TargetSchemas[0], extraRules, today);

    /// <inheritdoc/>
    public void Index(CancellationToken cancellation)
    {
        // These files need not be all that there are, nor belong together.
    }

    /// <inheritdoc/>
    public IReadOnlyList<Violation> CheckAcross(string path) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Violation> CheckSchema(SchemaDocument schema) => schema.Violations;

    /// <inheritdoc/>
    public string WhyIdle(CheckTarget target) => "it holds no article";

    /// <inheritdoc/>
    public string WhyEmpty(Func<string, string> display) =>
        $"there is no article in {string.Join(", ", _targets.All.Select(target => $"'{display(target.Path)}'"))}. Data is checked when it is named, or when the schema's 'x-files' names it.";

    private static List<string> FindEntries(SchemaDocument schema, TargetSet targets, List<FileFault> faults, CancellationToken cancellation)
    {
        var entries = targets.All.Where(target => !target.IsFolder).Select(target => target.Path).ToList();
        // The files of a folder are those that a check of its project finds.
        foreach (var project in targets.All.Where(target => target.IsFolder).GroupBy(new ProjectRoots().Find, StringComparer.FromComparison(FilePath.Comparison)))
        {
            var folders = new TargetSet(project);
            var files = ProjectWalk.List(project.Key, cancellation);
            faults.AddRange(files.Faults.Where(fault => folders.Touches(fault.Path)));
            entries.AddRange(files.Markdown.Where(folders.Includes));
            entries.AddRange(files.Others.Where(path => Article.IsDataPath(path) && path != schema.File.Path && folders.Includes(path) && Names(schema, path, folders)));
        }

        return entries.Distinct(StringComparer.FromComparison(FilePath.Comparison)).ToList();
    }

    // The patterns start from the schema's folder. The files to judge may lie elsewhere, and then start from what was named.
    private static bool Names(SchemaDocument schema, string path, TargetSet folders) => folders.All
        .Select(target => target.Path)
        .Append(FilePath.GetParent(schema.File.Path)!)
        .Any(folder => FilePath.IsAtOrBelow(path, folder) && schema.Settings.Files.Matches(path[(folder.Length + 1)..]));
}
