using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>The sample of real articles that lies beside the repository, in <c>../shared/real-articles</c>.</summary>
internal static class RealArticles
{
    /// <summary>Articles in YAML without faults, their front matter between the fences, and their schemas.</summary>
    /// <exception cref="DirectoryNotFoundException">The sample is not there.</exception>
    public static IEnumerable<(SourceFile File, string FrontMatter, SchemaDocument Schema)> Read()
    {
        var folder = Find();
        foreach (var path in Directory.EnumerateFiles(folder, "*.schema.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var schema = SchemaDocument.Read(ArticleFile.Read(path));
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ArticleFile.Read))
            {
                if (Article.Read(file) is { Fences: { Opening: { } opening, Closing: { } closing }, FrontMatter.Content.Faults.Count: 0 } && file.GetText(opening).Trim() == "---")
                    yield return (file, file.GetText(TextRange.FromBounds(opening.End, closing.Start)), schema);
            }
        }
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, "shared", "real-articles");
            if (Directory.Exists(sample))
                return sample;
        }

        throw new DirectoryNotFoundException("There is no folder 'shared/real-articles' beside the repository.");
    }
}
