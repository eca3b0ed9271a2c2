using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.RunTime;

/// <summary>Models that are read at run time are those that were baked, and what they write is read again.</summary>
public sealed class RunTimeModelTests
{
    private const string Schema = """
        title: Post
        required: [title, date, layout, rating]
        properties:
          title: { type: string, minLength: 1 }
          date: { type: string, format: timestamp, x-time-zone: '+08:00' }
          layout: { const: post }
          rating: { type: [number, 'null'] }
          subtitle: { type: [string, 'null'] }
          comments: { type: boolean, default: true }
          status: { enum: [draft, in review], default: draft }
          tags: { type: [string, array], items: { type: string } }
          matrix: { type: array, items: { type: array, items: { type: [integer, 'null'] } } }
          links: { type: object, additionalProperties: { type: string, format: uri } }
          author: { anyOf: [{ type: string }, { $ref: '#/$defs/person' }, { type: array, items: { $ref: '#/$defs/person' } }] }
          blocks:
            type: array
            items:
              type: object
              required: [kind]
              properties: { kind: { enum: [video, quote] }, id: { type: integer } }
              oneOf:
                - { properties: { kind: { const: video }, url: { type: string, format: uri } }, required: [kind, url] }
                - { properties: { kind: { const: quote }, text: { type: string }, by: { $ref: '#/$defs/person' } }, required: [kind, text] }
          parts: { type: array, items: { $ref: '#' } }
          opens: { type: string, format: time }
          price: { type: number, x-csharp-type: decimal }
          views: { type: integer, format: uint64 }
          old: { type: string, deprecated: true, x-replaced-by: title }
        $defs:
          person: { type: object, required: [name], properties: { name: { type: string }, mail: { type: string, format: email } } }
        """;

    private const string Article = """
        ---
        title: Hello
        date: 2024-05-01 08:10
        layout: post
        rating: ~
        subtitle: ~
        status: in review
        tags: news
        matrix: [[1, ~], []]
        links: { home: 'https://example.org/#a' }
        author: { name: Ada, twitter: '@ada' }
        blocks: [{ kind: video, url: 'https://example.org/v', x: 1 }, { kind: quote, text: So, by: { name: Bob }, id: 7 }]
        opens: 10:00:00+02:00
        price: 1.50
        views: 18446744073709551615
        more: { a: [1, x, ~] }
        ---
        Words.
        """;

    [Fact]
    public void ModelReadAtRunTime_IsTheBakedOne()
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/post.schema.yaml", Schema), ("content/a.md", Article)) with { HasCore = true });
        Assert.Empty(run.Reported);
        Assert.Equal("", run.Evaluate<string>($$""""
            ((global::System.Func<string>)(() =>
            {
                var baked = PostCollection.All[0];
                if (!Post.TryParse({{Quote(Article)}}, out var read, out var violations))
                    return string.Join("\n", violations);
                if (read.Entry with { Key = "a", Path = "content/a.md" } != baked.Entry || read with { Entry = baked.Entry } != baked)
                    return $"{baked}\n{read}";
                var written = baked.ToFrontMatter();
                return Post.TryParse(written, out var again, out violations) && again with { Entry = baked.Entry } == baked && again.ToFrontMatter() == written ? "" : $"{written}\n{baked}\n{again}\n{string.Join("\n", violations)}";
            }))()
            """"));
    }

    [Fact]
    public void ArticleWithErrors_IsNoModelAndSaysWhy() => Assert.Equal(
        "(2,8): error ART2006: 'title' is the number 5, but text is expected|False|True|(2,8): error ART2006: 'title' is the number 5, but text is expected",
        GeneratorTest.Run(Notes).Evaluate<string>("""
            ((global::System.Func<string>)(() =>
            {
                const string Text = "---\ntitle: 5\n---\n";
                var isRead = Note.TryParse(Text, out var note, out var violations);
                try
                {
                    Note.Parse(Text);
                    return "";
                }
                catch (global::ArticleSchema.Core.InvalidArticleException exception)
                {
                    return $"{violations[0]}|{isRead}|{note is null}|{exception.Violations[0]}";
                }
            }))()
            """));

    [Fact]
    public void Folder_IsReadInTheOrderOfTheCollection()
    {
        var folder = Directory.CreateTempSubdirectory("articleschema-");
        try
        {
            foreach (var file in Notes.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Append(new TestFile("content/left-alone.txt", "title: 5")))
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }

            Assert.Equal("True True", GeneratorTest.Run(Notes).Evaluate<string>($$"""
                ((global::System.Func<string>)(() =>
                {
                    var loaded = Note.LoadAllAsync({{Quote(Path.Combine(folder.FullName, "content"))}}).GetAwaiter().GetResult();
                    var one = Note.Load({{Quote(Path.Combine(folder.FullName, "content", "sub", "c.md"))}});
                    return $"{loaded.Select(note => note with { Entry = Entry.None }).SequenceEqual(NoteCollection.All.Select(note => note with { Entry = Entry.None }))} {one.Title == "C" && one.Entry.WordCount == 2}";
                }))()
                """));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ListOfEntries_IsReadAsInABuild()
    {
        const string Authors = "- id: jane\n  name: Jane\n- id: joan\n";
        var folder = Directory.CreateTempSubdirectory("articleschema-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "all.yaml"), Authors);
            File.WriteAllText(Path.Combine(folder.FullName, "zoe.md"), "---\nid: zoe\n---\n");
            var project = TestProject.Create(
                ("people/author.schema.yaml", "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string }, name: { type: string } }\nx-key: id\nx-files: ['*.md', '*.yaml']\n"),
                ("people/all.yaml", Authors),
                ("people/zoe.md", "---\nid: zoe\n---\n")) with
            { HasCore = true };

            Assert.Equal("jane joan zoe, True", GeneratorTest.Run(project).Evaluate<string>($$"""
                ((global::System.Func<string>)(() =>
                {
                    var loaded = Author.LoadAllAsync({{Quote(folder.FullName)}}).GetAwaiter().GetResult();
                    return $"{string.Join(" ", loaded.Select(author => author.Entry.Key))}, {loaded.Select(author => author with { Entry = Entry.None }).SequenceEqual(AuthorCollection.All.Select(author => author with { Entry = Entry.None }))}";
                }))()
                """));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static TestProject Notes { get; } = TestProject.Create(
        ("content/note.schema.yaml", "title: Note\nrequired: [title]\nproperties: { title: { type: string }, weight: { type: integer } }\nx-order: -weight\n"),
        ("content/a.md", "---\ntitle: A\n---\n"),
        ("content/b.md", "---\ntitle: B\nweight: 1\n---\n"),
        ("content/sub/c.md", "---\ntitle: C\nweight: 2\n---\nTwo words\n"),
        ("content/z.md", "---\ntitle: Z\nweight: 2\n---\n")) with
    { HasCore = true };

    private static string Quote(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
