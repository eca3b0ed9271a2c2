using System.Runtime.CompilerServices;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Toml;

namespace ArticleSchema.Core.Tests.Toml;

/// <summary>Where everything stands, line by line; the same whatever ends the lines and whether the file has a byte order mark.</summary>
public sealed class TomlPositionTests
{
    [Fact]
    public Task Values() => Dump(""""
        # A comment.
        title = "Hello \U0001F600" # trailing
        'single' = 'it\s'
        lines = """
        one \
          two
        three"""
        literal = '''
        one
        two'''
        number = 1_000
        hex = 0xFF
        on = true
        date = 2024-05-01 08:10:00Z
        tags = [ "a", # first
          'b',
        ]
        cover = { image = "a.png", size.width = 800 }
        "标题" = '😀日'
        """");

    [Fact]
    public Task Tables() => Dump("""
        title = "Hello"
        a.b.c = 1
        a.d = 2

        [extra]
        team = "x"

        [extra.links.home]
        url = "y"

        [[extra.see]]
        name = "one"
        [[extra.see]]
        name = "two"
        [extra.see.more]
        deep = true

        [extra.links]
        count = 1
        [empty]
        """);

    [Fact]
    public Task DuplicateKeys() => Dump("""
        a = 1
        b = { x = 1, x = 2 }
        a = 2
        [c]
        [c]
        d = 1
        """);

    [Fact]
    public Task InterruptedInTheMiddle() => Dump("""
        title = "Hello"
        [extra]
        sizes = [1, { w = 2, h = oops }, 4]
        after = 1
        """);

    [Fact]
    public Task UnfinishedText() => Dump("""
        title = "Hello"
        tags = ["a
        """);

    [Fact]
    public Task ArticleWithTomlFence() => DumpArticle("""

        +++ 
        title = "Hello"
        tags = ["a"]
        +++
        not = "this"
        """);

    private static SettingsTask Dump(string toml, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(PositionDump.Write(toml, file => TomlReader.Read(file, new TextRange(0, file.Text.Length), ReadLimits.FrontMatter)), "txt", sourceFile, method);

    private static SettingsTask DumpArticle(string article, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(PositionDump.Write(article, file => Article.Read(file).FrontMatter!.Content), "txt", sourceFile, method);
}
