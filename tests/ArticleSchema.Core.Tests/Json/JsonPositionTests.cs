using System.Runtime.CompilerServices;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Json;

/// <summary>Where everything stands, line by line; the same whatever ends the lines and whether the file has a byte order mark.</summary>
public sealed class JsonPositionTests
{
    [Fact]
    public Task Values() => Dump("""
        {
          "title": "Hello \/ \ud83d\ude00",
          "tags" : [ "a", 1, 1.0e2 , true, null ],
          "nested": { "a": {}, "b": [] },
          "标题": "😀日", "😀": [
            [ "x" ]
          ]
        }

        """);

    [Fact]
    public Task DuplicateKeys() => Dump("""
        { "a": 1,
          "b": { "x": 1, "x": 2 },
          "a": { "c": [3] } }
        """);

    [Fact]
    public Task InterruptedInTheMiddle() => Dump("""
        {
          "title": "Hello",
          "cover": { "image": "a.png", "sizes": [1, 2, oops, 4] },
          "after": 1
        }
        """);

    [Fact]
    public Task UnfinishedText() => Dump("""
        {
          "title": "Hello",
          "tags": ["a
        """);

    [Fact]
    public Task ArticleWithJsonFence() => DumpArticle("""

        ---json 
        {
          "title": "Hello",
          "tags": ["a"]
        }
        ---
        { "not": "this" }
        """);

    [Fact]
    public Task ArticleWithSemicolonFence() => DumpArticle("""
        ;;;
        "title": "Hello",
        "tags": [
          "a"
        ]

        ;;;
        Body.
        """);

    [Fact]
    public Task ArticleThatBeginsWithAnObject() => DumpArticle("""
        {
          "title": "Hello"
        }
        Body with a { brace }.
        """);

    private static SettingsTask Dump(string json, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(PositionDump.Write(json, file => JsonReader.Read(file, new TextRange(0, file.Text.Length), ReadLimits.FrontMatter)), "txt", sourceFile, method);

    private static SettingsTask DumpArticle(string article, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(PositionDump.Write(article, file => Article.Read(file).FrontMatter!.Content), "txt", sourceFile, method);
}
