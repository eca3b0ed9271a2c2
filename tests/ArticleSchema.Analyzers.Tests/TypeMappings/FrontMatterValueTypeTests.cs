using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class FrontMatterValueTypeTests
{
    [Fact]
    public void WhateverNoMappingHandles_BecomesFrontMatterValue() => PropertyTest.HaveTypes(
        ("true", "FrontMatterValue"),
        ("{}", "FrontMatterValue"),
        ("{ type: 'null' }", "FrontMatterValue"),
        ("{ description: Anything. }", "FrontMatterValue"),
        ("{ properties: { a: true } }", "FrontMatterValue"),
        ("{ anyOf: [{ type: string }, {}] }", "FrontMatterValue"),
        ("{ type: string, x-csharp-type: FrontMatterValue }", "FrontMatterValue"));

    [Fact]
    public void Values_ReadBackWithTheirSpelling() => PropertyTest.Required("true").Holds(
        ("~", FrontMatterValue.Null),
        ("TRUE", FrontMatterValue.True),
        ("1.50", FrontMatterValue.FromNumber("1.50")),
        ("0x1F", FrontMatterValue.FromNumber("0x1F")),
        ("+.5e-3", FrontMatterValue.FromNumber("+.5e-3")),
        ("'1.50'", (FrontMatterValue)"1.50"),
        ("yes", (FrontMatterValue)"yes"),
        ("2024-05-01", (FrontMatterValue)"2024-05-01"),
        ("[a, [], {}]", FrontMatterValue.FromList(["a", FrontMatterValue.FromList([]), FrontMatterValue.FromMapping([])])),
        ("{ b: 1, a: { 2024: x, '': y } }", FrontMatterValue.FromMapping([
            KeyValuePair.Create("b", (FrontMatterValue)1L),
            KeyValuePair.Create("a", FrontMatterValue.FromMapping([KeyValuePair.Create("2024", (FrontMatterValue)"x"), KeyValuePair.Create("", (FrontMatterValue)"y")]))])));

    [Fact]
    public void Spelling_IsKept() =>
        Assert.Equal("{b: 1.50, a: [0x1F, ~]}".Replace("~", "null"), PropertyTest.Required("true").Run("{b: 1.50, a: [0x1F, ~]}").Evaluate<string>("NoteCollection.All[0].Value.ToString()"));

    [Fact]
    public void OptionalValueOfNull_IsNotAbsent() => PropertyTest.Optional("true").Holds((null, null), ("~", FrontMatterValue.Null), ("''", (FrontMatterValue)""));

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ description: Anything. }").Show("5", "five"));
}
