using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class GuidTypeMappingTests
{
    private static readonly Guid s_some = new("123e4567-e89b-12d3-a456-426614174000");

    [Fact]
    public void UuidFormat_BecomesGuid() => PropertyTest.HaveTypes(
        ("{ type: string, format: uuid }", "Guid"),
        ("{ type: [string, 'null'], format: uuid }", "Guid?"),
        ("{ type: [string, integer], format: uuid }", "union"),
        ("{ format: uuid }", "FrontMatterValue"));

    [Fact]
    public void Values_ReadBackWhateverTheirCase() => PropertyTest.Required("{ type: string, format: uuid }").Holds(
        ("123e4567-e89b-12d3-a456-426614174000", s_some),
        ("123E4567-E89B-12D3-A456-426614174000", s_some),
        ("00000000-0000-0000-0000-000000000000", Guid.Empty),
        ("ffffffff-ffff-ffff-ffff-ffffffffffff", Guid.AllBitsSet));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional($"{{ type: string, format: uuid, default: {s_some} }}").Holds((null, s_some));
        PropertyTest.Optional("{ type: string, format: uuid, default: none }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional($"{{ type: string, format: uuid, default: {s_some} }}").Show(s_some.ToString()));
}
