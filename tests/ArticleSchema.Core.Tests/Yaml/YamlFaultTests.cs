using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>Whatever the parser says, authors are told in plain words, once, and where they went wrong.</summary>
public sealed class YamlFaultTests
{
    private static readonly string[] s_lineEnds = ["\n", "\r\n", "\r"];

    [Theory]
    [MemberData(nameof(YamlFaults.Refused), MemberType = typeof(YamlFaults))]
    public void TextThatTheParserRefuses_IsExplainedAtItsPlace(string said, string markup, string explanation)
    {
        Assert.Equal(said, YamlParser.Judge(MarkedText.Parse(markup).Text));
        AssertFault(markup, explanation);
    }

    [Theory]
    [MemberData(nameof(YamlFaults.Accepted), MemberType = typeof(YamlFaults))]
    public void TextThatTheParserShouldRefuse_IsExplainedAtItsPlace(string markup, string explanation)
    {
        Assert.Equal("nothing", YamlParser.Judge(MarkedText.Parse(markup).Text));
        AssertFault(markup, explanation);
    }

    [Fact]
    public void EveryMessageOfTheParser_HasAText()
    {
        var provoked = YamlFaults.Refused.Select(row => (string)row[0]);
        var all = YamlParser.ReadMessages();

        Assert.True(all.Count > 50);
        Assert.Equal([], all.Except(provoked).Except(YamlFaults.Unprovoked));
        Assert.Equal([], YamlFaults.Unprovoked.Except(all));
    }

    [Fact]
    public void FaultThatIsUnknown_IsToldInGeneralWords() =>
        AssertFault("a: &b\n  {|F:&|}c d", "from here on it cannot be read; text with characters that mean something to YAML goes into quotes");

    private static void AssertFault(string markup, string explanation)
    {
        foreach (var lineEnd in s_lineEnds)
        {
            var marked = MarkedText.Parse(markup.Replace("\n", lineEnd));
            var file = new SourceFile("a.yaml", marked.Text);
            var fault = Assert.Single(YamlReader.Read(file, new TextRange(0, file.Text.Length), ReadLimits.FrontMatter).Faults);

            Assert.Equal(ReadFaultKind.Syntax, fault.Kind);
            Assert.Equal(markup.Replace("\n", lineEnd), MarkedText.Write(marked.Text, [new Mark("F", fault.Range)]));
            Assert.Equal(explanation, fault.Explanation);
        }
    }
}
