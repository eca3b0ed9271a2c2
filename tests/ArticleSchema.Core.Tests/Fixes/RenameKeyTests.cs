using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Fixes;

public sealed class RenameKeyTests
{
    private const string Schema = "{ properties: { title: true, 作者名字: true, ms.date: true }, additionalProperties: false }";

    [Theory]
    [InlineData("---\n{|ART2007:titel|}: a\n---\n", "---\ntitle: a\n---\n")]
    [InlineData("{|ART2007:titel|}: a\n作者名字: b\n---\n", "title: a\n作者名字: b\n---\n")]
    [InlineData("---json\n{ {|ART2007:\"titel\"|}: 1 }\n---\n", "---json\n{ \"title\": 1 }\n---\n")]
    [InlineData("---json\n{ {|ART2007:\"作者名子\"|}: 1 }\n---\n", "---json\n{ \"作者名字\": 1 }\n---\n")]
    [InlineData("+++\n{|ART2007:titel|} = 1\n+++\n", "+++\ntitle = 1\n+++\n")]
    [InlineData("+++\n{|ART2007:'titel'|}.a = 1\n+++\n", "+++\n'title'.a = 1\n+++\n")]
    [InlineData("+++\n[ {|ART2007:titel|} ]\na = 1\n+++\n", "+++\n[ title ]\na = 1\n+++\n")]
    [InlineData("+++\n{|ART2007:\"作者名子\"|} = 1\n+++\n", "+++\n\"作者名字\" = 1\n+++\n")]
    [InlineData("+++\n{|ART2007:\"ms-date\"|} = 1\n+++\n", "+++\n\"ms.date\" = 1\n+++\n")]
    public void NewName_StandsAsTheOldOneDid(string article, string renamed)
    {
        var result = RuleTest.For<UnknownProperty>(Schema).Check(article);

        Assert.Equal(renamed, result.Fix.Apply(MarkedText.Parse(article).Text));
    }

    [Theory]
    [InlineData("+++\n{|ART2007:ms-date|} = 1\n+++\n")]
    [InlineData("---json\n{ {|ART2007:\"t\\u0069tel\"|}: 1 }\n---\n")]
    public void NewNameNeedsAnotherSpelling_OffersNothing(string article) =>
        RuleTest.For<UnknownProperty>(Schema).Check(article).WithoutFix();
}
