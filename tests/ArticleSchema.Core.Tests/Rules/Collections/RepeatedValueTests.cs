using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class RepeatedValueTests
{
    [Fact]
    public void SameValueTwice_ReportsBothWithTheOther() =>
        Project("isbn: { x-unique: true }")
            .With("content/a.md", "---\nisbn: {|ART3002:x|}\n---\n")
            .With("content/b.md", "---\ntitle: b\nisbn: {|ART3002:\"x\"|}\n---\n")
            .Check()
            .WithMessage(
                "'isbn' is 'x', as in 'content/b.md(3,7)', but no two entries of 'Book' may share it",
                "'isbn' is 'x', as in 'content/a.md(2,7)', but no two entries of 'Book' may share it");

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "1e0")]
    [InlineData("{ a: 1, b: [2] }", "{ b: [2.0], a: 1 }")]
    [InlineData("true", "True")]
    public void ValuesThatJsonSchemaTakesForEqual_AreShared(string left, string right) =>
        Project("isbn: { x-unique: true }")
            .With("content/a.md", $"---\nisbn: {{|ART3002:{left}|}}\n---\n")
            .With("content/b.md", $"---\nisbn: {{|ART3002:{right}|}}\n---\n")
            .Check();

    [Theory]
    [InlineData("1", "'1'")]
    [InlineData("x", "X")]
    [InlineData("true", "'true'")]
    [InlineData("", "null")]
    [InlineData("~", "~")]
    [InlineData("{ a: 1 }", "{ a: 1, b: 1 }")]
    public void OtherValues_AreNot(string left, string right) =>
        Project("isbn: { x-unique: true }")
            .With("content/a.md", $"---\nisbn: {left}\n---\n")
            .With("content/b.md", $"---\nisbn: {right}\n---\n")
            .Check();

    [Fact]
    public void List_MeansEachItem() =>
        Project("alias: { type: array, x-unique: true }")
            .With("content/a.md", "---\nalias: [a, {|ART3002:b|}]\n---\n")
            .With("content/b.md", "---\nalias:\n  - {|ART3002:b|}\n  - c\n  - c\n---\n")
            .Check()
            .WithMessage(
                "'alias[2]' is 'b', as in 'content/b.md(3,5)', but no two entries of 'Book' may share it",
                "'alias[1]' is 'b', as in 'content/a.md(2,12)', but no two entries of 'Book' may share it");

    [Fact]
    public void OneValueAndAListOfValues_AreCompared() =>
        Project("alias: { x-unique: true }")
            .With("content/a.md", "---\nalias: {|ART3002:a|}\n---\n")
            .With("content/b.md", "---\nalias: [{|ART3002:a|}]\n---\n")
            .Check();

    [Fact]
    public void NestedValuesBehindReferences_AreFound() =>
        new ProjectTest()
            .With("content/book.schema.yaml", """
                title: Book
                properties:
                  editions: { items: { $ref: '#/$defs/edition' } }
                  other: { $ref: '#/$defs/edition' }
                $defs:
                  edition: { properties: { isbn: { x-unique: true } } }
                """)
            .With("content/a.md", "---\neditions: [{ isbn: {|ART3002:1|} }, { isbn: 2 }]\n---\n")
            .With("content/b.md", "---\neditions: [{ isbn: 3 }, { isbn: {|ART3002:1.0|} }]\nother: { isbn: 2 }\n---\n")
            .Check();

    [Fact]
    public void OtherNotationsAndListFiles_Count() =>
        new ProjectTest()
            .With("content/book.schema.yaml", "title: Book\ntype: object\nrequired: [id]\nproperties: { id: { type: string }, isbn: { x-unique: true } }\nx-key: id\nx-files: ['*.md', '*.yaml']\n")
            .With("content/a.md", "+++\nid = 'a'\nisbn = {|ART3002:'x'|}\n+++\n")
            .With("content/b.md", "{ \"id\": \"b\", \"isbn\": {|ART3002:\"\\u0078\"|} }\n")
            .With("content/c.yaml", "- { id: c, isbn: &x {|ART3002:x|} }\n- { id: d, isbn: {|ART3002:*x|} }\n")
            .Check();

    [Fact]
    public void SeverityAndMessage_AreTheSchemas() =>
        Project("isbn: { x-unique: true, x-severity: warning, x-message: 'One ISBN, one book' }")
            .With("content/a.md", "---\nisbn: {|ART3002:x|}\n---\n")
            .With("content/b.md", "---\nisbn: {|ART3002:x|}\n---\n")
            .Check()
            .WithLines("warning ART3002: One ISBN, one book", "warning ART3002: One ISBN, one book");

    [Fact]
    public void ValueThatBreaksItsSchema_IsToldOfThatOnly() =>
        Project("isbn: { type: string, x-unique: true }")
            .With("content/a.md", "---\nisbn: {|ART2006:1|}\n---\n")
            .With("content/b.md", "---\nisbn: {|ART2006:1|}\n---\n")
            .Check();

    [Fact]
    public void OtherCollections_DoNotCount() =>
        Project("isbn: { x-unique: true }")
            .With("notes/note.schema.yaml", "properties: { isbn: { x-unique: true } }")
            .With("content/a.md", "---\nisbn: x\n---\n")
            .With("notes/b.md", "---\nisbn: x\n---\n")
            .Check();

    private static ProjectTest Project(string property) =>
        new ProjectTest().With("content/book.schema.yaml", $"title: Book\nproperties:\n  {property}\n");
}
