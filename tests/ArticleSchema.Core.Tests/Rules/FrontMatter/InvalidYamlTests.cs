using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class InvalidYamlTests
{
    [Theory]
    [InlineData("title: {|ART1003:@|}home", "a value cannot begin with '@'; put it in quotes")]
    [InlineData("title: {|ART1003:`|}code`", "a value cannot begin with '`'; put it in quotes")]
    [InlineData("title: {|ART1003:%|}done", "a value cannot begin with '%'; put it in quotes")]
    [InlineData("title: {|ART1003:Part one: the start|}", "': ' inside a text begins another mapping; put the text in quotes")]
    [InlineData("title: {|ART1003:“Part one: the start”|}", "“ does not quote in YAML, so ': ' inside the text begins another mapping; use \" or '")]
    [InlineData("title: 'it'{|ART1003:s|} here'", "the text ended with the ' before this; write '' for a ' inside")]
    [InlineData("title: \"say \"{|ART1003:h|}i\"\"", "the text ended with the \" before this; put all of it in single quotes")]
    [InlineData("title: {|ART1003:\"never closed|}", "the text that \" opens here is never closed")]
    [InlineData("title: \"a{|ART1003:\\q|}b\"", "'\\q' with what follows it is no escape and no character; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("title: \"a{|ART1003:\\u|}D800\"", "'\\u' with what follows it is no escape and no character; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("tags: {|ART1003:[|}a, b", "the list that '[' opens here is never closed with ']'")]
    [InlineData("cover: {|ART1003:{|} image: a.png", "the mapping that '{' opens here is never closed with '}'")]
    [InlineData("title: caf{|ART1003:\uFFFD|}", "it holds U+FFFD, which stands where the file's bytes are not UTF-8; save the file as UTF-8")]
    [InlineData("cover: {|ART1003:*lamp|}", "the alias '*lamp' has no '&lamp' that ends before it")]
    [InlineData("title: Hello\n{|ART1003:\t|}- a", "the line is indented with a tab, where only blanks may be")]
    [InlineData("title: Hello\n  {|ART1003:subtitle: World|}", "the line is indented as if it belonged to the one before, which has a value already")]
    [InlineData("cover:\n    image: a.png\n  {|ART1003:alt: A lamp|}", "the line is indented like none of the lines above that it could belong to")]
    [InlineData("title: Hello\nauthor{|ART1003::|}Mara\ndate: 2024-05-01", "a blank is missing behind ':'")]
    [InlineData("title: Hello\nauthor{|ART1003:：|}Mara\ndate: 2024-05-01", "'：' is a full-width colon; a key ends with ':' and a blank")]
    [InlineData("title: Hello\n{|ART1003:---|} #\nauthor: Mara", "a second document begins here, and only one is expected")]
    public void Fault_IsExplainedAtItsPlace(string lines, string explanation) =>
        RuleTest.For<InvalidYaml>().Check($"---\n{lines}\n---\n").WithMessage($"The front matter is not valid YAML: {explanation}");

    [Theory]
    [InlineData("---json\n{ \"title\": \"Hello\"{|ART1003:,|} }\n---\n", "JSON: this comma is one too many, because nothing follows it")]
    [InlineData(";;;\n\"title\": \"Hello\"\n{|ART1003:\"|}tags\": []\n;;;\n", "JSON: a comma is missing before this")]
    [InlineData("{ {|ART1003:'|}title': 1 }\n", "JSON: ' does not quote in JSON; use \"")]
    [InlineData("+++\ntitle{|ART1003::|} Hello\n+++\n", "TOML: ':' does not end a key; TOML has '=' for that")]
    [InlineData("+++\ntitle = 'caf{|ART1003:\uFFFD|}'\n+++\n", "TOML: it holds U+FFFD, which stands where the file's bytes are not UTF-8; save the file as UTF-8")]
    [InlineData("title: Hello\nauthor: {|ART1003:@|}mara\n---\n", "YAML: a value cannot begin with '@'; put it in quotes")]
    public void OtherNotation_IsNamed(string article, string message) =>
        RuleTest.For<InvalidYaml>(schema: "required: [date]").Check(article).WithMessage($"The front matter is not valid {message}");

    [Theory]
    [InlineData("---json\n{ \"draft\": {|ART2006:\"no\"|}, \"tags\": [\"a\", {|ART2006:5|}], {|ART1003:title|}: 1 }\n---\n")]
    [InlineData("+++\ndraft = {|ART2006:\"no\"|}\ntags = ['a', {|ART2006:5|}]\ntitle = {|ART1003:Hello|}\n+++\n")]
    public void WhatStandsBeforeTheFaultInOtherNotations_IsStillChecked(string article) =>
        RuleTest.For<InvalidYaml>(schema: "{ required: [date], properties: { draft: { type: boolean }, tags: { items: { type: string } } } }").Check(article);

    [Fact]
    public void QuoteGoesOnInALineThatIsNotIndented_ReportsWhereItOpens() =>
        RuleTest.For<InvalidYaml>().Check("""
            ---
            title: {|ART1003:"|}A long title
            that goes on"
            ---
            """)
            .WithMessage("The front matter is not valid YAML: the text that \" opens here goes on in a line that is not indented, or its closing \" is missing");

    [Fact]
    public void BracesOfATemplate_ReportTheFirst() =>
        RuleTest.For<InvalidYaml>().Check("""
            ---
            title: {{|ART1003:|}{ title }}
            ---
            """).WithMessage("The front matter is not valid YAML: braces open a mapping in YAML; put a value with template braces in quotes");

    [Fact]
    public void SeveralFaults_ReportsTheFirst() =>
        RuleTest.For<InvalidYaml>().Check("""
            ---
            title: {|ART1003:@|}home
            author: @mara
            ---
            """);

    [Fact]
    public void WhatStandsBeforeTheFault_IsStillChecked() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { draft: { type: boolean }, tags: { items: { type: string } } }").Check("""
            ---
            draft: {|ART2006:maybe|}
            tags: [a, {|ART2006:5|}]
            title: {|ART1003:@|}home
            ---
            """);

    [Fact]
    public void WhatMayStandBehindTheFault_IsNotCalledMissing() =>
        RuleTest.For<InvalidYaml>(schema: """
            required: [date]
            minProperties: 3
            properties: { tags: { minItems: 3 }, cover: { required: [alt] } }
            anyOf: [{ required: [date] }, { required: [day] }]
            """).Check("""
            ---
            title: Hello
            cover:
              image: {|ART1003:@|}home
              alt: A lamp
            date: 2024-05-01
            ---
            """);

    [Fact]
    public void ListInterruptedByTheFault_IsNotCalledTooShort() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { tags: { minItems: 3 } }").Check("""
            ---
            tags:
            - a
            - {|ART1003:@|}b
            - c
            ---
            """);

    [Theory]
    [InlineData("title: 'Part one: the start'")]
    [InlineData("title: Hello # a comment")]
    [InlineData("url: https://example.org/a:b")]
    [InlineData("title: |\n  any: thing\n  \"goes\" @here")]
    [InlineData("? key\n: value")]
    [InlineData("# only a comment")]
    [InlineData("title: it's \"quoted\" (inside)")]
    public void ValidYaml_ReportsNothing(string lines) =>
        RuleTest.For<InvalidYaml>().Check($"---\n{lines}\n---\n");
}
