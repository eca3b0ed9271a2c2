using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests;

public sealed class FrontMatterNodeTests
{
    [Theory]
    [InlineData("~", FrontMatterNodeKind.Null, "~")]
    [InlineData("", FrontMatterNodeKind.Null, "")]
    [InlineData("True", FrontMatterNodeKind.Boolean, "True")]
    [InlineData("0x1F", FrontMatterNodeKind.Number, "0x1F")]
    [InlineData("1.50", FrontMatterNodeKind.Number, "1.50")]
    [InlineData("'it''s'", FrontMatterNodeKind.String, "it's")]
    public void SingleValue_HasItsText(string yaml, FrontMatterNodeKind kind, string text)
    {
        var node = Value(yaml);

        Assert.Equal((kind, text, text), (node.Kind, node.Text, node.ToString()));
        Assert.Equal([text], node.Items.Select(item => item.Text));
    }

    [Fact]
    public void List_HasItsItems()
    {
        var node = Value("[a, [b], { c: d }]");

        Assert.Equal((FrontMatterNodeKind.List, "List"), (node.Kind, node.ToString()));
        Assert.Equal([FrontMatterNodeKind.String, FrontMatterNodeKind.List, FrontMatterNodeKind.Mapping], node.Items.Select(item => item.Kind));
    }

    [Fact]
    public void Mapping_HasItsMembersInTheAuthorsOrder()
    {
        var node = Value("{ b: 1, a: 2, 2024: 3, true: 4 }");

        Assert.Equal(FrontMatterNodeKind.Mapping, node.Kind);
        Assert.Equal(["b 1", "a 2", "2024 3", "true 4"], node.Members.Select(member => $"{member.Key} {member.Value.Text}"));
        Assert.Equal("2", node["a"]!.Text);
        Assert.Null(node["A"]);
    }

    [Fact]
    public void ReadOutsideOfTryCreate_ThrowsWhereTheValueCannotBeHeld()
    {
        Assert.Equal("'x' cannot be held by a 32-bit integer", Assert.Throws<InvalidOperationException>(() => Value("x").ReadInt32()).Message);
        Assert.Equal("'The value' cannot be held by a text", Assert.Throws<InvalidOperationException>(() => Value("[]").Text).Message);
        Assert.Equal("'The value' cannot be held by a record without 'a'", Assert.Throws<InvalidOperationException>(() => Value("{}").GetRequired("a")).Message);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("[a: 1]")]
    public void WhatIsNoMapping_CannotBeHeldByOne(string yaml)
    {
        Assert.Equal("a mapping", ReaderTest.Read(yaml, node => node["a"]?.Text));
        Assert.Equal("a mapping", ReaderTest.Read(yaml, node => node.Members.Count));
        Assert.Equal("a mapping", ReaderTest.Read(yaml, node => node.GetRequired("a").ReadString()));
    }

    [Fact]
    public void RequiredKeyThatIsAbsent_CannotBeHeldThoughReadingGoesOn() => Assert.Equal(
        "a record without 'author'",
        ReaderTest.Read("{ a: 1 }", node => node.GetRequired("author").GetRequired("name").ReadString() + node.GetRequired("author").Items[0].ReadUri()));

    [Fact]
    public void Refusal_IsReportedLikeOthers() =>
        Assert.Equal("a colour", ReaderTest.Read("blue-ish", node => Refused(node, "a colour")));

    [Fact]
    public void KeyWithHalfACharacter_CannotBeHeld() => Assert.Equal(
        "a text, since half of a surrogate pair is no character,",
        ReaderTest.Read("{ 'a\ud800': 1 }", node => node.Members.Count));

    [Theory]
    [InlineData("1", "#/properties/value/anyOf/0")]
    [InlineData("x", "#/properties/value/anyOf/1")]
    [InlineData("{ name: Jane }", "#/properties/value/anyOf/2")]
    [InlineData("{ name: Jane, url: x }", "#/$defs/a~1b~0c#d e")]
    public void PartsOfTheSchema_TellTheCasesApart(string yaml, string address)
    {
        var reader = ReaderTest.Reader("""
            properties:
              value:
                anyOf:
                  - type: integer
                  - type: string
                  - { type: object, properties: { name: true }, additionalProperties: false }
                  - $ref: "#/$defs/a~1b~0c%23d%20e"
            $defs:
              a/b~c#d e: { required: [url] }
            """);

        var node = reader.Read($"---\nvalue: {yaml}\n---\n").FrontMatter!["value"]!;

        string[] addresses = ["#/properties/value/anyOf/0", "#/properties/value/anyOf/1", "#/properties/value/anyOf/2", "#/$defs/a~1b~0c#d e"];
        Assert.Equal([address], addresses.Where(candidate => node.Satisfies("content/post.schema.yaml" + candidate) && (node.Kind == FrontMatterNodeKind.Mapping || !candidate.Contains("$defs"))));
    }

    [Fact]
    public void PartsOfOtherSchemas_AreFoundByTheirPaths()
    {
        var reader = new ArticleReader("C# notes/post.schema.yaml",
        [
            new SchemaText("C# notes/post.schema.yaml", "properties: { author: { anyOf: [{ $ref: ../people/person.schema.yaml#/$defs/name }, true] } }"),
            new SchemaText("people/person.schema.yaml", "$defs: { name: { $id: name, minLength: 3 } }"),
        ]);
        var node = reader.Read("---\nauthor: Al\n---\n").FrontMatter!["author"]!;

        Assert.False(node.Satisfies("people/person.schema.yaml#/$defs/name"));
        Assert.False(node.Satisfies("C# notes/post.schema.yaml#/properties/author/anyOf/0"));
        Assert.True(node.Satisfies("C# notes/post.schema.yaml#/properties/author/anyOf/1"));
        Assert.True(node.Satisfies("C# notes/post.schema.yaml#"));
        Assert.Throws<ArgumentException>(() => node.Satisfies("C# notes/post.schema.yaml#/properties/author/anyOf/2"));
        Assert.Throws<ArgumentException>(() => node.Satisfies("C# notes/post.schema.yaml#/properties"));
    }

    private static FrontMatterNode Value(string yaml) => ReaderTest.Reader("true").Read($"---\nvalue: {yaml}\n---\n").FrontMatter!["value"]!;

    private static string Refused(FrontMatterNode node, string holder)
    {
        node.Refuse(holder);
        return "";
    }
}
