using ArticleSchema.Core.Rules;

namespace ArticleSchema.Core.Tests.Rules;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("categroies", "categories")]
    [InlineData("category", "categories")]
    [InlineData("tgas", "tags")]
    [InlineData("dates", "date")]
    [InlineData("标提", null)]
    [InlineData("author", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void NearWord_IsSuggested(string word, string? suggestion) =>
        Assert.Equal(suggestion, Suggestion.For(word, ["title", "date", "tags", "categories", "标题", "y"]));

    [Fact]
    public void WordItself_IsNoSuggestion() =>
        Assert.Null(Suggestion.For("title", ["title"]));

    [Fact]
    public void NearestOfSeveral_Wins() =>
        Assert.Equal("date", Suggestion.For("datee", ["data", "date", "dates"]));

    [Fact]
    public void FirstOfEquallyNear_Wins() =>
        Assert.Equal("dates", Suggestion.For("datex", ["dates", "dated"]));

    [Fact]
    public void VeryLongWord_CostsNothing() =>
        Assert.Null(Suggestion.For(new string('x', 100_000), [new string('x', 100_000) + "y"]));
}
