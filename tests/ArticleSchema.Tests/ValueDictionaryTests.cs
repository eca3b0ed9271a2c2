namespace ArticleSchema.Tests;

public class ValueDictionaryTests
{
    private static readonly Dictionary<string, int> s_numbers = new() { ["b"] = 2, ["a"] = 1 };

    [Fact]
    public void SameContentInAnyOrder_IsEqual()
    {
        var first = ValueDictionary.From(s_numbers);
        var second = ValueDictionary.From(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first != ValueDictionary.From(new Dictionary<string, int> { ["a"] = 1 }));
        Assert.True(first != ValueDictionary.From(new Dictionary<string, int> { ["a"] = 1, ["b"] = 3 }));
        Assert.True(first != ValueDictionary.From(new Dictionary<string, int> { ["a"] = 1, ["c"] = 2 }));
    }

    [Fact]
    public void Order_IsKept()
    {
        var dictionary = ValueDictionary.From(s_numbers);

        Assert.Equal(["b", "a"], dictionary.Keys);
        Assert.Equal([2, 1], dictionary.Values);
        Assert.Equal(s_numbers.ToArray(), dictionary.ToArray());
        Assert.Equal("{b: 2, a: 1}", dictionary.ToString());
    }

    [Fact]
    public void Keys_AreComparedOrdinally()
    {
        var dictionary = ValueDictionary.From(s_numbers);

        Assert.Equal(1, dictionary["a"]);
        Assert.False(dictionary.ContainsKey("A"));
        Assert.False(dictionary.TryGetValue("A", out _));
        Assert.Contains("'A'", Assert.Throws<KeyNotFoundException>(() => dictionary["A"]).Message);
    }

    [Fact]
    public void NullAndEmpty_AreToldApart()
    {
        Assert.Null(ValueDictionary.From<int>(null));
        Assert.Same(ValueDictionary<int>.Empty, ValueDictionary.From(new Dictionary<string, int>()));
        Assert.Equal("{}", ValueDictionary<int>.Empty.ToString());
    }

    [Fact]
    public void ValuesThatAreLists_AreComparedByTheirElements()
    {
        var lists = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["x", "y"] };
        var first = ValueDictionary.From(lists, static list => ValueList.From(list));
        var second = ValueDictionary.From(new Dictionary<string, IReadOnlyList<string>> { ["a"] = new List<string> { "x", "y" } }, static list => ValueList.From(list));

        Assert.Equal(first, second);
        Assert.Same(first, ValueDictionary.From(first, static list => ValueList.From(list)));
    }

    [Fact]
    public void SourceChangedAfterwards_StaysTheSame()
    {
        var source = new Dictionary<string, int> { ["a"] = 1 };
        var dictionary = ValueDictionary.From(source);
        source["b"] = 2;

        Assert.Single(dictionary);
    }

    [Fact]
    public void DictionariesOfAddresses_AreComparedAsTheyAreSpelt()
    {
        static ValueDictionary<Uri> To(string address) => ValueDictionary.From(new Dictionary<string, Uri> { ["home"] = new Uri(address) });

        Assert.Equal(To("https://example.org/a#x"), To("https://example.org/a#x"));
        Assert.Equal(To("https://example.org/a#x").GetHashCode(), To("https://example.org/a#x").GetHashCode());
        Assert.NotEqual(To("https://example.org/a#x"), To("https://example.org/a#y"));
    }
}
