using ArticleSchema.Core.Spellings;

namespace ArticleSchema.Core.Tests.Spellings;

public sealed class SpellingKeyTests
{
    [Theory]
    [InlineData("C#|c#|Ｃ＃|csharp|C-Sharp|C sharp|c♯", "csharp")]
    [InlineData("C++|c++|Ｃ＋＋|c-plus-plus", "cplusplus")]
    [InlineData("C|c|Ｃ|𝐂", "c")]
    [InlineData(".NET|.net|dotnet|Dot-Net|。NET|．ＮＥＴ", "dotnet", 2)]
    [InlineData("ASP.NET|asp.net|AspNet|ASP-NET", "aspnet")]
    [InlineData("R&D|r & d|R and D", "randd")]
    [InlineData("Node.js|NodeJS|node-js|Node_JS|“Node.js”", "nodejs")]
    [InlineData("3.5|３．５", "3.5")]
    [InlineData("35|3 5", "35")]
    [InlineData("1,000", "1,000")]
    [InlineData("2024-25|2024–25|2024 - 25|２０２４－２５", "2024-25")]
    [InlineData("web-2|Web 2|web_2|Web (2)", "web2")]
    [InlineData("100%|100 %|100 percent", "100percent")]
    [InlineData("Straße|STRASSE|strasse", "strasse")]
    [InlineData("カテゴリ|ｶﾃｺﾞﾘ", null)]
    [InlineData("한국어|\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165", null)]
    [InlineData("café|cafe\u0301|CAFÉ", null)]
    [InlineData("ậ|a\u0323\u0302|a\u0302\u0323|â\u0323", null)]
    [InlineData("ﬁnance|finance", "finance")]
    [InlineData("ΣΊΣΥΦΟΣ|Σίσυφος", null)]
    [InlineData("zero\u200bwidth|soft\u00adware", null, 2)]
    [InlineData("—|...|", "")]
    public void Spellings_ShareAKey(string spellings, string? key, int keys = 1)
    {
        var found = spellings.Split('|').Select(SpellingKey.Of).Distinct().ToList();

        Assert.Equal(keys, found.Count);
        if (key is not null)
            Assert.Equal(key, found[0]);
    }

    [Theory]
    [InlineData("resume|résumé")]
    [InlineData("ısı|isi")]
    [InlineData("C|C#|C++")]
    [InlineData("5|-5|5%")]
    [InlineData("12|1-2|1/2|1.2|1:2|1,2|1 - -2")]
    [InlineData("2024-1-11|2024-11-1|2024-1-1-1")]
    [InlineData("10:30|1030|10.30")]
    [InlineData("云服务|雲服務")]
    public void OtherWords_HaveKeysOfTheirOwn(string words) => Assert.Equal(words.Split('|').Length, words.Split('|').Select(SpellingKey.Of).Distinct().Count());

    [Fact]
    public void HalvesOfSurrogatePairs_AreNoReasonToFail() => Assert.NotEqual(SpellingKey.Of("\ud800"), SpellingKey.Of("\udc00"));

    [Theory]
    [InlineData("services", "service|servic")]
    [InlineData("boxes", "boxe|box")]
    [InlineData("categories", "categorie|categori|category")]
    [InlineData("tags", "tag")]
    [InlineData("css", "")]
    [InlineData("ios", "")]
    [InlineData("class", "")]
    [InlineData("status", "")]
    [InlineData("analysis", "")]
    [InlineData("news", "")]
    [InlineData("wörters", "")]
    public void Singulars_AreThoseOfEnglish(string key, string singulars) => Assert.Equal(singulars, string.Join('|', SpellingKey.ListSingulars(key)));

    // Where the runtime and the table know different versions of Unicode, the older ones of their characters still agree.
    [Fact]
    public void Table_AgreesWithTheRuntime()
    {
        for (var codePoint = 0; codePoint < 0x3000; codePoint++)
        {
            var character = char.ConvertFromUtf32(codePoint);
            var decomposed = character.Normalize(System.Text.NormalizationForm.FormKD);
            Assert.Equal(FoldedCharacters.Fold(character), FoldedCharacters.Fold(decomposed));
        }
    }
}
