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
        ("{ type: [integer, string] }", "FrontMatterValue"));

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
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: integer, minimum: 1, maximum: 5, default: 3 }").Run("4").Driver);
}
