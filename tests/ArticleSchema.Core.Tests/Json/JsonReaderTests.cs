using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Json;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("null", nameof(NodeKind.Null))]
    [InlineData("true", nameof(NodeKind.Boolean))]
    [InlineData("-0.5e+3", nameof(NodeKind.Number))]
    [InlineData("\"\"", nameof(NodeKind.String))]
    [InlineData("[]", nameof(NodeKind.Array))]
    [InlineData(" \t\r\n{ } ", nameof(NodeKind.Object))]
    public void Value_HasTheTypeOfItsNotation(string json, string kind) => Assert.Equal(kind, Read(json).Kind.ToString());

    [Theory]
    [InlineData("""
        "a \" \\ \/ \b\f\n\r\t"
        """, "a \" \\ / \b\f\n\r\t")]
    [InlineData("""
        "\u00e9\u0000\uD83D\uDE00\u2028"
        """, "é\0😀\u2028")]
    [InlineData("\"😀 \u007F\u2028\"", "😀 \u007F\u2028")]
    public void Escapes_AreUndone(string json, string text) => Assert.Equal(text, Read(json).ToString());

    [Theory]
    [InlineData("12345678901234567890123456789", "12345678901234567890123456789")]
    [InlineData("0.1", "0.10")]
    [InlineData("-1E-999", "-1e-999")]
    [InlineData("-0", "0")]
    public void Number_IsExact(string json, string number)
    {
        Assert.True(Number.TryParse(number, out var expected));
        Assert.Equal(expected, ((ScalarNode)Read(json)).Number);
    }

    [Fact]
    public void BlankText_IsNoValue()
    {
        var result = ReadResultOf(" \r\n\t");

        Assert.Null(result.Root);
        Assert.Empty(result.Faults);
    }

    [Fact]
    public void RangeOfTheFile_IsReadAlone()
    {
        var file = new SourceFile("a.json", "[1] [2, x] [3]");

        var result = JsonReader.Read(file, new TextRange(11, 3), ReadLimits.FrontMatter);

        Assert.Empty(result.Faults);
        Assert.Equal(new TextRange(11, 3), result.Root!.Range);
    }

    [Fact]
    public void DuplicateKeys_AreReportedAndTheLastIsKept()
    {
        var result = ReadResultOf("""{ "a": 1, "b": { "c": 1, "\u0063": 2 }, "a": [] }""");

        Assert.Equal(["c", "a"], result.Faults.Select(fault => fault.Explanation));
        Assert.All(result.Faults, fault => Assert.Equal(ReadFaultKind.DuplicateKey, fault.Kind));
        Assert.Null(result.Interruption);
        Assert.IsType<ArrayNode>(((ObjectNode)result.Root!).Find("a")!.Value);
    }

    [Fact]
    public void WhatStandsBeforeTheFault_IsReturned()
    {
        var root = (ObjectNode)ReadResultOf("""{ "a": 1, "b": [true, { "c": 2, "d": oops }], "e": 3 }""").Root!;

        Assert.Equal(["a", "b"], root.Members.Select(member => member.Name));
        var inner = (ObjectNode)((ArrayNode)root.Find("b")!.Value).Items[1];
        Assert.Equal("c", Assert.Single(inner.Members).Name);
    }

    [Theory]
    [InlineData("\"a\": 1, \"b\": [2]", 2)]
    [InlineData("\n\"a\" :\n1\n", 1)]
    [InlineData(" \n", 0)]
    public void MembersWithoutBraces_AreRead(string json, int count)
    {
        var file = new SourceFile("a.json", json);

        var result = JsonReader.ReadMembers(file, new TextRange(0, json.Length), ReadLimits.FrontMatter);

        Assert.Empty(result.Faults);
        Assert.Equal(count, (result.Root as ObjectNode)?.Members.Count ?? 0);
    }

    [Theory]
    [InlineData("\"a\": 1,", 6, "this comma is one too many, because nothing follows it")]
    [InlineData("\"a\": 1 }", 7, "'}' closes nothing here")]
    public void FaultAmongMembersWithoutBraces_IsReported(string json, int place, string explanation)
    {
        var result = JsonReader.ReadMembers(new SourceFile("a.json", json), new TextRange(0, json.Length), ReadLimits.FrontMatter);

        Assert.Equal(new ReadFault(ReadFaultKind.Syntax, new TextRange(place, 1), explanation), result.Interruption);
    }

    [Theory]
    [InlineData("[[[1]]]", "it nests deeper than 2 levels", 2)]
    [InlineData("[{\"a\":{}}]", "it nests deeper than 2 levels", 6)]
    [InlineData("[1,2,3,4,5]", "it has more than 4 values", 9)]
    [InlineData("[                              ]", "it is longer than 30 characters", 0)]
    public void Limit_IsReportedWhereItIsExceeded(string json, string explanation, int place)
    {
        var result = JsonReader.Read(new SourceFile("a.json", json), new TextRange(0, json.Length), new ReadLimits(Length: 30, Depth: 2, Nodes: 4));

        Assert.Equal(ReadFaultKind.Limit, result.Interruption!.Kind);
        Assert.Equal(explanation, result.Interruption.Explanation);
        Assert.Equal(place, result.Interruption.Range.Start);
    }

    private static DataNode Read(string json)
    {
        var result = ReadResultOf(json);
        Assert.Empty(result.Faults);
        return result.Root!;
    }

    private static ReadResult ReadResultOf(string json) =>
        JsonReader.Read(new SourceFile("a.json", json), new TextRange(0, json.Length), ReadLimits.FrontMatter);
}
