using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.FrontMatter;

public sealed class FrontMatterFencesTests
{
    [Theory]
    [InlineData("{|opening:---|}\ntitle: a\n{|closing:---|}\nbody")]
    [InlineData("{|opening:---|}\r\ntitle: a\r\n{|closing:---|}\r\nbody")]
    [InlineData("{|opening:---|}\rtitle: a\r{|closing:---|}\rbody")]
    [InlineData("{|opening:---|}\n{|closing:---|}")]
    [InlineData("{|opening:---|}\ntitle: a\n{|closing:...|}\n")]
    [InlineData("{|opening:---|} \t\ntitle: a\n{|closing:---|}  \n")]
    [InlineData("{|leading:\n|}{|opening:---|}\ntitle: a\n{|closing:---|}\n")]
    [InlineData("{|leading: \t\r\n\n|}{|opening:---|}\ntitle: a\n{|closing:---|}\n")]
    [InlineData("{|leading:\uFEFF|}{|opening:---|}\ntitle: a\n{|closing:---|}\n")]
    [InlineData("{|leading:\uFEFF \n|}{|opening:---|}\ntitle: a\n{|closing:---|}\n")]
    [InlineData("{|opening:---|}\ntitle: a\n{|closing:---|}\nbody\n---\nmore\n---\n")]
    [InlineData("{|opening:---|}\ntitle: a\n----\n --- \n---x\n{|closing:---|}")]
    public void ClosedBlock_HasBothFences(string markup) => Check(markup);

    [Theory]
    [InlineData("{|opening:---|}")]
    [InlineData("{|opening:---|}\n")]
    [InlineData("{|opening:---|}\ntitle: a\n")]
    [InlineData("{|leading:\n|}{|opening:---|}\n....\n----\n- - -\n")]
    public void NoLineClosesTheBlock_HasTheOpeningFenceOnly(string markup) => Check(markup);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("--")]
    [InlineData("----\ntitle: a\n----\n")]
    [InlineData("--- # comment\ntitle: a\n---\n")]
    [InlineData(" ---\ntitle: a\n---\n")]
    [InlineData("...\ntitle: a\n...\n")]
    [InlineData("# Title\n\n---\n\n---\n")]
    [InlineData("+++ toml\ntitle = 'a'\n+++\n")]
    [InlineData("---yaml\ntitle: a\n---\n")]
    [InlineData("\uFEFF\uFEFF---\ntitle: a\n---\n")]
    public void NoOpeningFence_HasNone(string markup) => Check(markup);

    private static void Check(string markup)
    {
        var marked = MarkedText.Parse(markup);
        var fences = FrontMatterFences.Find(new SourceFile("content/a.md", marked.Text));

        var marks = new List<Mark>();
        if (fences.LeadingText.Length > 0)
            marks.Add(new Mark("leading", fences.LeadingText));
        if (fences.Opening is { } opening)
            marks.Add(new Mark("opening", opening));
        if (fences.Closing is { } closing)
            marks.Add(new Mark("closing", closing));
        Assert.Equal(markup, MarkedText.Write(marked.Text, marks));
    }
}
