using System.Text;

using ArticleSchema.CodeFixes;
using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.CodeFixes;

public sealed class ArticleEditsTests
{
    private static readonly SourceText s_text = SourceText.From("0123456789", Encoding.UTF8);

    [Fact]
    public void FixesApart_AreAllApplied() =>
        Assert.Equal("a12b45c9", Apply(Replace(6, 3, "c"), Replace(0, 1, "a"), Replace(3, 1, "b")));

    [Fact]
    public void FixesThatOverlap_OnlyTheFirstIsApplied() =>
        Assert.Equal("01a56b89", Apply(Replace(3, 3, "late"), Replace(2, 3, "a"), Replace(7, 1, "b")));

    [Fact]
    public void SameFixTwice_IsAppliedOnce() => Assert.Equal("a123456789", Apply(Replace(0, 1, "a"), Replace(0, 1, "a")));

    [Fact]
    public void TwoInsertionsAtOnePlace_OnlyTheFirstIsApplied() => Assert.Equal("01a23456789", Apply(Replace(2, 0, "a"), Replace(2, 0, "b")));

    [Fact]
    public void InsertionsAtBothEndsOfAChange_AreNotLost() => Assert.Equal("01ab56789", Apply(Replace(2, 3, "a"), Replace(5, 0, "b")));

    [Fact]
    public void FixWithSeveralEdits_IsAppliedWholeOrNotAtAll()
    {
        var both = new Fix("both", [new TextEdit(new TextRange(0, 1), "x"), new TextEdit(new TextRange(8, 1), "y")]);
        Assert.Equal("x1234567y9", Apply(both, Replace(8, 2, "late")));
        Assert.Equal("a123456789", Apply(Replace(0, 1, "a"), both));
    }

    [Fact]
    public void FixForAnOlderText_IsNotApplied() => Assert.Equal("0123456789", Apply(Replace(8, 5, "x")));

    [Fact]
    public void Utf16_BecomesUtf8WithItsByteOrderMark()
    {
        var text = ArticleEdits.Apply([new Fix("mark", [], RemovesByteOrderMark: true)], SourceText.From("text", Encoding.Unicode));
        Assert.Equal(("text", 0), (text.ToString(), text.Encoding!.Preamble.Length));
        Assert.Equal("utf-8", text.Encoding.WebName);
    }

    [Fact]
    public void OtherFixes_KeepTheEncoding() => Assert.Equal(Encoding.Unicode, ArticleEdits.Apply([Replace(0, 1, "x")], SourceText.From("text", Encoding.Unicode)).Encoding);

    private static string Apply(params Fix[] fixes) => ArticleEdits.Apply(fixes, s_text).ToString();

    private static Fix Replace(int start, int length, string text) => new(text, [new TextEdit(new TextRange(start, length), text)]);
}
