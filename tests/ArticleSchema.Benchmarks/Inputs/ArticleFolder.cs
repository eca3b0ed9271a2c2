using System.Globalization;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>A project's articles and their schema, on disk while a benchmark runs.</summary>
internal sealed class ArticleFolder : IDisposable
{
    private const int PerSubfolder = 100;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("article-schema-benchmarks-");

    private ArticleFolder(int articles)
    {
        SchemaPath = Write(PostSchema.FileName, PostSchema.Text);
        ArticlePaths = [.. Enumerable.Range(0, articles).Select(number => Write(PathBelow(number), ArticleWriter.Write(number)))];
    }

    /// <summary>The project's folder.</summary>
    public string Root => _root.FullName;

    /// <summary>The schema that covers all articles.</summary>
    public string SchemaPath { get; }

    /// <summary>The articles, by number.</summary>
    public IReadOnlyList<string> ArticlePaths { get; }

    /// <summary>Writes the first so many articles.</summary>
    public static ArticleFolder Create(int articles) => new(articles);

    /// <summary>The key of an article in its collection.</summary>
    public static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{number / PerSubfolder:000}/article-{number:00000}");

    /// <summary>The schema, compiled.</summary>
    public SchemaSet ReadSchemas() => SchemaSet.Create(Root, [SchemaDocument.Read(new SourceFile(SchemaPath, PostSchema.Text))]);

    public void Dispose() => _root.Delete(recursive: true);

    private static string PathBelow(int number) => KeyOf(number) + ".md";

    private string Write(string path, string text)
    {
        var full = Path.Combine(Root, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }
}
