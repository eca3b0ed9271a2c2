using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Tests.Schemas;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("title", "Title")]
    [InlineData("head-img", "HeadImg")]
    [InlineData("ms.date", "MsDate")]
    [InlineData("last_modified at", "LastModifiedAt")]
    [InlineData("createdAt", "CreatedAt")]
    [InlineData("URL", "URL")]
    [InlineData("2fa", "_2fa")]
    [InlineData("-x", "X")]
    [InlineData("标题", "标题")]
    [InlineData("é", "É")]
    [InlineData("class", "Class")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("c#", "C")]
    [InlineData("😀", "_")]
    [InlineData("---", "_")]
    [InlineData("", "_")]
    [InlineData("_private", "Private")]
    [InlineData("a\"; System.Console.Beep(); //", "ASystemConsoleBeep")]
    public void Name_BecomesAnIdentifier(string name, string identifier)
    {
        Assert.Equal(identifier, Identifiers.ToPascalCase(name));
        Assert.True(Identifiers.IsValid(identifier));
    }

    [Theory]
    [InlineData("C#", "CSharp")]
    [InlineData("C", "C")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("c++20", "CPlusPlus20")]
    [InlineData("f# and c♯", "FSharpAndCSharp")]
    [InlineData(".NET", "DotNET")]
    [InlineData("ASP.NET", "ASPNET")]
    [InlineData("R&D", "RAndD")]
    [InlineData("Q & A", "QAndA")]
    [InlineData("100%", "_100Percent")]
    [InlineData("#1", "_1")]
    [InlineData("+1", "_1")]
    [InlineData(".", "_")]
    [InlineData("...", "_")]
    [InlineData("云服务", "云服务")]
    public void Value_BecomesAnIdentifier(string value, string identifier)
    {
        Assert.Equal(identifier, Identifiers.ToValueName(value));
        Assert.True(Identifiers.IsValid(identifier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2fa")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("a\u200D")]
    [InlineData("\u0301a")]
    public void OtherText_IsNoIdentifier(string text) => Assert.False(Identifiers.IsValid(text));
}
