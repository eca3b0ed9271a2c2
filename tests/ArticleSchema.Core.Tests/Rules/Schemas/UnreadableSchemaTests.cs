using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class UnreadableSchemaTests
{
    [Fact]
    public void InvalidYaml_ReportsTheFault() =>
        RuleTest.For<UnreadableSchema>().CheckSchema("""
            title: Post
            type: {|ART4001:@|}object
            """).WithMessage("The schema cannot be read: a value cannot begin with '@'; put it in quotes");

    [Theory]
    [InlineData("{ \"type\": {|ART4001:[|}\"string\", \"required\": [] }", "the list that '[' opens here is never closed with ']'")]
    [InlineData("{ \"type\": \"object\"{|ART4001:,|} }", "this comma is one too many, because nothing follows it")]
    [InlineData("{|ART4001:type: object|}", "the text 'type: object' needs \" around it")]
    public void InvalidJson_ReportsTheFault(string schema, string explanation) =>
        RuleTest.For<UnreadableSchema>().CheckSchema(schema, "content/post.schema.json").WithMessage($"The schema cannot be read: {explanation}");

    [Theory]
    [InlineData("title: caf{|ART4001:\uFFFD|}", "content/post.schema.yaml")]
    [InlineData("# caf{|ART4001:\uFFFD|}", "content/post.schema.yaml")]
    [InlineData("{ \"title\": \"caf{|ART4001:\uFFFD|}\" }", "content/post.schema.json")]
    public void ReplacementCharacter_ReportsItsPlace(string schema, string path) =>
        RuleTest.For<UnreadableSchema>().CheckSchema(schema, path)
            .WithMessage("The schema cannot be read: it holds U+FFFD, the replacement character, which mostly stands where bytes were not UTF-8; write the character that is meant");

    [Fact]
    public void TrailingCommaInYaml_IsAllowed() =>
        RuleTest.For<UnreadableSchema>().CheckSchema("""{ "type": "object", }""");

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    [InlineData("null")]
    [InlineData("---\n")]
    public void NothingInIt_ReportsAtTheStart(string schema) =>
        RuleTest.For<UnreadableSchema>().CheckSchema("{|ART4001:|}" + schema).WithMessage("The schema cannot be read: it is empty");

    [Fact]
    public void DefinitionBehindTheFault_IsNotCalledMissing() =>
        RuleTest.For<UnreadableSchema>().CheckSchema("""
            properties: { cover: { $ref: '#/$defs/image' } }
            description: {|ART4001:`|}image` is a definition
            $defs: { image: true }
            """);

    [Fact]
    public void KeyTwice_ReportsAtTheSecond() =>
        RuleTest.For<UnreadableSchema>().CheckSchema("""
            type: object
            properties: { title: true, {|ART4001:title|}: false }
            """).WithMessage("The schema cannot be read: the key 'title' is given twice");

    [Fact]
    public void NestingTooDeep_ReportsWhereItIs() =>
        RuleTest.For<UnreadableSchema>().CheckSchema($"{new string('[', 128)}{{|ART4001:|}}[")
            .WithMessage("The schema cannot be read: it nests deeper than 128 levels");

    [Fact]
    public void TwoDocuments_ReportsTheSecond() =>
        RuleTest.For<UnreadableSchema>().CheckSchema("""
            type: object
            {|ART4001:---|}
            type: string
            """);
}
