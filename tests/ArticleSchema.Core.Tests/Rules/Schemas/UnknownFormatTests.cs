using ArticleSchema.Core.Formats;
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

    [Fact]
    public void KnownFormat_ReportsNothing() =>
        Assert.All(StringFormats.Names, format => RuleTest.For<UnknownFormat>().CheckSchema($"format: {format}"));
}
