using System.Text.Json;

using ArticleSchema.Core.Patterns;

using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.Patterns;

public sealed class EcmaPatternTests(ITestOutputHelper output)
{
    /// <summary>Expressions and texts, some chosen and some random, with what another engine of ECMA-262 says of them under the <c>u</c> flag.</summary>
    /// <remarks>That engine also tries places between the halves of a surrogate pair, which ECMA-262 does not know; no row depends on them.</remarks>
    [Fact]
    public void Table_IsMatchedAsByAnotherEngine()
    {
        var rows = JsonDocument.Parse(File.ReadAllText(RepositoryPaths.FromRoot("tests", "ArticleSchema.Core.Tests", "Patterns", "EcmaPatternTable.json"))).RootElement.EnumerateArray().ToList();
        output.WriteLine($"{rows.Count} rows");
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var expression = EcmaPattern.Create(row[0].GetString()!, out var fault);
            Assert.Null(fault);
            Assert.Equal(row[2].GetBoolean(), expression!.TryMatch(Unescape(row[1])));
        });
    }

    // Places between the halves of a pair are none (ECMA-262 §22.2.7.2: the input is a list of code points).
    [Theory]
    [InlineData(@"\B", "a😀a", false)]
    [InlineData(@"(?<!(|x)\1)", "a😀a", false)]
    public void HalvesOfPairs_AreNoPlaces(string pattern, string text, bool matches) => Check(pattern, text, matches);

    // What the u flag forbids and annex B.1.2 knows.
    [Theory]
    [InlineData(@"^a\-b\_c\@\ \%\é$", "a-b_c@ %é", true)]
    [InlineData("^{{.*}}$", "{{ date }}", true)]
    [InlineData("^a{b}{}{,}$", "a{b}{}{,}", true)]
    [InlineData(@"^\[.*]$", "[a]", true)]
    [InlineData(@"^[\w-.]+$", "a-b.c", true)]
    [InlineData(@"^[\w-.]+$", "a+b", false)]
    [InlineData(@"^[+-\d]+$", "+-1", true)]
    public void NeedlessEscapesAndBraces_MeanThemselves(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Theory]
    [InlineData("(", "its '(' is not closed")]
    [InlineData("(?<a", "'(?<' begins no group of ECMA-262")]
    [InlineData("a)", "its ')' closes nothing")]
    [InlineData("[a", "its '[' is not closed")]
    [InlineData(@"[a\", "its last '\\' has nothing to escape")]
    [InlineData(@"a\", "its last '\\' has nothing to escape")]
    [InlineData("[z-a]", "its range 'z-a' runs backwards")]
    [InlineData("[😀-a]", "its range '😀-a' runs backwards")]
    [InlineData("*a", "there is nothing that its '*' could repeat")]
    [InlineData("a++", "there is nothing that its '+' could repeat")]
    [InlineData("a|{2}", "there is nothing that its '{2}' could repeat")]
    [InlineData("^*", "there is nothing that its '*' could repeat")]
    [InlineData("(?=a){2}", "there is nothing that its '{2}' could repeat")]
    [InlineData("a{3,2}", "its '{3,2}' asks for more than it allows")]
    [InlineData("a{,5}", "its '{,5}' has no lower bound; write '{0,5}'")]
    [InlineData(@"\a", "'\\a' is no escape of ECMA-262")]
    [InlineData(@"[\B]", "'\\B' is no escape of ECMA-262")]
    [InlineData(@"\Aa", "'\\A' is no escape of ECMA-262; the start of the text is '^'")]
    [InlineData(@"a\Z", "'\\Z' is no escape of ECMA-262; the end of the text is '$'")]
    [InlineData(@"\Ga", "'\\G' is no escape of ECMA-262")]
    [InlineData(@"\Qa", "'\\Q' is no escape of ECMA-262")]
    [InlineData(@"\01", "'\\0' is no escape of ECMA-262; write a character by its number like '\\x41'")]
    [InlineData(@"[\1]", "'\\1' is no escape of ECMA-262; write a character by its number like '\\x41'")]
    [InlineData(@"\x4", "'\\x' is no escape of ECMA-262; write two hexadecimal digits")]
    [InlineData(@"\u12", "'\\u' is no escape of ECMA-262; write four hexadecimal digits, or some in braces")]
    [InlineData(@"\u{110000}", "'\\u' is no escape of ECMA-262; write four hexadecimal digits, or some in braces")]
    [InlineData(@"\c1", "'\\c' is no escape of ECMA-262")]
    [InlineData(@"\1", "its '\\1' asks for a group that is not there")]
    [InlineData(@"(a)\2", "its '\\2' asks for a group that is not there")]
    [InlineData(@"\k<a>", "it has no group called 'a'")]
    [InlineData(@"\k", "its '\\k' needs the name of a group, like '\\k<year>'")]
    [InlineData("(?<a>b)(?<a>c)", "two of its groups are called 'a'")]
    [InlineData("(?<1>b)", "'1' is not a name for a group")]
    [InlineData("(?<>b)", "one of its groups has an empty name")]
    [InlineData("(?i)a", "'(?i' begins no group of ECMA-262")]
    [InlineData("(?#a)", "'(?#' begins no group of ECMA-262")]
    [InlineData("(?>a)", "'(?>' begins no group of ECMA-262")]
    [InlineData("(?P<a>b)", "'(?P' begins no group of ECMA-262")]
    [InlineData("(?(a)b)", "'(?(' begins no group of ECMA-262")]
    [InlineData("(?'a'b)", "'(?'' begins no group of ECMA-262")]
    [InlineData(@"[a-\p{L}]", "its '\\p{…}' is no end of a range; write the '-' as '\\-'")]
    [InlineData("[a-z-[aeiou]]", "its '-[…]' within brackets takes characters out of a class in .NET only; in ECMA-262 a look-ahead like '(?![aeiou])' does")]
    [InlineData("[[:alpha:]]", "'[:alpha:]' is not known to ECMA-262; write the characters, or a property like '\\p{Letter}'")]
    [InlineData(@"\pL", "its '\\p' needs a property in braces, like '\\p{Letter}'")]
    [InlineData(@"\p{Nonsense}", "'Nonsense' is not a property of Unicode that ECMA-262 knows")]
    [InlineData(@"\p{lu}", "'lu' is not a property of Unicode that ECMA-262 knows")]
    [InlineData(@"\p{IsCyrillic}", "'IsCyrillic' is not a property of Unicode that ECMA-262 knows; the script is 'Script=Cyrillic'")]
    [InlineData(@"\p{Han}", "'Han' is not a property of Unicode that ECMA-262 knows; the script is 'Script=Han'")]
    public void NoExpression_SaysWhy(string pattern, string expected)
    {
        Assert.Null(EcmaPattern.Create(pattern, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData(@"(?<größe>\d)\k<größe>", "11", true)]
    [InlineData(@"(?<\u{61}>\d)\k<a>", "11", true)]
    [InlineData(@"(?<$_1>\d)\k<$_1>", "12", false)]
    public void GroupNames_AreIdentifiers(string pattern, string text, bool matches) => Check(pattern, text, matches);

    [Fact]
    public void ManyThreads_MatchAtOnce()
    {
        var expression = EcmaPattern.Create("^(?=.*b)[a-c]+(?<!a)$", out _)!;
        Parallel.For(0, 2_000, i => Assert.Equal(i % 3 != 0, expression.TryMatch(i % 3 == 0 ? "abca" : "abcb")));
    }

    private static void Check(string pattern, string text, bool matches)
    {
        var expression = EcmaPattern.Create(pattern, out var fault);
        Assert.Null(fault);
        Assert.Equal(pattern, expression!.Source);
        Assert.Equal(matches, expression.TryMatch(text));
    }

    // The reader of JSON refuses lone surrogates, which are some of the texts.
    private static string Unescape(JsonElement element) =>
        System.Text.RegularExpressions.Regex.Unescape(element.GetRawText()[1..^1].Replace("\\/", "/", StringComparison.Ordinal));
}
