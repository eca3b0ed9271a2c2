using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Emission;

/// <summary>Schemas as projects have them, and the C# that people read of them. Each compiles with the engine, and an article of each goes to front matter and back.</summary>
public sealed class TellingSchemasTests
{
    [Fact]
    public Task BlogPost() => Verify(Show(
        """
        title: Blog post
        description: What the blog shows as one page.
        type: object
        required: [title, date]
        properties:
          title: { type: string, minLength: 1, maxLength: 120, description: What the page is called. }
          date: { type: string, format: timestamp, x-time-zone: +08:00, description: When it was published. }
          updated: { type: string, format: timestamp }
          tags: { type: [string, array], items: { type: string }, uniqueItems: true, description: What it is about. }
          draft: { type: boolean, default: false }
          head-img: { type: string, format: uri-reference }
        additionalProperties: false
        x-order: -date
        x-index: { ByTag: tags }
        """,
        "title: Hello\ndate: 2024-05-01\ntags: news",
        "BlogPost.g.cs", "BlogPost.FrontMatter.g.cs", "BlogPostCollection.g.cs"));

    [Fact]
    public Task Recipe() => Verify(Show(
        """
        title: Recipe
        type: object
        required: [title, servings, ingredients, steps]
        properties:
          title: { type: string }
          servings: { type: integer, minimum: 1, maximum: 100 }
          minutes: { type: integer, minimum: 1, maximum: 1440, description: From the first step to the table. }
          ingredients:
            type: array
            minItems: 1
            items:
              title: Ingredient
              type: object
              required: [name]
              properties:
                name: { type: string }
                amount: { type: number, exclusiveMinimum: 0 }
                unit: { enum: [g, ml, piece, table spoon] }
              additionalProperties: false
          steps: { type: array, items: { type: string }, minItems: 1 }
          difficulty: { enum: [easy, not so easy, hard], default: easy }
        additionalProperties: false
        """,
        "title: Bread\nservings: 4\ningredients: [{ name: flour, amount: 500, unit: g }, { name: salt }]\nsteps: [Mix., Bake.]",
        "Recipe.g.cs", "Recipe.FrontMatter.g.cs"));

    [Fact]
    public Task EventWithTimeZone() => Verify(Show(
        """
        title: Event
        x-time-zone: +02:00
        type: object
        required: [title, day, starts]
        properties:
          title: { type: string }
          day: { type: string, format: date }
          starts: { type: string, format: timestamp }
          ends: { type: [string, 'null'], format: timestamp, description: Null where nobody knows. }
          doors: { type: string, format: time, description: When one gets in. }
          place:
            type: object
            required: [name]
            properties:
              name: { type: string }
              latitude: { type: number, minimum: -90, maximum: 90 }
              longitude: { type: number, minimum: -180, maximum: 180 }
            additionalProperties: false
        additionalProperties: false
        """,
        "title: Fair\nday: 2024-05-01\nstarts: 2024-05-01 10:00\nends: ~\nplace: { name: Town hall, latitude: 47.5 }",
        "Event.g.cs", "Event.FrontMatter.g.cs"));

    [Fact]
    public Task HexoPost() => Verify(Show(
        """
        title: Post
        type: object
        properties:
          title: { type: string }
          date: { type: [string, integer], format: timestamp, x-date-format: [unix-s, MM/dd/yyyy] }
          categories:
            description: A name, a path of names, or several such paths.
            oneOf:
              - { title: Name, type: string }
              - { title: Path, type: array, items: { type: string } }
              - { title: Paths, type: array, items: { type: array, items: { type: string } }, minItems: 1 }
          tags: { type: [array, string], items: { type: string } }
          comments: { type: boolean, default: true }
          layout: { type: string, default: post }
          password: { type: [string, integer] }
        """,
        "title: Hello\ncategories: [[Diary, Life], [News]]\ntags: a\npassword: 1234\nmathjax: true",
        "Post.g.cs", "Post.FrontMatter.g.cs"));

    [Fact]
    public Task JekyllPost() => Verify(Show(
        """
        title: Post
        type: object
        required: [layout, title]
        properties:
          layout: { const: post }
          title: { type: string }
          date: { type: string, format: timestamp, x-date-format: yyyy-MM-dd HH:mm:ss zzz, x-fallback: file-date }
          categories: { type: [string, array], items: { type: string } }
          permalink: { type: string, pattern: '^/.*/$' }
          published: { type: boolean, default: true }
          excerpt_separator: { type: string, default: <!--more--> }
        """,
        "layout: post\ntitle: Hello\npermalink: /hello/\nauthor: Ada",
        "Post.g.cs"));

    [Fact]
    public Task HugoPage() => Verify(Show(
        """
        title: Page
        type: object
        properties:
          title: { type: string }
          weight: { type: integer, format: int32 }
          aliases: { type: array, items: { type: string, format: uri-reference } }
          menu: { type: object, additionalProperties: { $ref: '#/$defs/menu-entry' } }
          resources: { type: array, items: { type: object, required: [src], properties: { src: { type: string }, name: { type: string }, params: { type: object } } } }
          params: { type: object }
          sitemap: { type: object, properties: { priority: { type: number, minimum: 0, maximum: 1, default: 0.5 }, changefreq: { enum: [always, hourly, daily, weekly, monthly, yearly, never] } }, additionalProperties: false }
        $defs:
          menu-entry: { type: object, properties: { identifier: { type: string }, weight: { type: integer } }, additionalProperties: false }
        """,
        "title: Hello\nweight: 5\naliases: [/old/]\nmenu: { main: { weight: 1 } }\nsitemap: { changefreq: daily }",
        "Page.g.cs", "Page.FrontMatter.g.cs"));

    [Fact]
    public Task PageTypes() => Verify(Show(
        """
        title: Page
        description: A page of the reference.
        type: object
        required: [title, slug, page-type]
        properties:
          title: { type: string }
          slug: { type: string }
          page-type: { enum: [guide, css-property, web-api-method], description: What kind of page it is. }
          status: { type: array, items: { enum: [experimental, deprecated, non-standard] } }
        oneOf:
          - { required: [page-type], properties: { page-type: { const: guide }, sidebar: { type: string } } }
          - description: A property of CSS.
            required: [page-type, initial-value]
            properties: { page-type: { const: css-property }, initial-value: { type: string, description: What it is at first. } }
          - { required: [page-type], properties: { page-type: { const: web-api-method }, spec-urls: { type: [string, array], items: { type: string, format: uri } } } }
        x-index: [page-type]
        """,
        "title: color\nslug: Web/CSS/color\npage-type: css-property\ninitial-value: canvastext\nstatus: [deprecated]",
        "Page.g.cs", "Page.FrontMatter.g.cs", "PageCollection.g.cs"));

    [Fact]
    public Task Changelog() => Verify(Show(
        """
        title: Release
        type: object
        required: [version, date]
        properties:
          version: { type: string, pattern: '^\d+\.\d+\.\d+$', examples: [1.0.0, 2.10.3] }
          date: { type: string, format: date }
          added: { $ref: '#/$defs/changes' }
          fixed: { $ref: '#/$defs/changes', description: What works again. }
          security: { type: array, items: { type: object, required: [id], properties: { id: { type: string }, severity: { enum: [low, high], default: low } }, additionalProperties: false } }
        $defs:
          changes: { description: One sentence each., type: array, items: { type: string, minLength: 1 } }
        additionalProperties: false
        x-order: -date
        """,
        "version: 1.2.0\ndate: 2024-05-01\nadded: [A., B.]\nsecurity: [{ id: CVE-1 }]",
        "Release.g.cs"));

    [Fact]
    public Task ProductWithDecimals() => Verify(Show(
        """
        title: Product
        type: object
        required: [sku, price]
        properties:
          sku: { type: string, format: uuid }
          price: { $ref: '#/$defs/money' }
          old-price: { $ref: '#/$defs/money' }
          stock: { type: integer, format: uint32, default: 0 }
          weight: { type: number, x-csharp-type: decimal, default: 0.25, description: In kilograms. }
          dimensions: { type: array, items: { type: number, x-csharp-type: decimal }, minItems: 3, maxItems: 3 }
        $defs:
          money:
            type: object
            description: A price with its currency.
            x-csharp-type: Money
            required: [amount, currency]
            properties:
              amount: { type: number, x-csharp-type: decimal, multipleOf: 0.01 }
              currency: { enum: [EUR, USD, JPY] }
            additionalProperties: false
        additionalProperties: false
        """,
        "sku: 123e4567-e89b-12d3-a456-426614174000\nprice: { amount: 19.90, currency: EUR }\ndimensions: [1, 2.50, 3]",
        "Product.g.cs", "Product.FrontMatter.g.cs"));

    [Fact]
    public Task AuthorData() => Verify(Show(
        """
        title: Author
        x-files: '*.yaml'
        type: object
        required: [name]
        properties:
          name: { type: string }
          mail: { type: string, format: email }
          born: { type: string, format: date }
          links: { type: object, additionalProperties: { type: string, format: uri } }
          languages: { type: array, items: { type: string, pattern: '^[a-z]{2}$' }, uniqueItems: true }
        additionalProperties: false
        """,
        "name: Ada\nlinks: { home: 'https://example.org/#ada' }",
        "Author.g.cs"));

    [Fact]
    public Task PodcastEpisode() => Verify(Show(
        """
        title: Episode
        type: object
        required: [number, title, audio]
        properties:
          number: { type: integer, minimum: 1 }
          season: { type: integer, minimum: 1, maximum: 99 }
          title: { type: string }
          audio: { type: object, required: [url, length], properties: { url: { type: string, format: uri }, length: { type: integer, minimum: 0, description: In bytes. }, type: { type: string, default: audio/mpeg } }, additionalProperties: false }
          duration: { type: string, format: duration }
          explicit: { type: boolean, default: false }
          guests: { type: array, items: { anyOf: [{ type: string }, { $ref: '#/$defs/guest' }] } }
          chapters: { type: array, items: { type: object, required: [at, title], properties: { at: { type: string, pattern: '^\d\d:\d\d$' }, title: { type: string } }, additionalProperties: false } }
        $defs:
          guest: { type: object, required: [name], properties: { name: { type: string }, url: { type: string, format: uri } }, additionalProperties: false }
        additionalProperties: false
        x-order: -number
        """,
        "number: 1\ntitle: Hello\naudio: { url: 'https://example.org/1.mp3', length: 5 }\nduration: PT1H\nguests: [Ada, { name: Bob }]",
        "Episode.g.cs", "Episode.FrontMatter.g.cs"));

    [Fact]
    public Task Multilingual() => Verify(Show(
        """
        title: Page
        type: object
        required: [title]
        properties:
          title: { $ref: '#/$defs/text' }
          summary: { $ref: '#/$defs/text' }
          lang: { type: string, enum: [de, en, zh-CN, pt-BR], default: en }
        $defs:
          text:
            description: The same in several languages.
            type: object
            patternProperties: { '^[a-z]{2}(-[A-Z]{2})?$': { type: string } }
            additionalProperties: false
            minProperties: 1
        additionalProperties: false
        """,
        "title: { de: Hallo, en: Hello, zh-CN: 你好 }",
        "Page.g.cs"));

    [Fact]
    public Task RecursiveOutline() => Verify(Show(
        """
        title: Outline
        type: object
        required: [title]
        properties:
          title: { type: string }
          sections: { type: array, items: { $ref: '#/$defs/section' } }
          tree: { $ref: '#/$defs/tree' }
          parts: { type: array, items: { $ref: '#' } }
        $defs:
          section: { type: object, required: [heading], properties: { heading: { type: string }, children: { type: array, items: { $ref: '#/$defs/section' } } }, additionalProperties: false }
          tree: { description: A leaf or a list of trees., anyOf: [{ type: string }, { type: array, items: { $ref: '#/$defs/tree' } }] }
        additionalProperties: false
        """,
        "title: A\nsections: [{ heading: B, children: [{ heading: C }] }]\ntree: [a, [b]]\nparts: [{ title: D }]",
        "Outline.g.cs", "Outline.FrontMatter.g.cs"));

    [Fact]
    public Task DefinitionsOverTwoFiles()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("posts/post.schema.yaml", "title: Post\ntype: object\nrequired: [author]\nproperties:\n  author: { $ref: ../shared.schema.yaml#/$defs/person }\n  license: { $ref: ../shared.schema.yaml#/$defs/license }\nadditionalProperties: false\n"),
            ("talks/talk.schema.yaml", "title: Talk\ntype: object\nproperties:\n  speakers: { type: array, items: { $ref: ../shared.schema.yaml#/$defs/person } }\nadditionalProperties: false\n"),
            ("shared.schema.yaml", """
                title: Shared
                x-files: []
                $defs:
                  person: { description: Somebody., type: object, required: [name], properties: { name: { type: string }, site: { type: string, format: uri } }, additionalProperties: false }
                  license: { enum: [CC-BY-4.0, MIT] }
                """),
            ("posts/a.md", "---\nauthor: { name: Ada }\nlicense: MIT\n---\n"),
            ("talks/a.md", "---\nspeakers: [{ name: Ada }]\n---\n")) with
        { HasCore = true });
        Assert.Empty(run.Reported);
        Assert.True(run.Evaluate<bool>("PostCollection.All[0].Author == TalkCollection.All[0].Speakers![0]"));
        return Verify(run.Show("Post.g.cs", "Talk.g.cs", "Shared.g.cs"));
    }

    [Fact]
    public Task ClosedUnion() => Verify(Show(
        """
        title: Note
        type: object
        required: [source]
        properties:
          source:
            description: Where it comes from.
            oneOf:
              - { title: Page number, type: integer, minimum: 1 }
              - { type: string, format: uri }
              - { $ref: '#/$defs/book' }
              - { type: array, items: { $ref: '#/$defs/book' } }
        $defs:
          book: { type: object, required: [isbn], properties: { isbn: { type: string }, pages: { type: [integer, string] } }, additionalProperties: false }
        additionalProperties: false
        """,
        "source: [{ isbn: '1', pages: 5-9 }]",
        "Note.g.cs", "Note.FrontMatter.g.cs", "Note.RunTime.g.cs"));

    [Fact]
    public Task DeprecatedAndConstants() => Verify(Show(
        """
        title: Post
        type: object
        required: [layout, version, posted]
        properties:
          layout: { const: post }
          version: { const: 2, description: Of this very schema. }
          posted: { type: string, format: date, deprecated: true, x-replaced-by: date }
          date: { type: string, format: date }
          keywords: { type: array, items: { type: string }, deprecated: true }
          kind: { const: long }
        additionalProperties: false
        """,
        "layout: post\nversion: 2\nposted: 2024-05-01",
        "Post.g.cs", "Post.FrontMatter.g.cs"));

    [Fact]
    public Task DocumentedWithExamples() => Verify(Show(
        """
        title: Station
        description: |
          A place that measures.

          Its data is read every hour, & kept for ever.
        examples: [{ id: a-1, height: 5 }]
        type: object
        required: [id]
        properties:
          id: { type: string, title: Identifier, pattern: '^[a-z]-\d+$', minLength: 3, maxLength: 9, examples: [a-1, b-22] }
          height: { type: number, minimum: -500, exclusiveMaximum: 9000, multipleOf: 0.5, default: 0, description: 'In metres, above the sea.' }
          channels: { type: array, minItems: 1, maxItems: 8, uniqueItems: true, items: { enum: [temperature, wind, rain] }, examples: [[temperature, wind]] }
          contact: { type: string, format: email, description: Who knows more., examples: ['Ada <ada@example.org>'] }
          level: { enum: [1, 2, 3], description: How much it is to be trusted. }
        additionalProperties: false
        """,
        "id: a-1\nchannels: [wind]\nlevel: 2",
        "Station.g.cs"));

    [Fact]
    public Task EverythingOptional() => Verify(Show(
        """
        title: Loose
        type: object
        properties:
          text: { type: [string, 'null'] }
          number: { type: [number, 'null'], default: 1.5 }
          flag: { type: boolean }
          day: { type: [string, 'null'], format: date }
          list: { type: [array, 'null'], items: { type: [string, 'null'] } }
          inner: { type: [object, 'null'], properties: { a: { type: [integer, 'null'] } }, additionalProperties: false }
          anything: true
        additionalProperties: false
        """,
        "text: ~\nlist: [a, ~]\ninner: { a: ~ }\nanything: ~",
        "Loose.g.cs", "Loose.FrontMatter.g.cs", "Loose.RunTime.g.cs"));

    [Fact]
    public Task AdditionalKeysWithAType() => Verify(Show(
        """
        title: Glossary
        type: object
        required: [title]
        properties: { title: { type: string } }
        additionalProperties: { type: object, required: [means], properties: { means: { type: string }, see: { type: array, items: { type: string } } }, additionalProperties: false }
        """,
        "title: Words\ncloud: { means: Somebody else's computer }",
        "Glossary.g.cs", "Glossary.FrontMatter.g.cs"));

    [Fact]
    public Task PatternKeys() => Verify(Show(
        """
        title: Settings
        type: object
        properties: { name: { type: string } }
        patternProperties: { '^x-': { type: string }, '^n-': { type: integer } }
        additionalProperties: false
        """,
        "name: A\nx-a: b\nn-c: 5",
        "Settings.g.cs"));

    [Fact]
    public Task NamesInChineseAndJapanese() => Verify(Show(
        """
        title: 文章
        description: 博客里的一篇文章。
        type: object
        required: [标题, 日付]
        properties:
          标题: { type: string, description: 文章的标题。 }
          日付: { type: string, format: date }
          分类: { type: [string, array], items: { type: string } }
          状態: { enum: [下書き, 公開], default: 下書き }
        additionalProperties: false
        x-index: { 按分类: 分类 }
        """,
        "标题: 你好\n日付: 2024-05-01\n分类: 新闻",
        "文章.g.cs", "文章Collection.g.cs"));

    [Fact]
    public Task HostileTexts() => Verify(Show(
        """
        title: "*/ } class Evil { \"\"\" </summary>"
        description: "</summary><script> */ \"\"\" \\u000a\n#error\u2028// &amp; {0}"
        type: object
        properties:
          "\"; } /* ": { type: string, title: "*/ ]]>", default: "\"\"\" \\ \u0000 {x} \u2029", examples: ["</c>", "*/"] }
          "\\u000a": { enum: ["\"", "\\", "*/", "\n"], x-enum-varnames: [Quote, Backslash, Comment, Line], description: "<see cref=\"System.String\"/>" }
          pattern: { type: string, pattern: "^\"</remarks>[*/]$" }
          old: { type: string, deprecated: true, x-replaced-by: "\")] class Evil" }
          "class\u202E": { const: "\"); //" }
        required: ["class\u202E"]
        x-message: "\"); }"
        """,
        """
        "\"; } /* ": '*/'
        "\\u000a": "\n"
        "class\u202E": '"); //'
        """,
        "ClassEvilSummary.g.cs", "ClassEvilSummary.FrontMatter.g.cs", "ClassEvilSummary.RunTime.g.cs"));

    [Fact]
    public Task RootUnion() => Verify(Show(
        """
        title: Entry kind
        oneOf:
          - { title: A link, type: object, required: [type, url], properties: { type: { const: link }, url: { type: string, format: uri }, title: { type: string } }, additionalProperties: false }
          - { description: Some words., type: object, required: [type], properties: { type: { const: note }, pinned: { type: boolean, default: false } } }
        """,
        "type: note\npinned: true\nmore: 1",
        "EntryKind.g.cs", "EntryKind.FrontMatter.g.cs", "EntryKind.RunTime.g.cs"));

    [Fact]
    public Task ReadAtRunTime() => Verify(Show(
        """
        title: Post
        type: object
        required: [title]
        properties:
          title: { type: string }
          tags: { type: [string, array], items: { type: string } }
          cover: { type: object, required: [src], properties: { src: { type: string, format: uri-reference }, alt: { type: string, default: '' } }, additionalProperties: false }
        """,
        "title: Hello\ntags: a\ncover: { src: a.png }\nmore: [1]",
        "Post.RunTime.g.cs", "ArticleSchema.FrontMatterNodes.g.cs"));

    [Fact]
    public Task EmptySchema() => Verify(Show("{}", "a: [1, { b: ~ }]", "Note.g.cs", "Note.FrontMatter.g.cs", "NoteCollection.g.cs"));

    [Fact]
    public Task NothingAllowed() => Verify(Show("title: Marker\ntype: object\nadditionalProperties: false\n", "{}", "Marker.g.cs", "Marker.FrontMatter.g.cs"));

    private static IEnumerable<Target> Show(string schema, string frontMatter, params string[] files)
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", schema + "\n"), ("content/a.md", $"---\n{frontMatter}\n---\nWords.\n")) with { HasCore = true });
        Assert.Empty(run.Reported);
        var model = files[0].Split('.')[0];
        Assert.True(run.Evaluate<bool>($"{model}Collection.All.All(baked => {model}.Parse(baked.ToFrontMatter()) with {{ Entry = baked.Entry }} == baked)"));
        return run.Show(files);
    }
}
