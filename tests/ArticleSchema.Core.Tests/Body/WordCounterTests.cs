using ArticleSchema.Core.Body;

namespace ArticleSchema.Core.Tests.Body;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One two  three\nfour\tfive", 5)]
    [InlineData("don't stop-motion C# 3.14 2024-05-01 a/b", 6)]
    [InlineData("— * & … 👋 \u200B", 0)]
    [InlineData("naïve Straße e\u0301te\u0301 Привет, мир", 5)]
    [InlineData("one\u00A0two\u3000three", 3)]
    [InlineData("안녕하세요 세계", 2)]
    [InlineData("مرحبا بالعالم", 2)]
    [InlineData("नमस्ते दुनिया", 2)]
    [InlineData("𝐀𝐁 𐐀", 2)]
    [InlineData("\uD800a \uDC00", 1)]
    public void WordsBetweenBlanks_CountWhenTheyHoldALetterOrDigit(string text, int words) => Assert.Equal((words, 0), Count(text));

    [Theory]
    [InlineData("京东云", 3, 3)]
    [InlineData("你好，世界！", 4, 4)]
    [InlineData("使用C#编写", 5, 4)]
    [InlineData("Hello，world", 2, 0)]
    [InlineData("foo 2024年 bar", 4, 1)]
    [InlineData("こんにちはコーヒー", 9, 9)]
    [InlineData("人々は〇・ー", 5, 5)]
    [InlineData("ＡＢＣ　１２", 2, 0)]
    [InlineData("𠮷野家", 3, 3)]
    public void ChineseAndJapanese_CountByCharacter(string text, int words, int ideographs) => Assert.Equal((words, ideographs), Count(text));

    [Theory]
    [InlineData("ก", 1)]
    [InlineData("กขคง", 1)]
    [InlineData("กขคงจ", 2)]
    [InlineData("ก็ข็ค็ง็", 1)] // marks above are no letters
    [InlineData("กข คง", 2)]
    [InlineData("กขABCคง", 3)]
    [InlineData("ພາສາລາວ", 2)]
    public void ScriptsOfUnknownWords_CountByFourLetters(string text, int words) => Assert.Equal((words, 0), Count(text));

    [Theory]
    [InlineData("one", "more 云", 3, 1)]
    [InlineData("กข", "คงจ", 2, 0)]
    public void SeveralTexts_AddUp(string first, string second, int words, int ideographs)
    {
        var counter = new WordCounter();
        counter.Add(ToBuffer(first), 0, marks: 0);
        counter.EndWord();
        counter.Add(ToBuffer(second), 0, marks: 0);
        Assert.Equal((words, ideographs), (counter.Words, counter.Ideographs));
    }

    [Theory]
    [InlineData("on<e", 2, 1)]
    [InlineData("on<e two", 2, 2)]
    [InlineData("กข<คง", 2, 1)]
    [InlineData("กข\u0E47<คงจ", 3, 2)]
    [InlineData("กข <คงจ", 3, 2)]
    [InlineData("กข<!คง", 2, 2)]
    [InlineData("<one", 0, 1)]
    public void AfterAMark_TheWordGoesOn(string text, int mark, int words)
    {
        var (counter, buffer) = (new WordCounter(), ToBuffer(text));
        Assert.Equal(mark, counter.Add(buffer, 0, CharacterTraits.HtmlMark));
        Assert.Equal(text.Length, counter.Add(buffer, mark + 1, CharacterTraits.HtmlMark));
        Assert.Equal(words, counter.Words);
    }

    [Fact]
    public void Cleared_CountsFromZero()
    {
        var counter = new WordCounter();
        counter.Add(ToBuffer("云 one กข"), 0, marks: 0);
        counter.Clear();
        counter.Add(ToBuffer("กขค x"), 0, marks: 0);
        Assert.Equal((2, 0), (counter.Words, counter.Ideographs));
    }

    private static (int Words, int Ideographs) Count(string text)
    {
        var counter = new WordCounter();
        counter.Add(ToBuffer(text), 0, marks: 0);
        return (counter.Words, counter.Ideographs);
    }

    private static CharBuffer ToBuffer(string text)
    {
        var buffer = new CharBuffer();
        buffer.Append(text, 0, text.Length);
        return buffer;
    }
}
