using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core;

namespace ArticleSchema.Cli.Checking;

/// <summary>One run of <c>articleschema check</c>: finds the files, checks them in parallel, and prints what was found in the order of paths.</summary>
internal sealed class CheckRun
{
    private readonly CheckSettings _settings;
    private readonly CommandHost _host;
    private readonly string _currentFolder;
    private readonly FileReporter _reporter;

    public CheckRun(CheckSettings settings, CommandHost host)
    {
        _settings = settings;
        _host = host;
        _currentFolder = host.CurrentFolder ?? Environment.CurrentDirectory;
        _reporter = new FileReporter(settings, FindPrintFolder());
    }

    /// <summary>Runs, and returns the exit code.</summary>
    public int Run(CancellationToken cancellation)
    {
        var faults = new List<FileFault>();
        var scopes = FindScopes(faults, cancellation);
        faults.AddRange(scopes.SelectMany(scope => scope.Faults));

        var articles = CheckArticles(scopes, cancellation);
        var schemas = CheckSchemas(scopes);
        faults.AddRange(articles.Select(report => report.Fault).OfType<FileFault>());

        var reports = articles.Concat(schemas).OrderBy(report => report.Path, StringComparer.Ordinal).ToList();
        foreach (var line in reports.SelectMany(report => report.Lines))
            _host.Output.WriteLine(line.Text);
        // Before the rest, so that on a terminal the sum comes last.
        _host.Output.Flush();

        var outcome = new CheckOutcome(scopes, articles, schemas, faults);
        new CheckConclusion(_host, _currentFolder).Write(outcome);
        return outcome.ExitCode;
    }

    // People find a file by the folder that they are in. For programs, what a path starts from must not depend on that more than it has to.
    private string FindPrintFolder() =>
        _settings is { Format: OutputFormat.Json, Paths: [var path] } && CheckTarget.Find(path, _currentFolder, []) is { IsFolder: true } folder
            ? FilePath.ToSystem(folder.Path)
            : _currentFolder;

    private List<ICheckScope> FindScopes(List<FileFault> faults, CancellationToken cancellation)
    {
        var targets = _settings.Paths.Select(path => CheckTarget.Find(path, _currentFolder, faults)).OfType<CheckTarget>().Distinct().ToList();
        if (_settings.Schema is { } schema)
            return [SchemaScope.Load(schema, targets, _currentFolder, cancellation)];
        return targets
            .GroupBy(new ProjectRoots().Find, StringComparer.FromComparison(FilePath.Comparison))
            // A file of a project within a project belongs to the inner one.
            .OrderByDescending(group => group.Key.Length)
            .Select(group => CheckedProject.Load(group.Key, new TargetSet(group), _settings.ChosenRules, cancellation))
            .ToList<ICheckScope>();
    }

    private FileReport[] CheckArticles(List<ICheckScope> scopes, CancellationToken cancellation)
    {
        var work = scopes.SelectMany(scope => scope.Entries.Select(path => (Scope: scope, Path: path))).DistinctBy(entry => entry.Path).ToArray();
        var reports = new FileReport[work.Length];
        using var progress = new ProgressLine(_host, work.Length);
        Parallel.For(0, work.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            reports[index] = Report(work[index].Path, path => work[index].Scope.CheckEntry(path, _settings.ChosenRules, _settings.Today));
            progress.Advance();
        });
        foreach (var scope in scopes)
            scope.Index(cancellation);
        Parallel.For(0, work.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            // What could not be read has nothing more to be said of it.
            if (reports[index].Fault is null)
                reports[index] = reports[index].With(Report(work[index].Path, work[index].Scope.CheckAcross));
        });
        return reports;
    }

    private FileReport Report(string path, Func<string, IReadOnlyList<Violation>> check)
    {
        try
        {
            return _reporter.Report(path, check(path));
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            return FileReport.Unchecked(FileFault.From(path, exception));
        }
        catch (Exception exception)
        {
            // A fault of ours must not hide what is wrong with all the other files, and whoever mends it needs to know the file.
            return FileReport.Unchecked(new FileFault(path, $"articleschema failed: {exception}"));
        }
    }

    private List<FileReport> CheckSchemas(List<ICheckScope> scopes) => scopes
        .SelectMany(scope => scope.TargetSchemas.Select(schema => (Scope: scope, Schema: schema)))
        .DistinctBy(pair => pair.Schema.File.Path)
        .Select(pair => _reporter.Report(pair.Schema.File.Path, pair.Scope.CheckSchema(pair.Schema)))
        .ToList();
}
