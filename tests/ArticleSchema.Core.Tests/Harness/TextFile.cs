using System.Text;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>Files on disk as the engine wants them.</summary>
internal static class TextFile
{
    public static SourceFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var hasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new SourceFile(path, Encoding.UTF8.GetString(bytes.AsSpan(hasByteOrderMark ? Encoding.UTF8.Preamble.Length : 0)), hasByteOrderMark);
    }
}
