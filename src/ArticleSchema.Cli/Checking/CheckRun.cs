using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;

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
        _reporter = new FileReporter(settings, _currentFolder);
    }

    /// <summary>Runs, and returns the exit code.</summary>
    public int Run(CancellationToken cancellation)
    {
        var faults = new List<FileFault>();
        var projects = FindProjects(faults, cancellation);
        faults.AddRange(projects.SelectMany(project => project.Faults));

        var articles = CheckArticles(projects, cancellation);
        var schemas = CheckSchemas(projects);
        faults.AddRange(articles.Select(report => report.Fault).OfType<FileFault>());

        var reports = articles.Concat(schemas).OrderBy(report => report.Path, StringComparer.Ordinal).ToList();
        foreach (var line in reports.SelectMany(report => report.Lines))
            _host.Output.WriteLine(line);
        // Before the rest, so that on a terminal the sum comes last.
        _host.Output.Flush();

        var outcome = new CheckOutcome(projects, articles, schemas, faults);
        new CheckConclusion(_host, _currentFolder).Write(outcome);
        return outcome.ExitCode;
    }

    private List<CheckedProject> FindProjects(List<FileFault> faults, CancellationToken cancellation) => _settings.Paths
        .Select(path => CheckTarget.Find(path, _currentFolder, faults))
        .OfType<CheckTarget>()
        .Distinct()
        .GroupBy(new ProjectRoots().Find, StringComparer.FromComparison(FilePath.Comparison))
        // A file of a project within a project belongs to the inner one.
        .OrderByDescending(group => group.Key.Length)
        .Select(group => CheckedProject.Load(group.Key, new TargetSet(group), cancellation))
        .ToList();

    private FileReport[] CheckArticles(List<CheckedProject> projects, CancellationToken cancellation)
    {
        var work = projects.SelectMany(project => project.Entries.Select(path => (Project: project, Path: path))).DistinctBy(entry => entry.Path).ToArray();
        var reports = new FileReport[work.Length];
        using var progress = new ProgressLine(_host, work.Length);
        Parallel.For(0, work.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            reports[index] = CheckArticle(work[index].Project, work[index].Path);
            progress.Advance();
        });
        return reports;
    }

    private FileReport CheckArticle(CheckedProject project, string path)
    {
        try
        {
            return _reporter.Report(path, project.CheckEntry(path));
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

    private List<FileReport> CheckSchemas(List<CheckedProject> projects) => projects
        .SelectMany(project => project.TargetSchemas.Select(schema => (Project: project, Schema: schema)))
        .DistinctBy(pair => pair.Schema.File.Path)
        .Select(pair => _reporter.Report(pair.Schema.File.Path, pair.Project.CheckSchema(pair.Schema)))
        .ToList();
}
