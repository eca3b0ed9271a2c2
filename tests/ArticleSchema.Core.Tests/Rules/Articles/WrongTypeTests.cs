using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Articles;

public sealed class WrongTypeTests
{
    [Theory]
    [InlineData("string", "5", "the number 5", "text")]
    [InlineData("string", "yes", "", "")]
    [InlineData("string", "true", "true", "text")]
    [InlineData("string", "[a, b]", "a list", "text")]
    [InlineData("string", "{ a: b }", "a mapping", "text", "; braces open a mapping in YAML, so put a value with template braces in quotes")]
    [InlineData("boolean", "yes", "the text 'yes'", "true or false")]
    [InlineData("boolean", "'true'", "the text 'true'", "true or false")]
    [InlineData("integer", "1.5", "the number 1.5", "a whole number")]
    [InlineData("integer", "1.0", "", "")]
    [InlineData("number", "1,5", "the text '1,5'", "a number")]
    [InlineData("array", "news", "the text 'news'", "a list")]
    [InlineData("object", "news", "the text 'news'", "a mapping")]
    [InlineData("'null'", "none", "the text 'none'", "nothing")]
    [InlineData("[string, array]", "5", "the number 5", "text or a list")]
    [InlineData("[string, integer, boolean]", "1.5", "the number 1.5", "text, a whole number or true or false")]
    public void Value_IsDescribedBesideWhatIsExpected(string type, string value, string seen, string expected, string hint = "")
    {
        var isAllowed = expected.Length == 0;
        var test = RuleTest.For<WrongType>(schema: $"properties: {{ x: {{ type: {type} }} }}");
        var result = test.Check(isAllowed ? $"---\nx: {value}\n---\n" : $"---\nx: {{|ART2006:{value}|}}\n---\n");
        result.WithMessage(isAllowed ? [] : [$"'x' is {seen}, but {expected} is expected{hint}"]);
    }

    [Theory]
    [InlineData("format: timestamp", "20220824", "; as a date it is written '2022-08-24'")]
    [InlineData("format: date", "20220824", "; as a date it is written '2022-08-24'")]
    [InlineData("format: timestamp", "20220230", "; a date is written like '2024-05-01'")]
    [InlineData("format: timestamp", "2022", "; a date is written like '2024-05-01'")]
    [InlineData("format: timestamp", "1661328600", "; a date is written like '2024-05-01'")]
    [InlineData("format: date-time", "20220824", "; a date is written like '2024-05-01T08:10:00Z'")]
    [InlineData("format: timestamp, x-date-format: yyyyMMdd HHmm", "20220824", "")]
    [InlineData("format: email", "20220824", "")]
    public void NumberInPlaceOfADate_SaysHowItIsWritten(string format, string number, string advice) =>
        RuleTest.For<WrongType>(schema: $"properties: {{ date: {{ type: string, {format} }} }}")
            .Check($"---\ndate: {{|ART2006:{number}|}}\n---\n")
            .WithMessage($"'date' is the number {number}, but text is expected{advice}");

    [Theory]
    [InlineData("---\nx: {|ART2006:{{ page.title }}|}\n---\n", "string")]
    [InlineData("---\nx: {|ART2006:{ title }|}\n---\n", "[string, array]")]
    public void BracesWhereTextIsExpectedInYaml_SaysWhatTheyMean(string article, string type) =>
        RuleTest.For<WrongType>(schema: $"properties: {{ x: {{ type: {type} }} }}").Check(article)
            .WithMessage($"'x' is a mapping, but {(type == "string" ? "text" : "text or a list")} is expected; braces open a mapping in YAML, so put a value with template braces in quotes");

    [Theory]
    [InlineData("---\nx:\n  {|ART2006:a: b|}\n---\n", "string", "text")]
    [InlineData("---\nx: {|ART2006:{ a: b }|}\n---\n", "integer", "a whole number")]
    [InlineData("---json\n{ \"x\": {|ART2006:{ \"a\": 1 }|} }\n---\n", "string", "text")]
    [InlineData("+++\nx = {|ART2006:{ a = 1 }|}\n+++\n", "string", "text")]
    public void MappingThatWasNotMeantAsText_SaysNothingOfBraces(string article, string type, string expected) =>
        RuleTest.For<WrongType>(schema: $"properties: {{ x: {{ type: {type} }} }}").Check(article)
            .WithMessage($"'x' is a mapping, but {expected} is expected");

    [Fact]
    public void BlockList_ReportsAllItsLines() =>
        RuleTest.For<WrongType>(schema: "properties: { title: { type: string } }").Check("""
            ---
            title:
              {|ART2006:- a
              - b|}
            date: 2024-05-01
            ---
            """);

    [Fact]
    public void NestedMapping_ReportsAllItsLines() =>
        RuleTest.For<WrongType>(schema: "properties: { title: { type: string } }").Check("""
            ---
            title:
              {|ART2006:en: Hello
              de: Hallo|}
            # A comment.
            date: 2024-05-01
            ---
            """);

    [Fact]
    public void ItemsOfOneOrMany_ReportsAtTheItem() =>
        RuleTest.For<WrongType>(schema: "properties: { tags: { type: [string, array], items: { type: string } } }").Check("""
            ---
            tags: [a, {|ART2006:2024|}]
            ---
            """).WithMessage("'tags[2]' is the number 2024, but text is expected");

    [Fact]
    public void ValueWithTag_ReportsAtTheValue() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: string } }").Check("""
            ---
            x: !!int {|ART2006:"5"|}
            ---
            """);

    [Fact]
    public void ValueWithStringTag_IsText() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: string } }").Check("""
            ---
            x: !!str 5
            y: ! 5
            ---
            """);

    [Fact]
    public void Alias_ReportsAtTheAlias() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: string } }").Check("""
            ---
            a: &a 5
            x: {|ART2006:*a|}
            ---
            """).WithMessage("'x' is the number 5, but text is expected");

    [Fact]
    public void Anchor_ReportsAtTheValueBehindIt() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: string } }").Check("""
            ---
            x: &a {|ART2006:5|}
            ---
            """);

    [Fact]
    public void MergedValue_ReportsWhereItIsWritten() =>
        RuleTest.For<WrongType>(schema: "properties: { b: { properties: { x: { type: string } } } }").Check("""
            ---
            a: &a { x: {|ART2006:5|} }
            b: { <<: *a }
            ---
            """);

    [Fact]
    public void EmojiBeforeTheValue_CountsInUtf16() =>
        RuleTest.For<WrongType>(schema: "properties: { '😀 标题': { type: string } }").Check("""
            ---
            { 😀: 日, 😀 标题: {|ART2006:5|} }
            ---
            """).WithMessage("'😀 标题' is the number 5, but text is expected");

    [Fact]
    public void TabsBetweenKeyAndValue_AreNoPartOfIt() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: string } }").Check("---\nx:\t{|ART2006:5|}\t# five\n---\n");

    [Fact]
    public void WrongTypeBesidesOtherFaultsOfTheValue_ReportsTheTypeOnly() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { enum: [a, b], type: string, pattern: '^a' } }").Check("""
            ---
            x: {|ART2006:5|}
            ---
            """).WithFindings("type /x", "enum /x");

    [Fact]
    public void SchemaWantsSomethingElseThanAMapping_ReportsAtTheFence() =>
        RuleTest.For<WrongType>(schema: "type: array").Check("""
            {|ART2006:---|}
            title: Hello
            ---
            """).WithMessage("The front matter is a mapping, but a list is expected");

    [Fact]
    public void LongText_IsShortenedBetweenCharacters() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: boolean } }").Check($"---\nx: {{|ART2006:{new string('x', 119)}😀|}}\n---\n")
            .WithMessage($"'x' is the text '{new string('x', 119)}…', but true or false is expected");

    [Fact]
    public void TextOfSeveralLines_IsShownOnOne() =>
        RuleTest.For<WrongType>(schema: "properties: { x: { type: boolean } }").Check("""
            ---
            x: {|ART2006:|-
              a
                b|}
            y: 1
            ---
            """).WithMessage("'x' is the text 'a\\n  b', but true or false is expected");
}
