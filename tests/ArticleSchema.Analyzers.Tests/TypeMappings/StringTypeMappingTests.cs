using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class StringTypeMappingTests
{
    [Fact]
    public void String_StaysString() => PropertyTest.HaveTypes(
        ("{ type: string }", "string"),
        ("{ type: [string, 'null'] }", "string?"),
        ("{ type: string, format: email }", "string"),
        ("{ type: string, pattern: '^a' }", "string"),
        ("{ const: post }", "string"),
        ("{ type: [string, integer] }", "union"),
        ("{ minLength: 1 }", "FrontMatterValue"));

    [Fact]
    public void Values_ReadBack() => PropertyTest.Required("{ type: string }").Holds(
        ("plain", "plain"),
        ("''", ""),
        ("' blanks '", " blanks "),
        ("京东云的新版本？", "京东云的新版本？"),
        ("😀 𠮷野家", "😀 𠮷野家"),
        ("""
         "\" \\ \n \r \t \0 \u0085 \u2028 \u2029 \u202E \uFEFF \uFFFD"
         """, "\" \\ \n \r \t \0 \u0085 \u2028 \u2029 \u202E \uFEFF \uFFFD"),
        ("'*/ \"\"\" {0} {{ }} \\u000a // /// #if #endif'", "*/ \"\"\" {0} {{ }} \\u000a // /// #if #endif"));

    [Fact]
    public void NullAndAbsent_AreNull() => PropertyTest.Optional("{ type: [string, 'null'] }").Holds((null, null), ("~", null), ("''", ""));

    [Fact]
    public void LongText_ReadsBack() => PropertyTest.Required("{ type: string }").Holds((new string('长', 200_000), new string('长', 200_000)));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("""{ type: string, default: "\" \\ \n \u2028 */ {0} \"\"\" 😀" }""").Holds(
            (null, "\" \\ \n \u2028 */ {0} \"\"\" 😀"),
            ("mine", "mine"));
        PropertyTest.Optional("{ type: string, default: 5 }").RefusesDefault();
    }

    [Fact]
    public void DefaultBesideNull_IsOnlyForWhatIsAbsent() =>
        PropertyTest.Optional("{ type: [string, 'null'], default: none }").Holds((null, "none"), ("~", null), ("some", "some"));

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: string, default: The \"best\" one }").Show("Another", null));
}
