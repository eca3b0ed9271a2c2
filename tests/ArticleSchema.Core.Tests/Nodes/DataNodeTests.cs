using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Nodes;

public sealed class DataNodeTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("a", "'a'")]
    [InlineData("null", "~")]
    [InlineData("true", "True")]
    [InlineData("[1, a]", "- 1.0\n- \"a\"")]
    [InlineData("{ a: 1, b: 2 }", "b: 2\na: 1")]
    [InlineData("{ a: { b: [] } }", "a:\n  b: []")]
    [InlineData("[&a [1], *a]", "[[1], [1]]")]
    [InlineData("0x1F", "31")]
    [InlineData("{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9 }", "{ i: 9, h: 8, g: 7, f: 6, e: 5, d: 4, c: 3, b: 2, a: 1 }")]
    public void SameData_IsEqualHoweverItIsWritten(string left, string right)
    {
        Assert.Equal(Read(left), Read(right));
        Assert.Equal(Read(left).GetHashCode(), Read(right).GetHashCode());
    }

    [Theory]
    [InlineData("1", "'1'")]
    [InlineData("true", "'true'")]
    [InlineData("0", "false")]
    [InlineData("''", "null")]
    [InlineData("a", "A")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1]", "[1, 1]")]
    [InlineData("[]", "{}")]
    [InlineData("{ a: 1 }", "{ a: 2 }")]
    [InlineData("{ a: 1 }", "{ b: 1 }")]
    [InlineData("{ a: null }", "{}")]
    [InlineData("[[1], 2]", "[1, [2]]")]
    public void OtherData_IsNotEqual(string left, string right) =>
        Assert.NotEqual(Read(left), Read(right));

    [Fact]
    public void Alias_IsTheSameValueAtItsOwnPlace()
    {
        var items = ((ArrayNode)Read("[&a { x: 1 }, *a]")).Items;

        Assert.Equal(items[0], items[1]);
        Assert.Equal("[14..16)", items[1].Range.ToString());
        Assert.Equal(items[0].Size, items[1].Size);
    }

    [Fact]
    public void Find_SeesManyMembersAsItSeesFew()
    {
        var many = (ObjectNode)Read("{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10 }");

        Assert.Equal("10", many.Find("j")!.Value.ToString());
        Assert.Null(many.Find("J"));
        Assert.Equal("10", ((ObjectNode)many.At(default)).Find("j")!.Value.ToString());
    }

    [Fact]
    public void MemberWithoutValue_PointsAtItsKey()
    {
        var member = ((ObjectNode)Read("title:")).Members[0];

        Assert.True(((ScalarNode)member.Value).IsAbsent);
        Assert.Equal(member.Key.Range, member.ValueRange);
    }

    [Fact]
    public void ValueOfAnotherKind_IsNotGivenOut()
    {
        Assert.Throws<InvalidOperationException>(() => ((ScalarNode)Read("text")).Number);
        Assert.Throws<InvalidOperationException>(() => ((ScalarNode)Read("text")).Boolean);
    }

    private static DataNode Read(string yaml)
    {
        var result = YamlReader.Read(new SourceFile("a.yaml", yaml), new TextRange(0, yaml.Length), ReadLimits.Schema);
        Assert.Empty(result.Faults);
        return result.Root!;
    }
}
