using ArticleSchema.CompilerServices;

namespace ArticleSchema.Tests.CompilerServices;

public class PresentKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1000)]
    public void KeyThatWasGiven_IsTheOnlyOne(int key)
    {
        var keys = default(PresentKeys).With(key);

        Assert.All(Enumerable.Range(0, 1100), other => Assert.Equal(other == key, keys.Has(other)));
    }

    [Fact]
    public void KeysInAnyOrder_AreAllKept()
    {
        int[] given = [200, 3, 64, 0, 65, 199, 63];
        var keys = given.Aggregate(default(PresentKeys), static (all, key) => all.With(key));

        Assert.Equal(given.Order(), Enumerable.Range(0, 300).Where(keys.Has));
    }

    [Fact]
    public void KeysAddedLater_LeaveTheOriginalAlone()
    {
        var original = default(PresentKeys).With(70);
        original.With(71);

        Assert.False(original.Has(71));
    }

    [Fact]
    public void NegativeKey_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PresentKeys).Has(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PresentKeys).With(-1));
    }

    [Fact]
    public void First64Keys_TakeNoMemory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        PresentKeys keys = default;
        for (var key = 0; key < 64; key++)
            keys = keys.With(key);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(keys.Has(63));
    }

    [Fact]
    public void RecordsThatDifferByNothingElse_AreEqual()
    {
        var (one, other) = (new Model("a", default(PresentKeys).With(1)), new Model("a", default(PresentKeys).With(100)));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(default == default(PresentKeys).With(1));
        Assert.False(default != default(PresentKeys).With(1));
        Assert.Equal("", default(PresentKeys).With(1).ToString());
    }

    private sealed record Model(string Title, PresentKeys Keys);
}
