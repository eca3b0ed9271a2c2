using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Fallbacks;

/// <summary>What a reader sees of a heading, as the value that stands in for a title.</summary>
public sealed class FallbackReaderTests
{
    [Theory]
    [InlineData("Hello,   world", "Hello, world")]
    [InlineData("你好，世界 👋", "你好，世界 👋")]
    [InlineData("An *important* and **very** ***urgent*** _word_ __here__", "An important and very urgent word here")]
    [InlineData("snake_case_name and 2 * 3 * 4 and a*b", "snake_case_name and 2 * 3 * 4 and a*b")]
    [InlineData("*never closed", "*never closed")]
    [InlineData("**two* marks", "*two marks")]
    [InlineData("The `List<T>` of ``a ` b`` and `open", "The List<T> of a ` b and `open")]
    [InlineData("`*as it is*`", "*as it is*")]
    [InlineData("See [the *docs*](https://example.org/a_(b) \"x\") now", "See the docs now")]
    [InlineData("See [the docs][label] [x]", "See the docs [x]")]
    [InlineData("![Logo](logo.png) News", "Logo News")]
    [InlineData("[![Badge](a.svg)](https://example.org) News", "Badge News")]
    [InlineData("<span class='x'>Big</span> news<br/>", "Big news")]
    [InlineData("1 < 2 > 0", "1 < 2 > 0")]
    [InlineData("Mail <a@example.org> or <https://example.org>", "Mail a@example.org or https://example.org")]
    [InlineData("A &amp; B &#39;C&#39; &nope; &", "A & B 'C' &nope; &")]
    [InlineData(@"\# not \*marked\* C:\dir", @"# not *marked* C:\dir")]
    [InlineData("News {#news}", "News")]
    [InlineData("News {: .big}", "News")]
    [InlineData("The set {a}", "The set {a}")]
    public void Marks_AreTakenOut(string heading, string expected)
    {
        var message = $"'title', taken from the first heading, is '{expected}', which does not match the pattern '^!$'";
        RuleTest.For<UnmatchedPattern>("{ properties: { title: { pattern: '^!$', x-fallback: heading } }, x-front-matter: optional }")
            .Check($"# {{|ART2010:{heading}|}}").WithMessage(message);
    }
}
