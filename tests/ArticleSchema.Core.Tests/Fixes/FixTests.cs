using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Fixes;

public sealed class FixTests
{
    [Fact]
    public void SeveralEdits_ApplyToTheTextAsItWas()
    {
        var fix = new Fix("Mend", [new TextEdit(new TextRange(0, 1), "AAA"), new TextEdit(new TextRange(2, 0), "-"), new TextEdit(new TextRange(3, 2), "")]);

        Assert.Equal("AAAb-cf", fix.Apply("abcdef"));
    }

    [Fact]
    public void Properties_CarryAFixThereAndBack()
    {
        var fix = new Fix("Mend: all", [new TextEdit(new TextRange(0, 1), "a:b\n:"), new TextEdit(new TextRange(12, 0), "")], RemovesByteOrderMark: true);

        var back = FixProperties.Read(FixProperties.Write(fix).ToDictionary(property => property.Key, property => property.Value))!;

        Assert.Equal(fix.Title, back.Title);
        Assert.Equal(fix.Edits, back.Edits);
        Assert.True(back.RemovesByteOrderMark);
    }

    [Fact]
    public void NoProperties_CarryNone() =>
        Assert.Null(FixProperties.Read(new Dictionary<string, string?> { ["other"] = "x" }));
}
