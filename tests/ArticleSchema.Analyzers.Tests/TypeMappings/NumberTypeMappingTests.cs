using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class NumberTypeMappingTests
{
    [Fact]
    public void Number_BecomesDouble() => PropertyTest.HaveTypes(
        ("{ type: number }", "double"),
        ("{ type: [number, 'null'] }", "double?"),
        ("{ type: [number, integer] }", "double"),
        ("{ enum: [1, 2.5] }", "double"),
        ("{ const: 0.5 }", "double"),
        ("{ type: integer }", "long"),
        ("{ type: [number, string] }", "FrontMatterValue"));

    [Fact]
    public void Values_ReadBackToTheLastBit() => PropertyTest.Required("{ type: number }").Holds(
        ("0", 0.0),
        ("0.1", 0.1),
        ("-2.5e-3", -0.0025),
        ("1.7976931348623157e308", double.MaxValue),
        ("-1.7976931348623157e308", double.MinValue),
        ("5e-324", double.Epsilon),
        ("1e-999", 0.0),
        ("0.8455124082255701", 0.8455124082255701),
        ("123456789012345678901234567890", 123456789012345678901234567890.0));

    [Fact]
    public void NumberBeyondDouble_IsRefused() =>
        PropertyTest.Required("{ type: number }").Refuses("-1e309", "'-1e309' cannot be held by a double");

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: number, default: 1.50 }").Holds((null, 1.5), ("2", 2.0));
        PropertyTest.Optional("{ type: number, default: -3 }").Holds((null, -3.0));
        PropertyTest.Optional("{ type: number, default: 1e21 }").Holds((null, 1e21));
        PropertyTest.Optional("{ type: number, default: 123456789012345678901234567890 }").Holds((null, 123456789012345678901234567890.0));
        PropertyTest.Optional("{ type: number, default: 1e-999 }").Holds((null, 0.0));
        PropertyTest.Optional("{ type: number, default: 1e999 }").Holds((null, null));
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: number, default: 0.5 }").Run("0.25").Driver);
}
