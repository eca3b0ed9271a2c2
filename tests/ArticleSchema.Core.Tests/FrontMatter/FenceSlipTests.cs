using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

public sealed class FenceSlipTests
{
    [Theory]
    [InlineData("--\ntitle: a\n---\n", "its first line '--' is no fence, which is '---' and nothing else")]
    [InlineData("----\ntitle: a\ndate: b\n---\n", "its first line '----' is no fence, which is '---' and nothing else")]
    [InlineData("\n\\---\ntitle: a\n---\n", "its first line '\\---' is no fence, which is '---' and nothing else")]
    [InlineData("- - -\ntitle: a\n---\n", "its first line '- - -' is no fence, which is '---' and nothing else")]
    [InlineData("—\ntitle: a\n---\n", "its first line '—' is no fence, which is '---' and nothing else")]
    [InlineData("–––\ntitel: x\ntitle: y\n–––\n", "its first line '–––' is no fence, which is '---' and nothing else")]
    [InlineData("–––\ntitel: x\n–––\n", "its first line '–––' is no fence, which is '---' and nothing else")]
    [InlineData("----\ntitel: x\ntitle: y\n----\n\nText.\n", "its first line '----' is no fence, which is '---' and nothing else")]
    [InlineData("--\ntitle: x\n--", "its first line '--' is no fence, which is '---' and nothing else")]
    [InlineData("----\ntitel: x\ntags:\n- a\n- b\n\ndate: y\n--\n", "its first line '----' is no fence, which is '---' and nothing else")]
    [InlineData("———\ntitel: x\ntitle: y\n———\n", "its first line '———' is no fence, which is '---' and nothing else")]
    [InlineData("—-\ntitel: x\ntitle: y\n—-\n", "its first line '—-' is no fence, which is '---' and nothing else")]
    [InlineData("—\ntitel: x\ntitle: y\n—\n", "its first line '—' is no fence, which is '---' and nothing else")]
    [InlineData("++++\ntitle = 'x'\n++++\n", "its first line '++++' is no fence, which is '+++' and nothing else")]
    [InlineData("++++\ntitel=1\n\n[params]\na = 1\n+++\n", "its first line '++++' is no fence, which is '+++' and nothing else")]
    [InlineData("++++\ntitle: x\n++++\n", "its first line '++++' is no fence, which is '+++' and nothing else")]
    [InlineData(" ---\ntitle: a\n---\n", "blanks stand before '---', which is a fence only at the very beginning of its line")]
    [InlineData(" ---\ntitle: a\n ---\n", "blanks stand before '---', which is a fence only at the very beginning of its line")]
    [InlineData("\t+++\ntitle = 'a'\n+++\n", "blanks stand before '+++', which is a fence only at the very beginning of its line")]
    [InlineData("---\u00A0\ntitle: a\n---\n", "something invisible stands behind '---', which is a fence only when nothing else is in its line")]
    [InlineData("```yaml\nauthor: x\ntitle: y\n```\n\nText.\n", "its first line '```yaml' begins a block of code; a fence is '---'")]
    [InlineData("```toml\ntitle = 'y'\n```\n", "its first line '```toml' begins a block of code; a fence is '+++'")]
    [InlineData("--- # comment\ntitle: a\n---\n", "its first line '--- # comment' is no fence, which is '---' and nothing else")]
    [InlineData("---yaml\ntitle: a\n---\n", "its first line '---yaml' is no fence, which is '---' and nothing else")]
    [InlineData("\uFEFF\uFEFF---\ntitle: a\n---\n", "a second byte order mark, U+FEFF, stands invisibly before it")]
    [InlineData("\uFEFF\uFEFF\n+++\ntitle = 'a'\n+++\n", "a second byte order mark, U+FEFF, stands invisibly before it")]
    public void NothingElseCanBeMeant_IsCertain(string text, string explanation)
    {
        var slip = Find(text)!;

        Assert.Equal(explanation, slip.Explanation);
        Assert.True(slip.IsCertain);
    }

    [Theory]
    [InlineData("<!-- draft -->\n---\ntitle: a\n---\n", "the '---' in line 2 opens none, because text stands before it")]
    [InlineData("# Title\n\n---\ntitle: a\ndate: b\n---\n", "the '---' in line 3 opens none, because text stands before it")]
    [InlineData("title: a\ndate: b\n  ---\n\nText.\n", "its first lines look like some, but no line '---' ends them")]
    [InlineData("title: a\ndate: b\n\nText.\n", "its first lines look like some, but no line '---' ends them")]
    [InlineData("```yaml\nname: ci\non: push\n```\n", "its first line '```yaml' begins a block of code; a fence is '---'")]
    public void SomethingElseCanBeMeant_IsAHint(string text, string explanation)
    {
        var slip = Find(text)!;

        Assert.Equal(explanation, slip.Explanation);
        Assert.False(slip.IsCertain);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\uFEFF")]
    [InlineData("\uFEFF\uFEFFHello, world.\n")]
    [InlineData("Hello, world.\n\n---\n\nMore.\n")]
    [InlineData("Hello, world.\n\n---\nNote: more\n\nText.\n\n---\n")]
    [InlineData("----\n\nA rule comes first.\n")]
    [InlineData("***\nNote: a\n***\n")]
    [InlineData("Note: a\n\nText.\n")]
    [InlineData("----\nNote: a\n----\n")]
    [InlineData("----\ntitle: a\nThis is prose.\n----\n")]
    [InlineData("----\n\nText.\n\n----\n\nMore: text\n\n----\n")]
    [InlineData("----\ntitle: a\ndate: b\n\n- An item.\n\n----\n")]
    [InlineData("++++\nText.\n++++\n")]
    [InlineData("- - -\ntitle: a\ndate: b\n- An item.\n")]
    [InlineData("```yaml\n- a\n```\n")]
    [InlineData("```cs\ntitle: a\n```\n")]
    [InlineData("```yaml\ntitle: a\n")]
    public void OrdinaryMarkdown_IsNone(string text) => Assert.Null(Find(text));

    [Fact]
    public void FrontMatter_IsNone() => Assert.Null(Find("---\ntitle: a\n---\n"));

    [Fact]
    public void ByteOrderMarks_AreTheObstacle() => Assert.Equal(new TextRange(0, 2), Find("\uFEFF\uFEFF---\ntitle: a\n---\n")!.Obstacle);

    [Fact]
    public void ByteOrderMarkBesidesTheOneThatWasDecoded_IsTheObstacle()
    {
        var file = new SourceFile("content/a.md", "\uFEFF---\ntitle: a\n---\n", hasByteOrderMark: true);

        Assert.Equal(new TextRange(0, 1), FrontMatterFences.Find(file).Slip!.Obstacle);
    }

    private static FenceSlip? Find(string text) => FrontMatterFences.Find(new SourceFile("content/a.md", text)).Slip;
}
