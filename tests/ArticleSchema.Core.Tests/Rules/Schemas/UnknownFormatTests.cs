using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class UnknownFormatTests
{
    [Fact]
    public void Misspelt_ReportsAtTheFormatAndSuggests() =>
        RuleTest.For<UnknownFormat>().CheckSchema("properties: { date: { format: {|ART4006:datetime|} } }")
            .WithMessage("'datetime' is not a format that is understood here, so it checks nothing; did you mean 'date-time'?");

    [Fact]
    public void NothingLikeIt_SuggestsNothing() =>
        RuleTest.For<UnknownFormat>().CheckSchema("format: {|ART4006:'phone number'|}")
            .WithMessage("'phone number' is not a format that is understood here, so it checks nothing");

    [Theory]
    [InlineData("timestamp")]
    [InlineData("date")]
    [InlineData("date-time")]
    [InlineData("uri")]
    [InlineData("uri-reference")]
    [InlineData("email")]
    [InlineData("uuid")]
    public void KnownFormat_ReportsNothing(string format) => RuleTest.For<UnknownFormat>().CheckSchema($"format: {format}");
}
