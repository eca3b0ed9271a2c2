using System.Diagnostics;

using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Tests.Patterns;

public sealed class PatternLimitTests
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("^(a+)+$", false)]
    [InlineData("^(?=a)(a+)+$", false)]
    [InlineData("^(a|a|aa)*$", false)]
    [InlineData("(x+x+)+y|!", true)]
    [InlineData("(?<=(?:a*)*b)|!$", true)]
    [InlineData(@"^(a+)+\1$", null)]
    [InlineData(@"^(?:(a)|(a))*\1\2$", null)]
    public void ExpressionThatBranchesWithoutEnd_EndsWithTheSameVerdictAlways(string pattern, bool? expected)
    {
        var expression = EcmaPattern.Create(pattern, out _)!;

        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(expected, expression.TryMatch(new string('a', 60) + "!")));
    }

    [Theory]
    [InlineData("^[a-z]+$", true)]
    [InlineData("a{0,2000}b", null)]
    [InlineData("(?:(?=a)a)*", true)]
    [InlineData(@"(a*)*\1b", null)]
    [InlineData("(?<!(?<!(?<!(?<!a)b)c)d)e", false)]
    [InlineData("^.{0,65535}$", false)]
    public void HugeText_IsMatchedInTimeOrGivenUp(string pattern, bool? expected)
    {
        var watch = Stopwatch.StartNew();

        Assert.Equal(expected, EcmaPattern.Create(pattern, out _)!.TryMatch(new string('a', 1_000_000)));
        Assert.True(watch.Elapsed < s_timeLimit, $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("(a{1000}){1000}", "its repetitions come to more than 200000 steps")]
    [InlineData("(?:){1000000000}", "its repetitions come to more than 200000 steps")]
    [InlineData("a{99999999999999999999}", "its repetitions come to more than 200000 steps")]
    [InlineData("a{99999999999999999999,1}", "its '{99999999999999999999,1}' asks for more than it allows")]
    public void TooManySteps_AreRefusedBeforeTheyAreWritten(string pattern, string expected)
    {
        var watch = Stopwatch.StartNew();

        Assert.Null(EcmaPattern.Create(pattern, out var fault));
        Assert.Equal(expected, fault);
        Assert.True(watch.Elapsed < s_timeLimit, $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("(", ")", "its groups are nested more than 200 deep")]
    [InlineData("(?:", ")*", "its groups are nested more than 200 deep")]
    [InlineData("(?=", ")", "its groups are nested more than 200 deep")]
    [InlineData("(?<!", ")", "its groups are nested more than 200 deep")]
    [InlineData("aaaa", "(((((", "it is longer than 20000 characters")]
    public void TooDeepOrTooLong_IsRefused(string before, string after, string expected)
    {
        Assert.Null(EcmaPattern.Create(string.Concat(Enumerable.Repeat(before, 2_500)) + string.Concat(Enumerable.Repeat(after, 2_500)), out var fault));
        Assert.Equal(expected, fault);
    }

    // The stack has to hold the deepest expression that is taken.
    [Fact]
    public void DeepestExpression_FitsASmallStack()
    {
        bool? isMatch = null;
        var thread = new Thread(() => isMatch = EcmaPattern.Create(string.Concat(Enumerable.Repeat("(?:(?=", 99)) + "(a)" + string.Concat(Enumerable.Repeat(")a)", 99)) + "\\1", out _)!.TryMatch("aa"), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.True(isMatch);
    }

    [Fact]
    public void RandomExpression_NeitherThrowsNorHangs()
    {
        var random = new Random(20240504);
        string[] pieces = ["(", ")", "(?:", "(?=", "(?<!", "(?<n>", "[", "[^", "]", "-", "^", "$", ".", "*", "+", "?", "{2}", "{,3}", "{0,90}", "|", "\\", "\\1", "\\k<n>", "\\p{L}", "\\p{", "\\u{1F600}", "\\u", "\\b", "\\d", "a", "😀", "\uD83D", "\0", "é"];
        var compiled = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var watch = Stopwatch.StartNew();
            var pattern = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var expression = EcmaPattern.Create(pattern, out var fault);
            Assert.Equal(expression is null, !string.IsNullOrEmpty(fault));
            compiled += expression is null ? 0 : 1;
            expression?.TryMatch("aaaaaaaaaaaaaaaaaaaa😀é\uD83D");
            Assert.True(watch.Elapsed < s_timeLimit, $"{pattern} took {watch.Elapsed}");
        }

        Assert.InRange(compiled, 1_000, 20_000);
    }
}
