using System.Text;

namespace ArticleSchema.Cli.Tests;

/// <summary>A folder for one test, and the command line run in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>A schema that covers all articles in its folder and below.</summary>
    public const string Schema = """
        title: Post
        type: object
        required: [title]
        properties:
          title: { type: string, minLength: 1 }
          date: { type: string, format: date }
        additionalProperties: false
        """;

    /// <summary>An article that has nothing wrong by that schema.</summary>
    public const string CleanArticle = """
        ---
        title: Fine
        ---
        """;

    /// <summary>An article with one error by that schema, ART2004 or ART2001 at (1,1).</summary>
    public const string UntitledArticle = """
        ---
        date: 2026-01-31
        ---
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articleschema-");

    /// <summary>The full path, with <c>/</c> between segments.</summary>
    public string Path => _folder.FullName.Replace('\\', '/');

    /// <summary>The full path of something in the folder.</summary>
    public string this[string path] => Path + '/' + path;

    /// <summary>Writes a text in UTF-8 without byte order mark, and the folders above it.</summary>
    public TemporaryFolder With(string path, string text = "") => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes, and the folders above them.</summary>
    public TemporaryFolder With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    /// <summary>Makes an empty folder.</summary>
    public TemporaryFolder WithFolder(string path)
    {
        Directory.CreateDirectory(this[path]);
        return this;
    }

    /// <summary>Makes a link to a folder or to a file, which need not exist.</summary>
    public TemporaryFolder WithLink(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        if (Directory.Exists(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(this[path])!, target)))
            Directory.CreateSymbolicLink(this[path], target);
        else
            File.CreateSymbolicLink(this[path], target);
        return this;
    }

    /// <summary>Runs <c>articleschema check</c> in the folder.</summary>
    public CommandResult Check(params string[] args) => CheckIn("", args);

    /// <summary>Runs <c>articleschema check</c> in a folder below.</summary>
    public CommandResult CheckIn(string folder, params string[] args) => TestHost.Run(["check", .. args], this[folder].TrimEnd('/'));

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
