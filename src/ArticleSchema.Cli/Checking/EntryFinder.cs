using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Checking;

/// <summary>Decides which files of a project a schema covers.</summary>
internal sealed class EntryFinder(SchemaSet schemas)
{
    private readonly Dictionary<string, bool> _isNamed = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaDocument, string> _examples = [];

    /// <summary>Whether a schema covers a file.</summary>
    public bool IsEntry(string path)
    {
        var covering = schemas.Find(path);
        foreach (var schema in covering)
            _examples.TryAdd(schema, path);
        return covering.Count > 0;
    }

    /// <summary>
    /// Whether some schema means files like this one, which is not Markdown: <c>x-files</c> has to name the extension. The
    /// pattern <c>**</c> means all articles, not the images between them; a build too takes only what it is given.
    /// </summary>
    public bool IsNamed(string path)
    {
        var extension = Path.GetExtension(path);
        if (extension.Length < 2)
            return false;
        if (!_isNamed.TryGetValue(extension, out var isNamed))
            _isNamed.Add(extension, isNamed = schemas.Documents.SelectMany(schema => schema.Settings.Files.Sources).Any(pattern => Names(pattern, extension[1..])));
        return isNamed;
    }

    /// <summary>One of the files that a schema was found to cover: enough to say that it covers any.</summary>
    public IEnumerable<string> GetExample(SchemaDocument schema) => _examples.TryGetValue(schema, out var path) ? [path] : [];

    private static bool Names(string pattern, string extension)
    {
        if (pattern.StartsWith('!'))
            return false;
        for (var at = pattern.IndexOf(extension, StringComparison.Ordinal); at >= 0; at = pattern.IndexOf(extension, at + 1, StringComparison.Ordinal))
        {
            var end = at + extension.Length;
            if (at > 0 && pattern[at - 1] is '.' or '{' or ',' && (end == pattern.Length || pattern[end] is '}' or ','))
                return true;
        }

        return false;
    }
}
