using ArticleSchema.Analyzers.Emission;

namespace ArticleSchema.Analyzers.Tests.Emission;

public class BakedLayoutTests
{
    [Theory]
    [InlineData(0, 0, 256)]
    [InlineData(3, 500, 256)]
    [InlineData(10_000, 1_700_000, 256)]
    [InlineData(10_000, 4_000_000, 64)]
    [InlineData(100, 1_000_000, 4)]
    [InlineData(10, 10_000_000, 1)]
    [InlineData(10_000, 80_000_000, 20)]
    public void ChunksAreNeitherTooLongNorTooMany(int count, long length, int entries) =>
        Assert.Equal(entries, BakedLayout.EntriesPerChunk(count, length));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(16, 1)]
    [InlineData(17, 2)]
    [InlineData(160, 10)]
    public void FilesAreAtMostSixteen(int chunks, int perFile) => Assert.Equal(perFile, BakedLayout.ChunksPerFile(chunks));
}
