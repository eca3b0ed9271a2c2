using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Emission;

/// <summary>Models that are generated into types of the project's own.</summary>
public sealed class UserTypeTests
{
    private const string Schema = """
        title: Post
        description: A post of the blog.
        type: object
        required: [title, date, layout, rating]
        properties:
          title: { type: string, minLength: 1 }
          date: { type: string, format: timestamp }
          layout: { const: post }
          rating: { type: [number, 'null'] }
          subtitle: { type: [string, 'null'] }
          comments: { type: boolean, default: true }
          status: { enum: [draft, in review], default: draft }
          tags: { type: [string, array], items: { type: string } }
          author: { $ref: '#/$defs/person' }
          parts: { type: array, items: { $ref: '#' } }
          old: { type: string, deprecated: true, x-replaced-by: title }
        $defs:
          person: { type: object, required: [name], properties: { name: { type: string }, mail: { type: string } } }

        """;

    private const string Article = """
        ---
        title: Hello
        date: 2024-05-01 08:10
        layout: post
        rating: ~
        subtitle: ~
        status: in review
        tags: [news, more]
        author: { name: Ada }
        parts: [{ title: Inner, date: 2024-05-02, layout: post, rating: 1.5, comments: false }]
        more: { a: [1, x, ~] }
        ---
        Words.
        """;

    /// <summary>The full name of the model, and the C# that declares it.</summary>
    public static TheoryData<string, string> Kinds => new()
    {
        { "Shop.Post", """
            namespace Shop;
            /// <summary>A post.</summary>
            [ArticleSchema.ArticleModel("post")]
            public partial record Post;
            """ },
        { "Shop.Post", """
            using System;
            using System.Collections.Generic;
            namespace Shop;
            [ArticleSchema.ArticleModel("post")]
            public sealed partial record Post(DateTimeOffset Date, string Title, string? Subtitle, bool Comments, IReadOnlyList<string>? Tags, string Layout);
            """ },
        { "Shop.Post", """
            namespace Shop;
            [ArticleSchema.ArticleModel("post")]
            public partial class Post;
            """ },
        { "Shop.Post", """
            namespace Shop;
            [ArticleSchema.ArticleModel]
            public partial record struct Post;
            """ },
        { "Shop.Post", """
            namespace Shop;
            [ArticleSchema.ArticleModel("post")]
            public readonly partial struct Post;
            """ },
        { "Shop.Post", """
            namespace Shop;
            [ArticleSchema.ArticleModel("Post")]
            internal readonly partial record struct Post(string Title, Shop.PostStatus Status);
            """ },
        { "Shop.Outer.Inner.Post", """
            namespace Shop;
            internal static partial class Outer
            {
                internal partial record struct Inner
                {
                    [ArticleSchema.ArticleModel("content/post")]
                    internal sealed partial class Post;
                }
            }
            """ },
        { "BlogPost", """
            /// <summary>A post.</summary>
            [ArticleSchema.ArticleModel("post")]
            public partial record BlogPost
            {
                /// <summary>The title.</summary>
                public required string Title { get; init; }
                /// <summary>Lists.</summary>
                public System.Collections.Generic.IReadOnlyList<string>? Tags { get; set; }
                /// <summary>The author.</summary>
                public PostPerson? Author { get; init; }
                /// <summary>The state.</summary>
                public BlogPostStatus Status { get; init; }
                /// <summary>Settable.</summary>
                public string Layout { get; init; } = "";
                /// <summary>Computed.</summary>
                public string Loud => Title + "!";
            }
            """.Replace("PostPerson", "BlogPostPerson") },
        { "Shop.@class", """
            #pragma warning disable CS8981
            namespace Shop;
            /// <summary>Of a base.</summary>
            public abstract record Content
            {
                /// <summary>The title.</summary>
                public required string Title { get; init; }
            }
            [ArticleSchema.ArticleModel("post")]
            internal partial record @class : Content
            {
                public string? Subtitle { get; init; }
                public bool Comments { get; init; } = true;
            }
            """ },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ModelReadAtRunTime_IsTheBakedOne(string type, string csharp)
    {
        var run = GeneratorTest.Run(ProjectWith(csharp) with { HasCore = true });
        Assert.Empty(run.Reported);
        var collection = type == "BlogPost" ? "Blog.BlogPostCollection" : type == "Shop.@class" ? "Blog.ClassCollection" : "Blog.PostCollection";
        Assert.Equal("", run.Evaluate<string>($$""""
            ((Func<string>)(() =>
            {
                var baked = global::{{collection}}.All[0];
                if (baked.Title != "Hello" || baked.Tags!.Count != 2 || baked.Layout != "post" || baked.Parts![0].Comments || baked.Author!.Name != "Ada" || baked.Entry.Key != "a")
                    return baked.ToString()!;
                if (!global::{{type}}.TryParse({{Quote(Article)}}, out var read, out var violations))
                    return string.Join("\n", violations);
                if (read.ToFrontMatter() != baked.ToFrontMatter() || !read.HasSubtitle)
                    return $"{baked.ToFrontMatter()}\n{read.ToFrontMatter()}";
                var (one, two) = (global::{{type}}.Parse(baked.ToFrontMatter()), global::{{type}}.Parse(read.ToFrontMatter()));
                if (!one.Equals(two) || one.GetHashCode() != two.GetHashCode() || one.ToString() != two.ToString() || !(one == two) || one != two || !one.Equals((object)two))
                    return $"{one}\n{two}";
                var other = global::{{type}}.Parse({{Quote(Article)}}.Replace("[1, x, ~]", "[1, x]"));
                if (one.Equals(other) || one == other || one.Equals(null) || one.Equals(baked))
                    return $"{one}\n{other}\n{baked}";
                return one.ToString()!.StartsWith("{{type.Split('.')[^1].TrimStart('@')}} { Title = Hello, Date = 2024-05-01T08:10:00") && one.ToString()!.EndsWith(" }") ? "" : one.ToString()!;
            }))()
            """"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WithoutTheEngine_ModelIsRead(string type, string csharp)
    {
        var run = GeneratorTest.Run(ProjectWith(csharp));
        Assert.Equal(type.Split('.')[^1].TrimStart('@'), run.LoadModel().GetType().Name);
    }

    [Fact]
    public void TypesBesideTheModel_AreInItsNamespace()
    {
        var run = GeneratorTest.Run(ProjectWith("namespace Shop.Blog; [ArticleSchema.ArticleModel] internal partial record Post;"));
        var types = run.Load().GetTypes().Where(type => !type.IsNested).ToDictionary(type => type.FullName!);
        Assert.False(types["Shop.Blog.Post"].IsPublic);
        Assert.True(types["Shop.Blog.PostPerson"].IsPublic);
        Assert.True(types["Shop.Blog.PostStatus"].IsPublic);
        Assert.False(types["Blog.PostCollection"].IsPublic);
        Assert.DoesNotContain("Blog.Post", types.Keys);
    }

    [Fact]
    public void TypeThatRestsOnAnInternalModel_IsInternal()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/post.schema.yaml", "title: Post\ntype: object\nproperties: { author: { $ref: 'author.schema.yaml' }, image: { type: object, properties: { by: { $ref: 'author.schema.yaml' } } } }\n"),
            ("content/author.schema.yaml", "title: Author\ntype: object\nx-files: []\nproperties: { name: { type: string } }\n")) with
        {
            CSharp = "namespace Blog; [ArticleSchema.ArticleModel] internal partial record Author;",
        });
        Assert.DoesNotContain(run.Load().GetTypes(), type => type.IsPublic);
    }

    [Fact]
    public void DeclaredMembers_AreNotGenerated()
    {
        var run = GeneratorTest.Run(ProjectWith("""
            namespace Shop;
            [ArticleSchema.ArticleModel]
            internal partial class Post
            {
                public ArticleSchema.Entry Entry { get; set; } = ArticleSchema.Entry.None;
                public string ToFrontMatter() => "mine";
                public static Post Parse(string text) => new() { Title = text, Date = default, Rating = null };
                public override string ToString() => Title;
                public bool HasSubtitle => false;
                public System.Collections.Generic.IReadOnlyDictionary<string, ArticleSchema.FrontMatterValue> AdditionalProperties { get; set; } = new System.Collections.Generic.Dictionary<string, ArticleSchema.FrontMatterValue>();
                public override bool Equals(object? obj) => ReferenceEquals(this, obj);
                public override int GetHashCode() => 1;
            }
            """) with { HasCore = true });
        Assert.Empty(run.Reported);
        Assert.Equal("mine Words Hello False 1 a", run.Evaluate<string>(
            "Blog.PostCollection.All[0] is var post ? $\"{post.ToFrontMatter()} {Shop.Post.Parse(\"Words\").Title} {post} {post.HasSubtitle} {post.AdditionalProperties.Count} {post.Entry.Key}\" : \"\""));
    }

    [Theory]
    [InlineData("public override string ToString() => Title;", "Hello")]
    [InlineData("private static string PrintMembers() => \"\"; public string Text => PrintMembers();", "Shop.Post")]
    public void TextOfTheUsersOwn_IsTheText(string member, string expected) => Assert.Equal(
        expected,
        GeneratorTest.Run(ProjectWith($$"""namespace Shop; [ArticleSchema.ArticleModel] internal partial class Post { {{member}} }""")).Evaluate<string>("Blog.PostCollection.All[0].ToString()!"));

    [Fact]
    public void StateOfTheUsersOwn_IsCompared()
    {
        var run = GeneratorTest.Run(ProjectWith("""
            namespace Shop;
            [ArticleSchema.ArticleModel]
            internal partial class Post
            {
                public int Views { get; set; }
                public string Slug => Title;
            }
            """));
        Assert.Equal("True False", run.Evaluate<string>("""
            ((Func<Shop.Post, Shop.Post, string>)((one, two) =>
            {
                var before = one == two;
                two.Views = 1;
                return $"{before} {one == two}";
            }))(new Shop.Post { Title = "a", Date = default, Rating = 1 }, new Shop.Post { Title = "a", Date = default, Rating = 1 })
            """));
    }

    [Fact]
    public void PropertyOfTheUsersOwn_IsWrittenWhenItIsSet()
    {
        var run = GeneratorTest.Run(ProjectWith("""
            namespace Shop;
            [ArticleSchema.ArticleModel]
            internal partial record Post
            {
                public bool Comments { get; init; } = true;
                public string? Subtitle { get; init; }
                public System.Collections.Generic.IReadOnlyList<string>? Tags { get; init; }
            }
            """));
        const string Start = "---\ntitle: a\ndate: \"0001-01-01T00:00:00Z\"\nlayout: post\nrating: 1\n";
        Assert.Equal(Start + "---\n", run.Evaluate<string>("new Shop.Post { Title = \"a\", Date = default, Rating = 1 }.ToFrontMatter()"));
        Assert.Equal(
            Start + "subtitle: b\ncomments: false\ntags:\n  - c\n---\n",
            run.Evaluate<string>("new Shop.Post { Title = \"a\", Date = default, Rating = 1, Comments = false, Subtitle = \"b\", Tags = [\"c\"] }.ToFrontMatter()"));
    }

    [Theory]
    [InlineData("namespace Shop; [ArticleSchema.ArticleModel] public partial record Note;")]
    [InlineData("namespace Shop; /// <summary>Based.</summary>\npublic abstract record Base; [ArticleSchema.ArticleModel] public abstract partial record Note : Base { /// <summary>Words.</summary>\npublic string? Text { get; init; } }")]
    public void Alternatives_DeriveFromTheUsersRecord(string csharp)
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", """
                title: Note
                type: object
                required: [kind]
                properties: { kind: { enum: [video, quote] }, text: { type: string } }
                oneOf:
                  - { properties: { kind: { const: video }, url: { type: string } }, required: [url] }
                  - { properties: { kind: { const: quote } } }
                """),
            ("content/a.md", "---\nkind: video\nurl: u\ntext: t\n---\n")) with
        { CSharp = csharp, HasCore = true, NoWarn = ["CS1591"] });
        Assert.Empty(run.Reported);
        Assert.Equal(
            "u True Video { Kind = Video, Text = t, Url = u, AdditionalProperties = {}, Entry =  }",
            run.Evaluate<string>("""
                Blog.NoteCollection.All[0] is Shop.Note.Video video && Shop.Note.Parse(video.ToFrontMatter()) is var read
                    ? $"{video.Match(own => own.Url, quote => "")} {(read with { Entry = video.Entry }) == video} {read}"
                    : ""
                """));
    }

    [Fact]
    public Task Record_ReadsWell() => Verify(Small("""
        namespace Shop;

        /// <summary>A post.</summary>
        [ArticleSchema.ArticleModel("post")]
        public partial record Post(string Title);
        """));

    [Fact]
    public Task Class_ReadsWell() => Verify(Small("""
        namespace Shop;

        [ArticleSchema.ArticleModel("post")]
        internal sealed partial class Post
        {
            public bool Comments { get; set; } = true;
        }
        """));

    [Fact]
    public Task NestedRecordStruct_ReadsWell() => Verify(Small("""
        namespace Shop;

        internal static partial class Models
        {
            [ArticleSchema.ArticleModel("post")]
            internal partial record struct Post;
        }
        """));

    private static Microsoft.CodeAnalysis.GeneratorDriver Small(string csharp) => GeneratorTest.Run(TestProject.Create(
        ("content/post.schema.yaml", """
            title: Post
            required: [title, date]
            properties:
              title: { type: string }
              date: { type: string, format: timestamp }
              tags: { type: [string, array], items: { type: string } }
              comments: { type: boolean, default: true }
            additionalProperties: false
            """),
        ("content/a.md", "---\ntitle: Hello\ndate: 2024-05-01\n---\n")) with
    { CSharp = csharp }).Driver;

    private static TestProject ProjectWith(string csharp) =>
        TestProject.Create(("content/post.schema.yaml", Schema), ("content/a.md", Article)) with { CSharp = csharp, NoWarn = ["CS1591"] };

    private static string Quote(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
