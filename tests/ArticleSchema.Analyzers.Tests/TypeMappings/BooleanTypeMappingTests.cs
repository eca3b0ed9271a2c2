using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class BooleanTypeMappingTests
{
    [Fact]
    public void Boolean_BecomesBool() => PropertyTest.HaveTypes(
        ("{ type: boolean }", "bool"),
        ("{ type: [boolean, 'null'] }", "bool?"),
        ("{ const: true }", "bool"),
        ("{ enum: [true, false] }", "bool"),
        ("{ type: [boolean, string] }", "union"),
        ("true", "FrontMatterValue"));

    [Fact]
    public void Values_ReadBack() => PropertyTest.Required("{ type: [boolean, 'null'] }").Holds(
        ("true", true),
        ("False", false),
        ("~", null));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: boolean, default: true }").Holds((null, true), ("false", false));
        PropertyTest.Optional("{ type: boolean, default: 'true' }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: boolean, default: true }").Show("false"));
}
