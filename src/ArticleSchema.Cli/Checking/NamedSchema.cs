using ArticleSchema.Cli.Files;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Cli.Checking;

/// <summary>Reads the schema of <c>--schema</c>, whatever its file is called, and those in its folder and below that it refers to.</summary>
internal sealed class NamedSchema
{
    private readonly string _path;
    private readonly string _folder;
    private readonly List<FileFault> _faults;
    private readonly List<SourceFile> _sources = [];

    private NamedSchema(string path, List<FileFault> faults)
    {
        _path = path;
        _folder = FilePath.GetParent(path)!;
        _faults = faults;
    }

    /// <summary>The schema, and behind it those that it leads to. Nothing, but a fault, when one of them cannot be read.</summary>
    /// <param name="typed">The file as the user named it.</param>
    /// <param name="currentFolder">The folder that relative paths start from.</param>
    /// <param name="faults">Takes what cannot be read.</param>
    /// <param name="cancellation">Ends the search for files.</param>
    public static IReadOnlyList<SchemaDocument> Load(string typed, string currentFolder, List<FileFault> faults, CancellationToken cancellation)
    {
        var target = CheckTarget.Find(typed, currentFolder, faults);
        if (target is { IsFolder: true })
            faults.Add(new FileFault(target.Path, "it is a folder, and a schema is a file"));
        return target is { IsFolder: false } ? new NamedSchema(target.Path, faults).Load(cancellation) : [];
    }

    private IReadOnlyList<SchemaDocument> Load(CancellationToken cancellation)
    {
        ReadAllFrom(_path);
        if (_faults.Count > 0)
            return [];
        var documents = SchemaDocument.ReadAll(_sources);
        return documents.Any(NamesAnother) ? ReadWithNeighbours(cancellation) : documents;
    }

    private void ReadAllFrom(string start)
    {
        var known = new HashSet<string>(StringComparer.FromComparison(FilePath.Comparison)) { start };
        for (var pending = new Queue<string>(known); pending.TryDequeue(out var path);)
        {
            if (!TryRead(path, out var source))
                continue;
            _sources.Add(source);
            foreach (var reference in ReferencedFiles.Find(source).Select(reference => FilePath.GetFull(reference, _folder)))
            {
                // What is elsewhere, or not there, is reported as a reference that leads nowhere.
                if (FilePath.IsAtOrBelow(reference, _folder) && File.Exists(reference) && known.Add(reference))
                    pending.Enqueue(reference);
            }
        }
    }

    private bool TryRead(string path, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SourceFile? source)
    {
        try
        {
            source = SourceReader.Read(path);
            return true;
        }
        catch (Exception exception) when (FileFault.IsAboutFile(exception))
        {
            _faults.Add(FileFault.From(path, exception));
            source = null;
            return false;
        }
    }

    // By its identifier a schema can be anywhere, so all of them have to be read, which is done only when one is missing.
    private IReadOnlyList<SchemaDocument> ReadWithNeighbours(CancellationToken cancellation)
    {
        var known = _sources.Select(source => source.Path).ToHashSet(StringComparer.FromComparison(FilePath.Comparison));
        var count = _sources.Count;
        foreach (var path in ProjectWalk.List(_folder, cancellation).Schemas.Where(path => !known.Contains(path)))
        {
            if (TryRead(path, out var source))
                _sources.Add(source);
        }

        if (_faults.Count > 0)
            return [];
        var documents = SchemaDocument.ReadAll(_sources);
        // Of those that may have nothing to do with it, only what cannot be read matters: it may be what is missing.
        return [.. documents.Take(count), .. documents.Skip(count).Where(document => !document.IsComplete)];
    }

    private static bool NamesAnother(SchemaDocument document) => document.Violations.Any(violation => violation.Rule.Id switch
    {
        UnresolvedReference.Id => !violation.Arguments[0].StartsWith('#'),
        KeywordMisuse.Id => violation.Arguments[0] == "'$schema'",
        _ => false,
    });
}
