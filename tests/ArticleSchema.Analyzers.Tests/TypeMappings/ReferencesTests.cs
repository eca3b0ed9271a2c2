using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class ReferencesTests
{
    private static readonly TestProject s_authors = TestProject.Create(
        ("authors/author.schema.yaml", "title: Author\nrequired: [name]\nproperties: { name: { type: string }, boss: { type: string, x-reference: author }, author: { type: string, x-reference: author } }\nadditionalProperties: false\n"),
        ("authors/ada.md", "---\nname: Ada\nboss: bob\n---\n"),
        ("authors/bob.md", "---\nname: Bob\nboss: ada\nauthor: bob\n---\n"));

    [Theory]
    [InlineData("author: { type: string, x-reference: authors }", "[author]", "author: ada", "string AuthorKey", "Author Author", "post.Author.Name", "Ada")]
    [InlineData("author: { type: string, x-reference: authors }", "[]", "author: ada", "string? AuthorKey", "Author? Author", "post.Author?.Name", "Ada")]
    [InlineData("author: { type: string, x-reference: authors }", "[]", "", "string? AuthorKey", "Author? Author", "post.Author?.Name ?? \"none\"", "none")]
    [InlineData("author: { type: [string, 'null'], x-reference: authors }", "[]", "author: ~", "string? AuthorKey", "Author? Author", "$\"{post.Author is null} {post.HasAuthor}\"", "True True")]
    [InlineData("author: { type: string, x-reference: authors, default: bob }", "[]", "", "string AuthorKey", "Author Author", "post.Author.Name", "Bob")]
    [InlineData("author: { const: bob, x-reference: authors }", "[author]", "author: bob", "string AuthorKey => \"bob\"", "Author Author", "post.Author.Name", "Bob")]
    [InlineData("authors: { type: [string, array], items: { type: string }, x-reference: authors }", "[authors]", "authors: [ada, bob, ada]", "IReadOnlyList<string> AuthorKeys", "Author> Authors", "string.Join(' ', post.Authors.Select(author => author.Name))", "Ada Bob Ada")]
    [InlineData("authors: { type: array, items: { type: string, x-reference: authors } }", "[]", "authors: [bob]", "IReadOnlyList<string>? AuthorKeys", "Author>? Authors", "post.Authors![0].Name", "Bob")]
    [InlineData("authors: { type: array, items: { type: string, x-reference: authors } }", "[]", "", "IReadOnlyList<string>? AuthorKeys", "Author>? Authors", "$\"{post.Authors is null}\"", "True")]
    [InlineData("authors: { type: array, items: { type: string }, x-reference: authors, default: [] }", "[]", "", "IReadOnlyList<string> AuthorKeys", "Author> Authors", "$\"{post.Authors.Count}\"", "0")]
    [InlineData("related: { type: array, items: { $ref: '#/$defs/key' } }", "[related]", "related: [bob]", "IReadOnlyList<string> RelatedKeys", "Author> Related", "post.Related[0].Name", "Bob")]
    [InlineData("written-by: { type: string, x-reference: Author, x-csharp-name: Writer }", "[written-by]", "written-by: bob", "string WriterKey", "Author Writer", "post.Writer.Name", "Bob")]
    public void Reference_HasKeyAndEntry(string property, string required, string frontMatter, string key, string entry, string expression, string expected)
    {
        var run = Run(property, required, frontMatter);
        Assert.Contains(key, run["Post.g.cs"]);
        Assert.Contains($"{entry} =>", run["Post.g.cs"].Replace("global::Blog.", ""));
        Assert.Equal(expected, run.Evaluate<string>($"PostCollection.All.Select(post => {expression}).Single()"));
        Assert.Empty(run.Reported);
    }

    [Theory]
    [InlineData("author: { type: integer, x-reference: authors }", "author: 5", "long? Author ")]
    [InlineData("author: { type: string, format: uuid, x-reference: authors }", "", "Guid? Author ")]
    [InlineData("author: { enum: [ada, bob], x-reference: authors }", "author: ada", "PostAuthor? Author ")]
    [InlineData("author: { x-reference: authors }", "author: ada", "FrontMatterValue? Author ")]
    [InlineData("author: { type: array, items: { type: [string, 'null'] }, x-reference: authors }", "author: [ada, ~]", "IReadOnlyList<string?>? Author")]
    [InlineData("author: { type: string, x-reference: nobody }", "author: ada", "string? Author ")]
    [InlineData("author: { type: string, x-reference: shared }", "author: ada", "string? Author ")]
    [InlineData("author: { type: string, x-reference: twin }", "author: ada", "string? Author ")]
    [InlineData("author: { type: string, allOf: [{ x-reference: authors }, { x-reference: post }] }", "author: ada", "string? Author ")]
    public void WhatCannotBeResolved_IsAPlainProperty(string property, string frontMatter, string expected)
    {
        var run = Run(property, "[]", frontMatter);
        Assert.Contains(expected, run["Post.g.cs"]);
        Assert.DoesNotContain("AuthorCollection", run["Post.g.cs"]);
    }

    [Fact]
    public void Cycles_AreComparedPrintedAndWrittenByKeys()
    {
        var run = GeneratorTest.Run(s_authors);
        Assert.Empty(run.Reported);
        Assert.Equal("Ada", run.Evaluate<string>("AuthorCollection.Get(\"ada\").Boss!.Boss!.Name"));
        Assert.Equal("Bob", run.Evaluate<string>("AuthorCollection.Get(\"bob\").AuthorValue!.Name"));
        Assert.Equal("Author { Name = Ada, BossKey = bob, AuthorKey = , Entry = ada }", run.Evaluate<string>("AuthorCollection.Get(\"ada\").ToString()"));
        Assert.Equal("---\nname: Ada\nboss: bob\n---\n", run.Evaluate<string>("AuthorCollection.Get(\"ada\").ToFrontMatter()"));
        Assert.True(run.Evaluate<bool>("AuthorCollection.Get(\"ada\") is var ada && ada == (ada with { }) && ada.GetHashCode() == (ada with { }).GetHashCode() && ada != (ada with { BossKey = \"ada\" })"));
    }

    [Fact]
    public void DeadKey_IsSaidWithWhoAsks()
    {
        var run = Run("author: { type: string, x-reference: authors }, hero: { type: object, properties: { by: { type: string, x-reference: authors } } }", "[]", "author: adda\nhero: { by: bobb }");
        Assert.Equal(
            "AuthorCollection has no entry with the key 'adda', to which 'author' refers in 'content/a.md'; the nearest is 'ada'",
            Message(run, "PostCollection.All[0].Author"));
        Assert.Equal("AuthorCollection has no entry with the key 'bobb', to which 'by' refers; the nearest is 'bob'", Message(run, "PostCollection.All[0].Hero!.By"));
    }

    [Fact]
    public void ListAskedForAgain_IsTheSame()
    {
        var run = Run("authors: { type: array, items: { type: string }, x-reference: authors }", "[authors]", "authors: [ada, bob]");
        Assert.True(run.Evaluate<bool>("PostCollection.All[0] is var post && ReferenceEquals(post.Authors, post.Authors) && ReferenceEquals(post.Authors[1], AuthorCollection.Get(\"bob\"))"));
        Assert.Equal("Bob", run.Evaluate<string>("PostCollection.All[0] is var post && post.Authors.Count == 2 ? (post with { AuthorKeys = [\"bob\"] }).Authors.Single().Name : \"\""));
        Assert.True(run.Evaluate<bool>("PostCollection.All[0] is var post && post.Authors.Count == 2 && post == new Post { AuthorKeys = [\"ada\", \"bob\"], Entry = post.Entry }"));
        Assert.Equal(0L, run.Evaluate<long>("new Func<Post, long>(static post => { var sum = post.Authors[0].Name.Length + post.Authors[1].Name.Length; var before = GC.GetAllocatedBytesForCurrentThread(); for (var i = 0; i < 50; i++) sum += post.Authors[1].Name.Length; return GC.GetAllocatedBytesForCurrentThread() - before; })(PostCollection.All[0])"));
    }

    [Fact]
    public void NestedRecordsAndCases_HaveReferences()
    {
        var run = Run(
            "blocks: { type: array, items: { $ref: '#/$defs/block' } }",
            "[blocks]",
            "blocks: [{ kind: quote, by: ada }, { kind: video, cast: [bob] }]");
        Assert.Equal("Ada Bob", run.Evaluate<string>("string.Join(' ', PostCollection.All[0].Blocks.Select(block => block.Match(quote => quote.By.Name, video => video.Cast[0].Name)))"));
    }

    [Fact]
    public void ModelWithCases_HasReferences()
    {
        var run = GeneratorTest.Run(s_authors
            .With("content/post.schema.yaml", "title: Post\nrequired: [kind, author]\nproperties: { author: { type: string, x-reference: authors } }\noneOf:\n  - { type: object, required: [kind, editor], properties: { kind: { const: a }, editor: { type: string, x-reference: authors } } }\n  - { type: object, required: [kind], properties: { kind: { const: b } } }\n")
            .With("content/a.md", "---\nkind: a\nauthor: ada\neditor: bob\n---\n") with
        { HasCore = true });
        Assert.Empty(run.Reported);
        Assert.Equal("Ada Bob", run.Evaluate<string>("PostCollection.All[0] is Post.A post ? $\"{post.Author.Name} {post.Editor.Name}\" : \"\""));
    }

    [Theory]
    [InlineData("author-key: { type: string }, author: { type: string, x-reference: authors }")]
    [InlineData("author: { type: string, x-reference: authors }, author-key: { type: string }")]
    public void KeyNamedLikeAnotherProperty_IsReported(string properties)
    {
        var run = Run(properties, "[]", "author: ada");
        var column = "properties: { ".Length + 1 + properties.IndexOf("author:", StringComparison.Ordinal);
        Assert.Equal([$"content/post.schema.yaml(3,{column}): error ART4008: 'author-key' and 'author' would both be 'AuthorKey' in C#; name one of them with 'x-csharp-name'"], run.Reported);
        Assert.Equal("Ada", run.Evaluate<string>("PostCollection.All[0].Author!.Name"));
    }

    [Theory]
    [InlineData("public partial record Post(string Author);", "PostCollection.All[0].Author", "ada")]
    [InlineData("public partial record Post { public required string Author { get; init; } }", "PostCollection.All[0].Author", "ada")]
    [InlineData("public partial class Post { public required string AuthorKey { get; init; } }", "PostCollection.All[0].Author.Name", "Ada")]
    [InlineData("public partial record Post { public string Author => AuthorKey + \"!\"; }", "PostCollection.All[0].Author", "ada!")]
    [InlineData("public partial record Post { public IReadOnlyList<string>? Authors { get; init; } }", "PostCollection.All[0].Authors![0]", "bob")]
    [InlineData("public partial record Post { public int Author => AuthorKey.Length; }", "PostCollection.All[0].Author.ToString()", "3")]
    [InlineData("public partial record struct Post;", "PostCollection.All[0].Author.Name", "Ada")]
    [InlineData("public readonly partial record struct Post;", "PostCollection.All[0].Authors![0].Name", "Bob")]
    [InlineData("public partial class Post;", "PostCollection.All[0].Author.Name", "Ada")]
    [InlineData("internal partial class Post;", "PostCollection.All[0].Author.Name", "Ada")]
    public void TypeOfTheUsers_HasReferences(string type, string expression, string expected)
    {
        var run = GeneratorTest.Run(WithPost("author: { type: string, x-reference: authors }, authors: { type: array, items: { type: string }, x-reference: authors }", "[author]", "author: ada\nauthors: [bob]") with
        {
            CSharp = $"#nullable enable\n#pragma warning disable CS1591\nnamespace Shop; using System.Collections.Generic; [ArticleSchema.ArticleModel] {type}",
        });
        Assert.Empty(run.Reported);
        Assert.Equal(expected, run.Evaluate<string>(expression.Replace("PostCollection", "global::Blog.PostCollection")));
    }

    [Theory]
    [InlineData("internal partial record Author;", "internal global::People.Author? Author =>")]
    [InlineData("public partial record struct Author;", "public global::People.Author? Author =>")]
    [InlineData("public static partial class Them { public partial record Author; }", "public global::People.Them.Author? Author =>")]
    public void ReferenceToATypeOfTheUsers_Compiles(string type, string expected)
    {
        type = type.Contains("Them") ? type.Replace("public partial record Author", "[ArticleSchema.ArticleModel] public partial record Author") : $"[ArticleSchema.ArticleModel] {type}";
        var run = GeneratorTest.Run(WithPost("author: { type: string, x-reference: authors }", "[]", "author: ada") with { CSharp = $"#pragma warning disable CS1591\nnamespace People; {type}" });
        Assert.Empty(run.Reported);
        Assert.Contains(expected, run["Post.g.cs"]);
    }

    [Fact]
    public void OrderAndLookupOfAReference_GoByTheKey()
    {
        var run = GeneratorTest.Run(s_authors
            .With("content/post.schema.yaml", "title: Post\nproperties: { author: { type: string, x-reference: authors } }\nx-order: -author\nx-index: { ByAuthor: author }\n")
            .With("content/a.md", "---\nauthor: ada\n---\n")
            .With("content/b.md", "---\nauthor: bob\n---\n"));
        Assert.Empty(run.Reported);
        Assert.Equal("b a: bob 1", run.Evaluate<string>("$\"{string.Join(' ', PostCollection.All.Select(post => post.Entry.Key))}: {PostCollection.Author.Keys[0]} {PostCollection.ByAuthor(\"ada\").Count}\""));
    }

    [Fact]
    public Task References_ReadWell() => Verify(Run(
        "author: { type: string, description: Who wrote it., x-reference: authors }, editor: { type: string, deprecated: true, x-replaced-by: author, x-reference: authors }, related: { type: array, items: { type: string }, x-reference: authors, default: [] }, hero: { type: object, properties: { people: { type: array, items: { type: string, x-reference: authors } } }, additionalProperties: false }",
        "[author]",
        "author: ada").Show("Post.g.cs"));

    private static GeneratorTest Run(string properties, string required, string frontMatter) => GeneratorTest.Run(WithPost(properties, required, frontMatter) with { HasCore = true });

    private static TestProject WithPost(string properties, string required, string frontMatter) => s_authors
        .With("content/post.schema.yaml", $"title: Post\nrequired: {required}\nproperties: {{ {properties} }}\nadditionalProperties: false\n" + """
            $defs:
              key: { type: string, x-reference: author }
              block:
                type: object
                required: [kind]
                oneOf:
                  - { required: [by], properties: { kind: { const: quote }, by: { $ref: '#/$defs/key' } } }
                  - { required: [cast], properties: { kind: { const: video }, cast: { type: array, items: { $ref: '#/$defs/key' } } } }

            """)
        .With("content/a.md", $"---\n{frontMatter}\n---\n")
        .With("shared/shared.schema.yaml", "title: Shared\nx-files: []\n")
        .With("one/twin.schema.yaml", "title: OneTwin\n")
        .With("two/twin.schema.yaml", "title: TwoTwin\n");

    private static string Message(GeneratorTest run, string expression) =>
        run.Evaluate<string>($"new Func<string>(() => {{ try {{ return ({expression})!.ToString(); }} catch (KeyNotFoundException exception) {{ return exception.Message; }} }})()");
}
