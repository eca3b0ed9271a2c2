using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class UriTypeMappingTests
{
    [Fact]
    public void UriFormats_BecomeUri() => PropertyTest.HaveTypes(
        ("{ type: string, format: uri }", "Uri"),
        ("{ type: string, format: uri-reference }", "Uri"),
        ("{ type: [string, 'null'], format: uri }", "Uri?"),
        ("{ type: string, format: iri }", "Uri"),
        ("{ type: string, format: iri-reference }", "Uri"),
        ("{ type: [string, integer], format: uri }", "union"),
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
    public void AddressesThatDifferInSpelling_AreNotEqual()
    {
        // How many are equal to the first, and how many hash codes there are.
        const string Same = """
            NoteCollection.All.Count(note => note with { Entry = Entry.None } == NoteCollection.All[0] with { Entry = Entry.None }) + " "
                + NoteCollection.All.Select(note => (note with { Entry = Entry.None }).GetHashCode()).Distinct().Count()
            """;
        string[] addresses = ["https://example.org/a#x", "https://example.org/a#y", "https://EXAMPLE.org/a#x", "https://example.org/a#x"];
        Assert.Equal("2 3", PropertyTest.Required("{ type: string, format: uri }").Run(addresses).Evaluate<string>(Same));
        Assert.Equal("2 3", PropertyTest.Optional("{ type: [string, 'null'], format: uri }").Run(addresses).Evaluate<string>(Same));
        Assert.Equal("2 3", PropertyTest.Required("{ type: array, items: { type: string, format: uri } }").Run(addresses.Select(address => $"['{address}']")).Evaluate<string>(Same));
        Assert.Equal("2 3", PropertyTest.Required("{ type: object, additionalProperties: { type: array, items: { type: string, format: uri } } }").Run(addresses.Select(address => $"{{ a: ['{address}'] }}")).Evaluate<string>(Same));
        Assert.Equal("2 3", PropertyTest.Required("{ anyOf: [{ type: string, format: uri }, { type: integer }] }").Run(addresses).Evaluate<string>(Same));
    }

    [Fact]
    public void LookUp_GoesByTheSpelling() => Assert.Equal(
        ["content/a.md", "content/b.md"],
        GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nrequired: [link]\nproperties: { link: { type: string, format: uri } }\nx-index: [link]\n"),
            ("content/a.md", "---\nlink: https://example.org/a#x\n---\n"),
            ("content/b.md", "---\nlink: https://example.org/a#y\n---\n"))).Evaluate<string[]>(
                "new[] { \"x\", \"y\" }.Select(part => NoteCollection.ByLink(new Uri(\"https://example.org/a#\" + part)).Single().Entry.Path).ToArray()"));

    [Fact]
    public void Default_StandsInForWhatIsAbsent()
    {
        PropertyTest.Optional("{ type: string, format: uri-reference, default: /img/none.png }").Holds((null, new Uri("/img/none.png", UriKind.Relative)));
        PropertyTest.Optional("{ type: string, format: uri, default: 'https://example.org/\"' }").RefusesDefault();
    }

    [Fact]
    public Task Model_ReadsWell() => Verify(PropertyTest.Optional("{ type: string, format: uri, default: 'https://example.org' }").Show("https://example.com"));
}
