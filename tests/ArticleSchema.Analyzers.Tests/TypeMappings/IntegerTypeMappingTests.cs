using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class IntegerTypeMappingTests
{
    [Fact]
    public void Integer_BecomesLongOrIntByItsBounds() => PropertyTest.HaveTypes(
        ("{ type: integer }", "long"),
        ("{ type: integer, minimum: 0, maximum: 100 }", "int"),
        ("{ type: integer, exclusiveMinimum: -2147483648, maximum: 2147483647 }", "int"),
        ("{ type: integer, minimum: -2147483649, maximum: 0 }", "long"),
        ("{ type: integer, minimum: 0, maximum: 2147483648 }", "long"),
        ("{ type: integer, minimum: 0 }", "long"),
        ("{ type: [integer, 'null'], minimum: 1, maximum: 5 }", "int?"),
        ("{ enum: [1, 2, 3] }", "long"),
        ("{ const: 5.0 }", "long"),
        ("{ type: [integer, number] }", "double"),
        ("{ type: [integer, string] }", "union"));

    [Fact]
    public void FormatAndTypeName_ChooseTheType() => PropertyTest.HaveTypes(
        ("{ type: integer, format: int8 }", "sbyte"),
        ("{ type: integer, format: uint8 }", "byte"),
        ("{ type: integer, format: int16 }", "short"),
        ("{ type: integer, format: uint16 }", "ushort"),
        ("{ type: integer, format: int32 }", "int"),
        ("{ type: integer, format: uint32 }", "uint"),
        ("{ type: integer, format: int64, minimum: 0, maximum: 5 }", "long"),
        ("{ type: integer, format: uint64 }", "ulong"),
        ("{ type: integer, x-csharp-type: byte }", "byte"),
        ("{ type: integer, format: int32, x-csharp-type: short }", "short"),
        ("{ type: integer, minimum: 0, maximum: 18446744073709551615 }", "ulong"));

    [Theory]
    [InlineData("sbyte", "-128", "127", "128", "an 8-bit integer")]
    [InlineData("byte", "0", "255", "256", "an unsigned 8-bit integer")]
    [InlineData("short", "-32768", "32767", "32768", "a 16-bit integer")]
    [InlineData("ushort", "0", "65535", "-1", "an unsigned 16-bit integer")]
    [InlineData("int", "-2147483648", "2147483647", "2147483648", "a 32-bit integer")]
    [InlineData("uint", "0", "4294967295", "4294967296", "an unsigned 32-bit integer")]
    [InlineData("ulong", "0", "18446744073709551615", "18446744073709551616", "an unsigned 64-bit integer")]
    public void EachType_ReadsBackToItsLimits(string type, string least, string greatest, string beyond, string holder)
    {
        var test = PropertyTest.Required($"{{ type: integer, x-csharp-type: {type} }}");
        Assert.Equal($"{least} {greatest} True", test.Run(least, greatest).Evaluate<string>($$"""
            $"{NoteCollection.All[0].Value} {NoteCollection.All[1].Value} {NoteCollection.All.All(note => note.Value is {{type}} && Note.Parse(note.ToFrontMatter()) with { Entry = note.Entry } == note)}"
            """));
        test.Refuses(beyond, $"'{beyond}' cannot be held by {holder}");
    }

    [Fact]
    public void Long_ReadsBackToItsLimits() => PropertyTest.Required("{ type: integer }").Holds(
        ("0", 0L),
        ("-1", -1L),
        ("1.0", 1L),
        ("1e3", 1000L),
        ("0x1F", 31L),
        ("9223372036854775807", long.MaxValue),
        ("-9223372036854775808", long.MinValue));

    [Fact]
    public void Int_ReadsBackToItsLimits() => PropertyTest.Required("{ type: integer, minimum: -2147483648, maximum: 2147483647 }").Holds(
        ("2147483647", int.MaxValue),
        ("-2147483648", int.MinValue),
        ("7.0", 7));

    [Fact]
    public void NumberBeyondLong_IsRefused() => PropertyTest.Required("{ type: integer }")
        .Refuses("9223372036854775808", "'9223372036854775808' cannot be held by a 64-bit integer")
        .Refuses("1e400", "'1e400' cannot be held by a 64-bit integer");

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: integer, default: -9223372036854775808 }").Holds((null, long.MinValue), ("2", 2L));
        PropertyTest.Optional("{ type: integer, default: 1e2 }").Holds((null, 100L));
    }

    [Fact]
    public void DefaultThatIsAgainstTheSchema_IsRefused()
    {
        PropertyTest.Optional("{ type: integer, minimum: 0, maximum: 9, default: 3000000000 }").RefusesDefault();
        PropertyTest.Optional("{ type: integer, default: 1.5 }").RefusesDefault();
        PropertyTest.Optional("{ type: integer, default: '5' }").RefusesDefault();
    }

    [Fact]
    public void DefaultBeyondLong_IsLeftOut() => PropertyTest.Optional("{ type: integer, default: 9223372036854775808 }").Holds((null, null));

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: integer, minimum: 1, maximum: 5, default: 3 }").Show("4"));
}
