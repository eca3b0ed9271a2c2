using ArticleSchema.Cli.Files;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Cli.Checking;

/// <summary>Reads the schemas of a project.</summary>
internal static class SchemaLoader
{
    /// <summary>All schemas that apply in a folder, and among the faults those that could not be read.</summary>
    public static SchemaSet Load(string root, ProjectFiles files, List<FileFault> faults)
    {
        var sources = new List<SourceFile>();
        foreach (var path in files.Schemas)
        {
            try
            {
                sources.Add(SourceReader.Read(path));
            }
            catch (Exception exception) when (FileFault.IsAboutFile(exception))
            {
                faults.Add(FileFault.From(path, exception));
            }
        }

        var builtIn = FindProjectsWithoutSchema(root, files).Select(BuiltInSchemas.ReadArticle);
        return SchemaSet.Create(root, [.. SchemaDocument.ReadAll(sources), .. builtIn]);
    }

    /// <summary>
    /// Where one folder holds several projects, as that of a solution does, each of them has the built-in schema in a build
    /// unless it has one of its own. The built-in one must not come between an article and a schema further up.
    /// </summary>
    private static IEnumerable<string> FindProjectsWithoutSchema(string root, ProjectFiles files) =>
        files.ProjectFolders.Contains(root)
            ? []
            : files.ProjectFolders.Where(project => !files.Schemas.Any(schema =>
                FilePath.IsAtOrBelow(schema, project) || FilePath.IsAtOrBelow(project, FilePath.GetParent(schema)!)));
}
