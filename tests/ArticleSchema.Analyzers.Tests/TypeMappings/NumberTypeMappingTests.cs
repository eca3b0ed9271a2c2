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
        ("{ type: [number, string] }", "union"),
        ("{ type: number, x-csharp-type: decimal }", "decimal"),
        ("{ type: [number, 'null'], x-csharp-type: decimal }", "decimal?"),
        ("{ type: integer, x-csharp-type: decimal }", "decimal"),
        ("{ type: integer, x-csharp-type: double }", "double"));

    [Fact]
    public void Decimals_KeepTheirLastDigit() => PropertyTest.Required("{ type: number, x-csharp-type: decimal }").Holds(
        ("0.1", 0.1m),
        ("1.50", 1.50m),
        ("-12.345e2", -1234.5m),
        ("7", 7m),
        ("79228162514264337593543950335", decimal.MaxValue),
        ("-79228162514264337593543950335", decimal.MinValue),
        ("0.0000000000000000000000000001", 0.0000000000000000000000000001m));

    [Fact]
    public void NumberThatADecimalRounds_IsRefused() => PropertyTest.Required("{ type: number, x-csharp-type: decimal }")
        .Refuses("79228162514264337593543950336", "'79228162514264337593543950336' cannot be held by a decimal without rounding")
        .Refuses("0.12345678901234567890123456789", "'0.12345678901234567890123456789' cannot be held by a decimal without rounding");

    [Fact]
    public void DefaultOfADecimal_StandsInForWhatIsAbsent() =>
        PropertyTest.Optional("{ type: number, x-csharp-type: decimal, default: 19.90 }").Holds((null, 19.90m), ("5", 5m));

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
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: number, default: 0.5 }").Show("0.25"));
}
