using System.Globalization;

namespace ArticleSchema.Tests;

public class ValueListTests
{
    [Fact]
    public void SameElementsInOrder_AreEqual()
    {
        var list = ValueList.From(["a", "b"]);

        Assert.True(list == ValueList.From(new List<string> { "a", "b" }));
        Assert.Equal(list.GetHashCode(), ValueList.From(new List<string> { "a", "b" }).GetHashCode());
        Assert.True(list != ValueList.From(["b", "a"]));
        Assert.True(list != ValueList.From(["a"]));
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void NullAndEmpty_AreToldApart()
    {
        Assert.Null(ValueList.From<string>(null));
        Assert.Same(ValueList<string>.Empty, ValueList.From<string>([]));
        Assert.Empty(ValueList<string>.Empty);
    }

    [Fact]
    public void ListThatIsOneAlready_IsNotCopied()
    {
        var list = ValueList.From(["a"]);

        Assert.Same(list, ValueList.From(list));
    }

    [Fact]
    public void ListsOfLists_AreComparedByTheirElements()
    {
        IReadOnlyList<IReadOnlyList<string>> nested = [["a", "b"], []];
        var first = ValueList.From(nested, static inner => ValueList.From(inner));
        var second = ValueList.From<IReadOnlyList<string>>([new List<string> { "a", "b" }, Array.Empty<string>()], static inner => ValueList.From(inner));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Same(first, ValueList.From(first, static inner => ValueList.From(inner)));
        Assert.NotSame(nested, first);
    }

    [Fact]
    public void ListOfArraysThatIsAValueListAlready_IsConverted()
    {
        var shallow = ValueList.From<IReadOnlyList<string>>([["a"]]);

        Assert.Equal(
            ValueList.From(shallow, static inner => ValueList.From(inner)),
            ValueList.From<IReadOnlyList<string>>([ValueList.From(["a"])]));
    }

    [Fact]
    public void IndexOutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueList.From(["a"])[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueList.From(["a"])[-1]);
    }

    [Fact]
    public void AsText_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "minus";
            culture.DateTimeFormat.ShortDatePattern = "dd|MM|yyyy";
            CultureInfo.CurrentCulture = culture;

            Assert.Equal("[1.5, -2]", ValueList.From([1.5, -2]).ToString());
            Assert.Equal("[2022-08-24]", ValueList.From([new DateOnly(2022, 8, 24)]).ToString());
            Assert.Equal("[2022-08-24T08:10:00.0000000+08:00]", ValueList.From([new DateTimeOffset(2022, 8, 24, 8, 10, 0, TimeSpan.FromHours(8))]).ToString());
            Assert.Equal("-1.5", ((FrontMatterValue)(-1.5)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AsText_QuotesWhatWouldMislead()
    {
        Assert.Equal("[]", ValueList<string>.Empty.ToString());
        Assert.Equal("""[news, "a, b", "true", null, ""]""", ValueList.From(["news", "a, b", "true", null, ""]).ToString());
        Assert.Equal("[true, false]", ValueList.From([true, false]).ToString());
        Assert.Equal("[[a], []]", ValueList.From<IReadOnlyList<string>>([["a"], []], static inner => ValueList.From(inner)).ToString());
    }

    [Fact]
    public void ListsOfAddresses_AreComparedAsTheyAreSpelt()
    {
        var list = ValueList.From([new Uri("https://example.org/a#x")]);

        Assert.Equal(ValueList.From([new Uri("https://example.org/a#x")]), list);
        Assert.NotEqual(ValueList.From([new Uri("https://example.org/a#y")]), list);
        Assert.Equal(-1, list.IndexOf(new Uri("https://example.org/a#y")));
        Assert.Equal("[https://example.org/%7Ea]", ValueList.From([new Uri("https://example.org/%7Ea")]).ToString());
    }
}
