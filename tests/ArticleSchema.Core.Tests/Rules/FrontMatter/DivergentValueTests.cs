using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class DivergentValueTests
{
    [Theory]
    [InlineData("yes", "a text", "true")]
    [InlineData("Yes", "a text", "true")]
    [InlineData("ON", "a text", "true")]
    [InlineData("y", "a text", "true")]
    [InlineData("no", "a text", "false")]
    [InlineData("Off", "a text", "false")]
    [InlineData("N", "a text", "false")]
    [InlineData("012", "12", "10")]
    [InlineData("-012", "-12", "-10")]
    [InlineData("08", "8", "a text")]
    [InlineData("0o17", "15", "a text")]
    [InlineData("0b11", "a text", "3")]
    [InlineData("0x1_F", "a text", "31")]
    [InlineData("-0x1F", "a text", "-31")]
    [InlineData("1_000", "a text", "1000")]
    [InlineData("1_000.5", "a text", "1000.5")]
    [InlineData("12:30:45", "a text", "45045")]
    [InlineData("1:30", "a text", "90")]
    [InlineData("-1:30", "a text", "-90")]
    [InlineData("08:30.5", "a text", "510.5")]
    [InlineData("1e3", "1000", "a text")]
    [InlineData("1.5e3", "1500", "a text")]
    [InlineData("+.5", "0.5", "a text")]
    [InlineData("2024-05-01", "a text", "a date")]
    [InlineData("2024-5-1 8:10:00", "a text", "a moment")]
    [InlineData("2024-05-01T08:10:00.5Z", "a text", "a moment")]
    [InlineData("2024-05-01 08:10:00 +08:00", "a text", "a moment")]
    [InlineData("-.INF", "a text", "an infinite number")]
    [InlineData(".NaN", "a text", "no number (NaN)")]
    [InlineData("=", "a text", "the mark of a default value")]
    [InlineData("<<", "a text", "the mark of a merge")]
    public void ValueThatDiffers_ReportsBothReadings(string value, string ours, string theirs) =>
        RuleTest.For<DivergentValue>().Check($"---\ntitle: {{|ART1008:{value}|}}\n---\n")
            .WithMessage($"'{value}' is {ours} here, but {theirs} to tools that read YAML 1.1");

    [Theory]
    [InlineData("true")]
    [InlineData("False")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("007")]
    [InlineData("-5")]
    [InlineData("0x1F")]
    [InlineData("1.5")]
    [InlineData("1.5e+3")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("08:30")]
    [InlineData("2024-05")]
    [InlineData("2024-05-01 at noon")]
    [InlineData("1.2.3")]
    [InlineData("yEs")]
    [InlineData("0o8")]
    [InlineData("0b2")]
    [InlineData("'yes'")]
    [InlineData("\"012\"")]
    [InlineData("!!str yes")]
    [InlineData("!!str &a yes")]
    [InlineData("|\n  yes")]
    public void ValueThatIsTheSameToAll_ReportsNothing(string value) =>
        RuleTest.For<DivergentValue>().Check($"---\ntitle: {value}\n---\n");

    [Theory]
    [InlineData("on", "true")]
    [InlineData("no", "false")]
    [InlineData("True", "true")]
    [InlineData("012", "10")]
    [InlineData("1_0", "10")]
    [InlineData("2024-05-01", "a date")]
    public void KeyThatDiffers_ReportsIt(string key, string theirs) =>
        RuleTest.For<DivergentValue>().Check($"---\n{{|ART1008:{key}|}}: Hello\n---\n")
            .WithMessage($"'{key}' is a key like any other here, but {theirs} to tools that read YAML 1.1");

    [Theory]
    [InlineData("12")]
    [InlineData("1e3")]
    [InlineData("title")]
    [InlineData("'on'")]
    public void KeyThatIsTheSameToAll_ReportsNothing(string key) =>
        RuleTest.For<DivergentValue>().Check($"---\n{key}: Hello\n---\n");

    [Fact]
    public void ValuesInside_AreReportedOnceEach() =>
        RuleTest.For<DivergentValue>().Check("""
            ---
            flags: &flags [{|ART1008:yes|}, { {|ART1008:no|}: {|ART1008:off|} }]
            same: *flags
            defaults: &defaults { country: {|ART1008:NO|} }
            merged:
              <<: *defaults
            ---
            """);

    [Fact]
    public void RuleThatIsNotAskedFor_IsNotChecked()
    {
        var schema = SchemaTest.Read("true");
        var article = Article.Read(new SourceFile("a.md", "---\ncountry: no\n---\n"));

        Assert.Empty(ArticleChecker.Check(article, schema));
        Assert.Single(ArticleChecker.Check(article, schema, extraRules: [DivergentValue.Id]));
    }
}
