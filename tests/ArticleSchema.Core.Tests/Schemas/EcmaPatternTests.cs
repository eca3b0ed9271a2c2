using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("a", "bab", true)]
    [InlineData(@"^\d+$", "0123", true)]
    [InlineData(@"^\d+$", "٣", false)]
    [InlineData(@"^\D$", "٣", true)]
    [InlineData(@"^\w+$", "aZ_9", true)]
    [InlineData(@"^\w+$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^\s$", "\uFEFF", true)]
    [InlineData(@"^\s$", "\u0085", false)]
    [InlineData(@"^\S$", "\u0085", true)]
    [InlineData(@"^[\d-]+$", "1-2", true)]
    [InlineData(@"^[^\d]$", "٣", true)]
    [InlineData(@"^[\D]$", "٣", true)]
    [InlineData(@"^[\W_]$", "é", true)]
    [InlineData(@"^[\S]$", "\u3000", false)]
    [InlineData(@"^[[a]$", "[", true)]
    [InlineData(@"^[a-z-[b]]$", "a]", true)]
    [InlineData(@"^.$", "\r", false)]
    [InlineData(@"^.$", "\u2028", false)]
    [InlineData(@"^.$", "\u0085", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    [InlineData(@"^a\/b\-c$", "a/b-c", true)]
    [InlineData(@"^[\/\-]$", "-", true)]
    [InlineData(@"^\$\^\.$", "$^.", true)]
    [InlineData(@"^\t\n\v\f\r$", "\t\n\v\f\r", true)]
    [InlineData(@"^\u4e91\x41$", "云A", true)]
    [InlineData(@"^\p{L}+$", "云é", true)]
    [InlineData(@"^\p{Letter}+$", "云é", true)]
    [InlineData(@"^\P{Letter}$", "1", true)]
    [InlineData(@"^[\p{Uppercase_Letter}\p{gc=Nd}]+$", "A1", true)]
    [InlineData(@"^[\p{General_Category=Lu}]$", "a", false)]
    [InlineData("^(?=a).b$", "ab", true)]
    [InlineData("^(?<!x)a", "a", true)]
    [InlineData(@"^(a)\1$", "aa", true)]
    [InlineData("^(?<year>\\d{4})-\\k<year>$", "2024-2024", true)]
    [InlineData("^a|b$", "xb", true)]
    [InlineData("^I$", "i", false)]
    public void Expression_MatchesAsEcmaSays(string pattern, string text, bool matches)
    {
        var expression = EcmaPattern.Create(pattern, out var fault);

        Assert.Null(fault);
        Assert.Equal(pattern, expression!.Source);
        Assert.Equal(matches, expression.TryMatch(text));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[z-a]")]
    [InlineData("*a")]
    [InlineData(@"a\")]
    [InlineData(@"\p{Nonsense}")]
    public void NoExpression_SaysWhy(string pattern)
    {
        Assert.Null(EcmaPattern.Create(pattern, out var fault));
        Assert.NotEmpty(fault!);
    }

    [Fact]
    public void Backtracking_EndsInTime()
    {
        var text = new string('a', 60) + "!";

        Assert.False(EcmaPattern.Create("^(a+)+$", out _)!.TryMatch(text));
        Assert.Null(EcmaPattern.Create("^(?=a)(a+)+$", out _)!.TryMatch(text));
    }
}
