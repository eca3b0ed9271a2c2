using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class UriTypeMappingTests
{
    [Fact]
    public void UriFormats_BecomeUri() => PropertyTest.HaveTypes(
        ("{ type: string, format: uri }", "Uri"),
        ("{ type: string, format: uri-reference }", "Uri"),
        ("{ type: [string, 'null'], format: uri }", "Uri?"),
        ("{ type: [string, integer], format: uri }", "FrontMatterValue"),
        ("{ format: uri }", "FrontMatterValue"));

    [Fact]
    public void Absolute_KeepsItsSpelling() => PropertyTest.Required("{ type: string, format: uri }").Holds(
        ("https://example.org/a.png?x=1#top", new Uri("https://example.org/a.png?x=1#top")),
        ("HTTPS://Example.ORG:443/%7Ea/../b", new Uri("HTTPS://Example.ORG:443/%7Ea/../b")),
        ("mailto:a@example.org", new Uri("mailto:a@example.org")),
        ("urn:isbn:0451450523", new Uri("urn:isbn:0451450523")));

    [Fact]
    public void References_StayRelativeOnEveryMachine() => PropertyTest.Required("{ type: string, format: uri-reference }").Holds(
        ("/img/a.png", new Uri("/img/a.png", UriKind.Relative)),
        ("../b.md#part", new Uri("../b.md#part", UriKind.Relative)),
        ("'#part'", new Uri("#part", UriKind.Relative)),
        ("?page=2", new Uri("?page=2", UriKind.Relative)),
        ("''", new Uri("", UriKind.Relative)),
        ("//cdn.example.org/a.js", new Uri("//cdn.example.org/a.js", UriKind.Relative)),
        ("https://example.org", new Uri("https://example.org")));

    [Fact]
    public void UriThatDotNetDoesNotTake_IsRefused() =>
        PropertyTest.Required("{ type: string, format: uri }").Refuses("http://a..b/", "'http://a..b/' cannot be held by a Uri");

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: string, format: uri-reference, default: /img/none.png }").Holds((null, new Uri("/img/none.png", UriKind.Relative)));
        PropertyTest.Optional("{ type: string, format: uri, default: 'https://example.org/\"' }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: string, format: uri, default: 'https://example.org' }").Run("https://example.com").Driver);
}
