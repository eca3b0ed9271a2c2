using System.Text;

using ArticleSchema.Core.Body;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Body;

/// <summary>Where a body stands and how many words a reader finds in it.</summary>
public sealed class BodySummaryTests
{
    [Theory]
    [InlineData("---\na: 1\n---\nBody", "Body")]
    [InlineData("---\r\na: 1\r\n---\r\nBody\r\n", "Body\r\n")]
    [InlineData("---\na: 😀\n---\n\n Body", "\n Body")]
    [InlineData("---\na: 1\n---", "")]
    [InlineData("{ \"a\": 1 }Body", "Body")]
    [InlineData("No front matter", "No front matter")]
    [InlineData("---\na: never closed", "---\na: never closed")]
    public void Range_IsTheBody(string text, string body)
    {
        var range = BodySummary.Read(Article.Read(new SourceFile("a.md", text))).Range;
        Assert.Equal(text.Length - body.Length, range.Start);
        Assert.Equal(body.Length, range.Length);
    }

    [Fact]
    public void ByteOrderMark_DoesNotCount()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "---\n---\nBody", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var article = Article.Read(TextFile.Read(path));
        Assert.Equal("Body", File.ReadAllText(path).Substring(BodySummary.Read(article).Range.Start));
        File.Delete(path);
    }

    [Fact]
    public void DataAsAWhole_HasNoBody() =>
        Assert.Equal(new BodySummary(new TextRange(7, 0), 0, 0, null), BodySummary.Read(Article.Read(new SourceFile("a.yaml", "a: b c\n"))));

    [Theory]
    [InlineData("", 0)]
    [InlineData("One *two* **th**ree `four five` ~~six~~", 6)]
    [InlineData("# One two ##\n\nThree\n===\n\nFour {#four}\n---", 5)]
    [InlineData("# One {#two}\n", 1)]
    [InlineData("[One two](https://example.org/a%20b \"no title\") ![three](x.png) <https://example.org/four>", 4)]
    [InlineData("[One][two] [three][] [four]\n\n[two]: /a 'b'\n[three]:\n  /c\n  (d e)\n[FOUR]: <f g>", 3)]
    [InlineData("[One][two three]", 2)] // nobody has defined it
    [InlineData("One[^1] two\n\n[^1]: Three\n  four", 4)]
    [InlineData("<b class=\"no\">One</b> two<br/>three <!-- no --> <? no ?> <a\nhref='no'>four</a>", 4)]
    [InlineData("<div class=\"no\">\n<p>One</p><p>two</p><i>thr</i>ee\n</div>", 3)]
    [InlineData("<!-- no\n\nno -->\nOne", 1)]
    [InlineData("<script>\nlet no = 1 < 2;\n\nno();\n</script>\n<style>no</style>\nOne", 1)]
    [InlineData("<pre>\nOne\n\n*two*\n</pre>", 2)]
    [InlineData("```no-info no\nOne two\n  three\n```\n\n    four\n\n~~~\nfive", 5)]
    [InlineData("- One\n- [x] two\n\n  three\n  1. four\n\n> five\nsix\n> - seven\n>   ```no\n>   eight\n>   ```", 8)]
    [InlineData("| One | two\\|2 |\n| :-- | --- |\n| three|four |", 4)]
    [InlineData("***\n- - -\n___\n", 0)]
    [InlineData("{: .no #no }\n{% include no.html %}\n{{< figure src=\"no\" >}} {{% /no %}}\n:::no\nOne\n:::", 1)]
    [InlineData("One {{ two }} &amp; &lt;three", 3)]
    [InlineData("京东云 is *新*", 5)]
    public void Words_AreThoseOfThePlainText(string body, int words) => Assert.Equal(words, Bodies.Summarize(body).WordCount);

    [Fact]
    public void ImportsOfMdx_AreNoWords()
    {
        const string body = "import A from './a'\nimport {\n  B,\n} from 'b'\n\nexport const c = 1\n\nOne <A b={[{ c: '>' }]} /> {/* no */} two\n";
        Assert.Equal((2, "One two"), (Bodies.Summarize(body, "a.mdx").WordCount, Bodies.Summarize(body, "a.mdx").Excerpt));
        Assert.Equal("import A from './a' import { B, } from 'b'", Bodies.Summarize(body).Excerpt);
    }

    [Fact]
    public void Ideographs_AreCountedApart()
    {
        var summary = Bodies.Summarize("京东云 is *新*");
        Assert.Equal((5, 4), (summary.WordCount, summary.IdeographCount));
    }
}
