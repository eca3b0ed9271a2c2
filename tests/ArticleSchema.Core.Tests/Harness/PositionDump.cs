using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Yaml;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>What a reader makes of a text, and where; it has to be the same whatever ends the lines and whether the file has a byte order mark.</summary>
internal static class PositionDump
{
    private static readonly string[] s_lineEnds = ["\n", "\r\n", "\r"];

    public static string Write(string text, Func<SourceFile, ReadResult> read)
    {
        var files = s_lineEnds.SelectMany(lineEnd => new[] { false, true }.Select(hasByteOrderMark => new SourceFile("a", text.Replace("\n", lineEnd), hasByteOrderMark)));
        var dumps = files.Select(file => NodeDump.Write(file, Read(file, read))).ToList();
        Assert.All(dumps, dump => Assert.Equal(dumps[0], dump));
        return dumps[0];
    }

    private static ReadResult Read(SourceFile file, Func<SourceFile, ReadResult> read)
    {
        var result = read(file);
        RangeCheck.Verify(file, new TextRange(0, file.Text.Length), result);
        return result;
    }
}
