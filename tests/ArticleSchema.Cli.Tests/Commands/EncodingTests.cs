using System.Text;

using static ArticleSchema.Cli.Tests.TemporaryFolder;

namespace ArticleSchema.Cli.Tests.Commands;

/// <summary>Files are read as the compiler reads them, and lines and columns are those that editors count.</summary>
public class EncodingTests
{
    private const string WrongDate = "---\ntitle: 今天😀\ndate: 2022-02-30\n---\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(WrongDate) },
        { "CR LF", Encoding.UTF8.GetBytes(WrongDate.Replace("\n", "\r\n")) },
        { "CR", Encoding.UTF8.GetBytes(WrongDate.Replace('\n', '\r')) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WrongDate)] },
        { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(WrongDate)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(WrongDate)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void WrongDate_IsAtTheSamePlaceInEveryEncoding(string name, byte[] bytes)
    {
        _ = name;
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", bytes);

        var line = Assert.Single(folder.Check().Lines, line => line.Contains(" error "));

        Assert.StartsWith("a.md(3,7): error ART2009: ", line);
    }

    [Fact]
    public void ByteOrderMark_IsReported()
    {
        using var folder = new TemporaryFolder()
            .With("post.schema.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Schema)])
            .With("a.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CleanArticle)]);

        Assert.StartsWith("a.md(1,1): warning ART1005: The front matter is preceded by a byte order mark, ", folder.Check().Output);
    }

    [Fact]
    public void EmptyFile_HasNoFrontMatter()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", []);

        Assert.StartsWith("a.md(1,1): error ART1001: ", folder.Check().Output);
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreReportedWhereTheyStand()
    {
        using var folder = new TemporaryFolder().With("post.schema.yaml", Schema).With("a.md", [.. "---\ntitle: "u8, 0xFF, 0xC0, .. "\n---\n"u8]);

        Assert.StartsWith("a.md(2,8): error ART1003: The front matter is not valid YAML: it holds U+FFFD", folder.Check().Output);
    }
}
