using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class RecordTypeMappingTests
{
    private const string Cover = "{ type: object, required: [image], properties: { image: { type: string }, alt: { type: string, default: A picture } }, additionalProperties: false }";

    [Fact]
    public void ObjectWithProperties_BecomesRecord() => PropertyTest.HaveTypes(
        (Cover, "NoteValue0"),
        ("{ type: [object, 'null'], properties: { a: true } }", "NoteValue1?"),
        ("{ type: object }", "FrontMatterValue"),
        ("{ properties: { a: true } }", "FrontMatterValue"),
        ("{ type: array, items: { type: object, properties: { a: true } } }", "IReadOnlyList<NoteValue4>"));

    [Fact]
    public void Mapping_ReadsBack() => Assert.Equal(
        "NoteValue { Image = a.png, Alt = A picture }|NoteValue { Image = b.png, Alt = Theirs }",
        PropertyTest.Required(Cover).Run("{ image: a.png }", "{ alt: Theirs, image: b.png }").Evaluate<string>("string.Join('|', NoteCollection.All.Select(note => note.Value))"));

    [Fact]
    public void AbsentMapping_IsNull() =>
        Assert.True(PropertyTest.Optional(Cover).Run((string?)null).Evaluate<bool>("NoteCollection.All[0].Value is null"));

    [Fact]
    public void OtherKeys_AreKept() => Assert.Equal(
        "NoteValue { Image = a.png, AdditionalProperties = {alt: x, b: [1, null]} }",
        PropertyTest.Required("{ type: object, properties: { image: { type: string } } }").Run("{ alt: x, image: a.png, b: [1, ~] }").Evaluate<string>("NoteCollection.All[0].Value.ToString()"));

    [Fact]
    public void ReferencesToOneDefinition_ShareItsRecordWhateverStandsBesideThem()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", """
                title: Note
                type: object
                properties:
                  first: { $ref: '#/$defs/link', required: [url], description: The first. }
                  others: { type: array, items: { $ref: '#/$defs/link' } }
                $defs:
                  link: { type: object, properties: { url: { type: string }, text: { type: string } }, additionalProperties: false, description: A link. }
                """),
            ("content/a.md", "---\nfirst: { url: u }\nothers: [{}, { text: t }]\n---\n")));
        Assert.Equal(
            "NoteLink { Url = u, Text =  }, NoteLink { Url = , Text =  }, NoteLink { Url = , Text = t }",
            run.Evaluate<string>("string.Join(\", \", NoteCollection.All[0].Others!.Prepend(NoteCollection.All[0].First!))"));
        Assert.Contains("/// <summary>A link.</summary>\npublic sealed partial record NoteLink", run["Note.g.cs"]);
    }

    [Fact]
    public void DefinitionThatRefersToItself_ReadsBack() => Assert.Equal(
        "3: c",
        PropertyTest
            .Required("{ $ref: '#/$defs/menu' }", "menu: { type: object, properties: { name: { type: string }, items: { type: array, items: { $ref: '#/$defs/menu' } } } }")
            .Run("{ name: a, items: [{ name: b, items: [{ name: c }] }, {}] }")
            .Evaluate<string>("\"3: \" + NoteCollection.All[0].Value.Items![0].Items![0].Name"));

    [Fact]
    public void ReferenceToTheWholeSchema_IsTheModelItself()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/comment.schema.yaml", """
                title: Comment
                type: object
                required: [text]
                properties:
                  text: { type: string }
                  replies: { type: array, items: { $ref: '#' } }
                additionalProperties: false
                """),
            ("content/a.md", "---\ntext: a\nreplies: [{ text: b, replies: [{ text: c }] }]\n---\n")));
        Assert.Equal("c", run.Evaluate<string>("((IReadOnlyList<Comment>)CommentCollection.All[0].Replies![0].Replies!)[0].Text"));
        Assert.Same(Entry.None, run.Evaluate<Entry>("CommentCollection.All[0].Replies![0].Entry"));
    }

    [Fact]
    public void SchemaThatIsOnlyAReference_AsksForMoreThanItsDefinition()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/comment.schema.yaml", """
                title: Comment
                $ref: '#/$defs/comment'
                required: [text]
                unevaluatedProperties: false
                $defs:
                  comment: { type: object, properties: { text: { type: string }, reply: { $ref: '#/$defs/comment' } } }
                """),
            ("content/a.md", "---\ntext: a\nreply: { reply: { text: c } }\n---\n")));
        Assert.Equal(
            "Comment { Text = a, Reply = CommentComment { Text = , Reply = CommentComment { Text = c, Reply = , AdditionalProperties = {} }, AdditionalProperties = {} }, Entry = a }",
            run.Evaluate<string>("CommentCollection.All[0].ToString()"));
    }

    [Fact]
    public void DeepNesting_Compiles()
    {
        var schema = Enumerable.Range(0, 40).Aggregate("{ type: string }", (inner, _) => $"{{ type: object, properties: {{ inner-mapping: {inner} }} }}");
        var value = Enumerable.Range(0, 40).Aggregate("end", (inner, _) => $"{{ inner-mapping: {inner} }}");
        Assert.Contains("InnerMapping = end", PropertyTest.Required(schema).Run(value).Evaluate<string>("NoteCollection.All[0].ToString()"));
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest
        .Optional("{ type: object, description: The picture above the text., required: [image], properties: { image: { type: string }, alt: { type: string }, size: { type: object, properties: { width: { type: integer } } } }, additionalProperties: false }")
        .Run("{ image: a.png, size: { width: 5 } }").Driver);

    [Fact]
    public Task ModelThatRefersToItself_ReadsWell() => Verify(GeneratorTest.Run(TestProject.Create(
        ("content/comment.schema.yaml", "title: Comment\ntype: object\nproperties: { reply: { $ref: '#' } }\nadditionalProperties: false\n"),
        ("content/a.md", "---\nreply: {}\n---\n"))).Driver);
}
