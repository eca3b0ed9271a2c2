using System.Text;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>An article on disk, read whole as hosts do.</summary>
internal static class ArticleFile
{
    public static SourceFile Read(string path) => new(path, Encoding.UTF8.GetString(File.ReadAllBytes(path)));
}
