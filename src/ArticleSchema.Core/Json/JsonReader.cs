using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Json;

/// <summary>Reads JSON, strictly as RFC 8259 has it, into nodes that know their place in the file.</summary>
/// <remarks>Not by <c>System.Text.Json</c>: that counts bytes, stops without what it has read, and would be several more assemblies beside the analyzers.</remarks>
internal static class JsonReader
{
    /// <summary>Reads the one value in a range of a file; blank text gives none.</summary>
    public static ReadResult Read(SourceFile file, TextRange range, ReadLimits limits) =>
        Read(file, range, limits, reader => reader.ReadDocument());

    /// <summary>Reads the members of an object without the braces around them, which is how Hexo has its front matter.</summary>
    public static ReadResult ReadMembers(SourceFile file, TextRange range, ReadLimits limits) =>
        Read(file, range, limits, reader => reader.ReadMembers());

    private static ReadResult Read(SourceFile file, TextRange range, ReadLimits limits, Func<JsonNodeReader, DataNode?> read)
    {
        var cursor = new ReadCursor(file, range, limits);
        return cursor.ToResult(cursor.HasFailed ? null : read(new JsonNodeReader(cursor)));
    }
}
