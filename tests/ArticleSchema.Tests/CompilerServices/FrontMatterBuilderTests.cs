using ArticleSchema.CompilerServices;

namespace ArticleSchema.Tests.CompilerServices;

public class FrontMatterBuilderTests
{
    [Fact]
    public void Keys_KeepTheirOrder()
    {
        var builder = new FrontMatterBuilder();
        builder.Add("title", "Hello");
        builder.AddAll([new("z", 1), new("a", FrontMatterValue.Null)]);
        builder.Add("last", true);

        Assert.Equal("{title: Hello, z: 1, a: null, last: true}", builder.ToValue().ToString());
    }

    [Fact]
    public void NothingAdded_IsTheEmptyMapping() => Assert.Equal("{}", new FrontMatterBuilder().ToValue().ToString());

    [Fact]
    public void KeyAddedTwice_IsNamed()
    {
        var builder = new FrontMatterBuilder();
        builder.Add("title", "Hello");
        builder.AddAll(FrontMatterValue.FromMapping([new("title", "Bye")]).GetMapping());

        Assert.Contains("title", Assert.Throws<ArgumentException>(builder.ToValue).Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void NumberThatWouldBeReadAsAText_IsRefusedByItsKey(double number)
    {
        var builder = new FrontMatterBuilder();
        Assert.Contains("'score'", Assert.Throws<InvalidOperationException>(() => builder.Add("score", number)).Message);
        Assert.Throws<InvalidOperationException>(() => builder.Add("scores", FrontMatterValue.FromList([1L, FrontMatterValue.FromMapping([new("a", number)])])));
        builder.Add("score", 1.5);
        Assert.Equal("{score: 1.5}", builder.ToValue().ToString());
    }
}
