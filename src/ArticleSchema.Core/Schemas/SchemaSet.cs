using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>The schemas of a project, and which of them an article has to satisfy. Immutable; safe to share between threads.</summary>
internal sealed class SchemaSet
{
    // The deepest folder first: of those that hold a file, the nearest to it.
    private readonly IReadOnlyList<(string Folder, IReadOnlyList<SchemaDocument> Documents)> _folders;

    private SchemaSet(string projectRoot, IReadOnlyList<SchemaDocument> documents)
    {
        ProjectRoot = projectRoot;
        Documents = documents;
        _folders = documents
            .GroupBy(document => ProjectPath.GetFolder(ProjectPath.Normalize(document.File.Path)), StringComparer.Ordinal)
            .OrderByDescending(group => group.Key.Length)
            .Select(group => (group.Key, (IReadOnlyList<SchemaDocument>)group.ToList()))
            .ToList();
    }

    /// <summary>The project's folder; empty when it is not known.</summary>
    public string ProjectRoot { get; }

    /// <summary>The schemas, ordered by path.</summary>
    public IReadOnlyList<SchemaDocument> Documents { get; }

    /// <summary>Gathers a project's schemas. A project without any gets the built-in <c>Article</c> schema for the articles below its folder <c>content</c>.</summary>
    public static SchemaSet Create(string projectRoot, IEnumerable<SchemaDocument> documents)
    {
        projectRoot = ProjectPath.Normalize(projectRoot);
        var ordered = documents.OrderBy(document => document.File.Path, StringComparer.Ordinal).ToList();
        return new SchemaSet(projectRoot, ordered.Count > 0 ? ordered : [BuiltInSchemas.ReadArticle(projectRoot)]);
    }

    /// <summary>The schemas that cover a file: those that match it in the nearest folder where any does. Usually one or none; more than one is a conflict (ART5002).</summary>
    public IReadOnlyList<SchemaDocument> Find(string path)
    {
        path = ProjectPath.Normalize(path);
        foreach (var (folder, documents) in _folders)
        {
            if (ProjectPath.GetRelative(folder, path) is { } relative && FindMatching(documents, relative) is { Count: > 0 } matching)
                return matching;
        }

        return [];
    }

    /// <summary>The schemas whose collection a name may mean, as <c>x-reference</c> gives it; more than one where the name does not tell them apart.</summary>
    /// <remarks>
    /// The nearer a way to name a schema is to its file, the sooner it counts: <c>content/people/author</c> for <c>content/people/author.schema.yaml</c>, <c>people/author</c> and <c>author</c>, its title, the name of its collection,
    /// the file that its <c>x-files</c> names (<c>authors</c> for <c>authors.yaml</c>), its folder. Letter case counts.
    /// </remarks>
    public IReadOnlyList<SchemaDocument> FindCollections(string name)
    {
        Func<SchemaDocument, bool>[] ways =
        [
            document => NameOf(document) == name,
            document => NameOf(document).EndsWith("/" + name, StringComparison.Ordinal),
            document => document.Name == name || document.Settings.CollectionName == name,
            document => document.Settings.Files.Sources is [var file] && file.IndexOf('*') < 0 && ProjectPath.RemoveExtension(ProjectPath.GetName(file)) == name,
            document => ProjectPath.GetName(ProjectPath.GetFolder(ProjectPath.Normalize(document.File.Path))) == name,
        ];
        return ways.Select(way => Collections.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>What those who refer to the collections of the project may call them, each by the shortest of its unambiguous names.</summary>
    public IReadOnlyList<string> CollectionNames => Collections
        .Select(document => ProjectPath.GetSchemaStem(document.File.Path) is var stem && FindCollections(stem).Count == 1 ? stem : NameOf(document))
        .ToList();

    // One without files of its own is there for others to refer to.
    private IEnumerable<SchemaDocument> Collections => Documents.Where(document => document.Settings.Files.Sources.Count > 0);

    /// <summary>What people call a schema of the project: <c>news/post</c> for <c>news/post.schema.yaml</c>.</summary>
    public string NameOf(SchemaDocument document)
    {
        var path = GetProjectPath(document.File.Path);
        return path.Substring(0, path.LastIndexOf('/') + 1) + ProjectPath.GetSchemaStem(path);
    }

    /// <summary>The path of a file as people name it: below the project's folder where it lies there.</summary>
    public string GetProjectPath(string path)
    {
        path = ProjectPath.Normalize(path);
        return ProjectPath.GetRelative(ProjectRoot, path) ?? path;
    }

    /// <summary>The address of a schema, as people name its file; a reader that was given the file under this name finds it by that.</summary>
    public string GetAddress(Schema schema) => SchemaAddresses.Get(schema, GetProjectPath(schema.Resource.File.Source.Path));

    /// <summary>The path of a file below the folder of its schema.</summary>
    public static string GetPathBelow(SchemaDocument schema, string path)
    {
        path = ProjectPath.Normalize(path);
        return ProjectPath.GetRelative(ProjectPath.GetFolder(ProjectPath.Normalize(schema.File.Path)), path) ?? path;
    }

    // Every step asks this of every file, so it makes no more than it returns.
    private static IReadOnlyList<SchemaDocument> FindMatching(IReadOnlyList<SchemaDocument> candidates, string relative)
    {
        List<SchemaDocument>? matching = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Settings.Files.Matches(relative))
                (matching ??= new(1)).Add(candidates[i]);
        }

        return matching ?? (IReadOnlyList<SchemaDocument>)[];
    }
}
