using System.Runtime.CompilerServices;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>Where everything stands, line by line; the same whatever ends the lines and whether the file has a byte order mark.</summary>
public sealed class YamlPositionTests
{
    [Fact]
    public Task FrontMatterInTheHexoManner() => Dump("""
        ---
        title: '京东云…？'
        categories: 
         - 新闻
         - 云服务
        headimg: https://img.example.org/1.png
        comments: false
        date: Wed, 24 Aug 2022 08:10:00 GMT
        """);

    [Fact]
    public Task Scalars() => Dump("""
        plain: some text  
        number: 42
        real: -1.5e3
        octal: 0o17
        hex: 0xFF
        yes: yes
        on: True
        date: 2024-05-01
        tilde: ~
        absent:
        single: 'it''s'
        double: "tab\t and \u00e9"
        "quoted key": 1
        'single key' : 2
        2024: year
        folded over
          lines: a
        """.Replace("folded over\n  lines: a", "several: over two\n  lines"));

    [Fact]
    public Task BlockScalars() => Dump("""
        literal: |
          one
            two

          three

        folded: >-
          one
          two
        kept: |+
          one

        indented: |2
            two
        empty: |
        last: |
          end
        """);

    [Fact]
    public Task NestedBlocks() => Dump("""
        authors:
          - name: Mara
            links:
              - a
              - b
          - name: Tom
        same-level:
        - one
        -
          two: 2
        - - deep
          - er
        - # a comment
          three
        cover:
          image: a.png
          alt: A lamp
        # a comment at the end
        """);

    [Fact]
    public Task FlowCollections() => Dump("""
        tags: [a, 'b', "c, d", [e, f], { g: h }]
        empty: [ ]
        none: {}
        wide: [
          one, # comment ]
          two,
        ]
        map: { a: 1, "b": 2, c, d: }
        json: {"a":1,"b":[true,null]}
        pairs: [a: b, c : d, : e, "f": { g: h }]
        """);

    [Fact]
    public Task AnchorsTagsAndAliases() => Dump("""
        a: &a text
        b: !!str 5
        c: &c !!int "5"
        d: *a
        e: &e
          x: 1
        f: &f [1, 2]
        g: !!seq
          - 1
        h: *e
        i: &i
        &k key: &v value
        """);

    [Fact]
    public Task MergeKeys() => Dump("""
        one: &one { a: 1, b: 2 }
        two: &two { b: 3, c: 4 }
        merged:
          b: 9
          <<: [*one, *two]
          d: 5
        single: { <<: *one, a: 7 }
        text:
          <<: just text
        """);

    [Fact]
    public Task DuplicateKeys() => Dump("""
        a: 1
        b: { x: 1, x: 2 }
        a: 2
        "a": 3
        """);

    [Fact]
    public Task CommentsAndBlankLines() => Dump("""
        # first

        title: Hello # trailing
          # between
        tags: # none yet

        list:
          # before
          - a # after
          # end
        """);

    [Fact]
    public Task WideCharacters() => Dump("""
        😀: 😀😀
        标题: "😀日" 
        { 日: 本, 😀: [語, 😀, x] }
        """.Replace("{ 日: 本, 😀: [語, 😀, x] }", "流: { 日: 本, 😀: [語, 😀, x] }"));

    [Fact]
    public Task Tabs() => Dump("a:\tb\t\nc: [\td,\te\t]\t# f\ng:\t'h'\n");

    [Fact]
    public Task Json() => Dump("""
        {
          "title": "Hello \/ \ud83d\ude00",
          "tags": ["a", 1, 1.0, true, null],
          "nested": { "a": {} }
        }
        """);

    [Fact]
    public Task ArticleWithBlankLinesFirst() => DumpArticle("""

          
        ---  
        # A comment.
        title: Hello
        tags:
        - a
        ...
        title: Not this one
        """);

    [Fact]
    public Task UnfinishedList() => Dump("""
        title: Hello
        tags: [a, b
        date: 2024-05-01
        """);

    [Fact]
    public Task UnfinishedQuote() => Dump("""
        title: "Hello
        date: 2024-05-01
        """);

    private static SettingsTask Dump(string yaml, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Dump(yaml, file => YamlReader.Read(file, new TextRange(0, file.Text.Length), ReadLimits.FrontMatter), sourceFile, method);

    private static SettingsTask DumpArticle(string article, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Dump(article, file => Article.Read(file).FrontMatter!.Content, sourceFile, method);

    private static SettingsTask Dump(string text, Func<SourceFile, ReadResult> read, string sourceFile, string method) =>
        Verify(PositionDump.Write(text, read), "txt", sourceFile, method);
}
