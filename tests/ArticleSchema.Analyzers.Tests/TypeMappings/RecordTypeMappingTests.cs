using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class RecordTypeMappingTests
{
    private const string Cover = "{ type: object, required: [image], properties: { image: { type: string }, alt: { type: string, default: A picture } }, additionalProperties: false }";

    [Fact]
    public void ObjectWithProperties_BecomesRecord() => PropertyTest.HaveTypes(
        (Cover, "record"),
        ("{ type: [object, 'null'], properties: { a: true } }", "record?"),
        ("{ type: object }", "IReadOnlyDictionary<string, FrontMatterValue>"),
        ("{ properties: { a: true } }", "FrontMatterValue"),
        ("{ type: array, items: { type: object, properties: { a: true } } }", "IReadOnlyList<record>"));

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
    public void AllOf_IsOneRecordWithThePropertiesOfAll()
    {
        var run = PropertyTest
            .Required("{ allOf: [{ $ref: '#/$defs/person' }, { type: object, required: [role], properties: { role: { type: string }, name: { minLength: 1 } } }], unevaluatedProperties: false }", "person: { type: object, required: [name], properties: { name: { type: string } } }")
            .Run("{ name: Ada, role: author }");
        Assert.Equal("NoteValue { Name = Ada, Role = author }", run.Evaluate<string>("NoteCollection.All[0].Value.ToString()"));
        Assert.Contains("public required string Name", run["Note.g.cs"]);
    }

    [Fact]
    public void DefinitionOfAnotherFile_IsOneTypeForAll()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("posts/post.schema.yaml", "title: Post\nproperties: { author: { $ref: ../authors/author.schema.yaml }, license: { $ref: '../authors/author.schema.yaml#/$defs/license' } }\n"),
            ("authors/author.schema.yaml", "title: Author\nrequired: [name]\nproperties: { name: { type: string }, license: { $ref: '#/$defs/license' } }\nadditionalProperties: false\n$defs: { license: { enum: [MIT, none] } }\ntype: object\n"),
            ("posts/a.md", "---\nauthor: { name: Ada, license: MIT }\nlicense: MIT\n---\n"),
            ("authors/ada.md", "---\nname: Ada\nlicense: MIT\n---\n")) with
        { HasCore = true });
        Assert.Empty(run.Reported);
        Assert.True(run.Evaluate<bool>("PostCollection.All[0].Author! == AuthorCollection.All[0] with { Entry = Entry.None } && PostCollection.All[0].License == AuthorLicense.MIT"));
        Assert.True(run.Evaluate<bool>("Post.Parse(PostCollection.All[0].ToFrontMatter()) with { Entry = PostCollection.All[0].Entry } == PostCollection.All[0]"));
    }

    [Fact]
    public void AlternativesWithAConstant_AreCasesOfOneAbstractRecord() => PropertyTest
        .Required("{ type: array, items: { $ref: '#/$defs/block' } }", """
            block:
                type: object
                required: [kind]
                properties: { kind: { type: string }, id: { type: integer } }
                oneOf:
                  - { properties: { kind: { const: video }, url: { type: string, format: uri } }, required: [url] }
                  - { properties: { kind: { const: quote }, text: { type: string }, inner: { $ref: '#/$defs/block' } } }
            """)
        .Holds((
            "[{ kind: quote, text: So, id: 7, more: [1], inner: { kind: video, url: 'https://example.org/#a' } }]",
            new[] { "Quote { Kind = quote, Id = 7, Text = So, Inner = Video { Kind = video, Id = , Url = https://example.org/#a, AdditionalProperties = {} }, AdditionalProperties = {more: [1]} }" }));

    [Fact]
    public void CaseNamedLikeAKey_GivesWay() => PropertyTest
        .Required("{ type: object, properties: { guide: { type: string } }, oneOf: [{ required: [kind], properties: { kind: { const: kind } } }, { required: [kind], properties: { kind: { const: guide } } }, { required: [kind], properties: { kind: { const: other }, Other: { type: integer } } }] }").Holds(
            ("{ kind: kind }", "KindCase { Kind = kind, Guide = , AdditionalProperties = {} }"),
            ("{ kind: guide, guide: g }", "GuideCase { Kind = guide, Guide = g, AdditionalProperties = {} }"),
            ("{ kind: other, Other: 5 }", "OtherCase { Kind = other, Guide = , Other = 5, AdditionalProperties = {} }"));

    [Fact]
    public void KeyOfACaseNamedLikeAnotherCase_IsReported()
    {
        var run = PropertyTest.Required("{ type: object, oneOf: [{ required: [kind-], properties: { kind-: { const: a }, kind: { type: string, x-csharp-name: B } } }, { required: [kind-], properties: { kind-: { const: b } } }] }").Run("{ kind-: a, kind: x }");
        Assert.Equal("x", run.Evaluate<string>("((NoteValue.A)NoteCollection.All[0].Value).B2!"));
        Assert.EndsWith("error ART4008", Assert.Single(run.ReportedPlaces));
    }

    [Theory]
    [InlineData("oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, properties: { kind: { const: b } } }]")]
    [InlineData("oneOf: [{ type: object, required: [kind], properties: { kind: { const: a } } }, { type: object, required: [kind], properties: { kind: { const: a } } }]")]
    [InlineData("oneOf: [{ type: object, required: [kind], properties: { kind: { const: 1 } } }, { type: object, required: [kind], properties: { kind: { const: 2 } } }]")]
    public void AlternativesThatNoTextTellsApart_AreNoCases(string schema) => Assert.NotEqual(
        "abstract record",
        TypeKinds.Describe(Assert.Single(PropertyTest.Required($"{{ {schema} }}").Run().ValuesOf<Models.SchemaModel>(TrackingNames.Models)) is var model ? model.Root.Properties[0].Type : null!, model));

    [Fact]
    public void CasesOfTheRoot_AreModels()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/page.schema.yaml", """
                title: Page
                type: object
                required: [type, title]
                properties: { type: { enum: [guide, reference] }, title: { type: string } }
                oneOf:
                  - { properties: { type: { const: guide }, level: { type: integer } } }
                  - { properties: { type: { const: reference }, symbol: { type: string } }, required: [symbol] }
                x-order: title
                """),
            ("content/a.md", "---\ntype: reference\ntitle: B\nsymbol: s\n---\n"),
            ("content/b.md", "---\ntype: guide\ntitle: A\nlevel: 3\n---\n")) with
        { HasCore = true });
        Assert.Empty(run.Reported);
        Assert.Equal(["content/b.md 3", "content/a.md s"], run.Evaluate<string[]>("PageCollection.All.Select(page => page.Entry.Path + \" \" + page.Match(guide => guide.Level.ToString(), reference => reference.Symbol)).ToArray()"));
        Assert.True(run.Evaluate<bool>("PageCollection.All.All(page => Page.Parse(page.ToFrontMatter()) with { Entry = page.Entry } == page)"));
    }

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
        .Show("{ image: a.png, size: { width: 5 } }"));

    [Fact]
    public Task ModelThatRefersToItself_ReadsWell() => Verify(GeneratorTest.Run(TestProject.Create(
        ("content/comment.schema.yaml", "title: Comment\ntype: object\nproperties: { reply: { $ref: '#' } }\nadditionalProperties: false\n"),
        ("content/a.md", "---\nreply: {}\n---\n"))).Driver);
}
