using ArticleSchema.Core.Documents;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Documents;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("a.json", 1)]
    [InlineData("a.schema.JSON", 1)]
    [InlineData("a.yaml", 0)]
    [InlineData("a.yml", 0)]
    [InlineData("a", 0)]
    public void FileName_SaysTheNotation(string path, int faults) =>
        Assert.Equal(faults, DocumentReader.Read(new SourceFile(path, "{ title: Hello, }"), ReadLimits.Schema).Faults.Count);
}
