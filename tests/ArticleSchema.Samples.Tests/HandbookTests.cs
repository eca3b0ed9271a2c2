using System.Net;

namespace ArticleSchema.Samples.Tests;

/// <summary>The handbook, asked over HTTP as a reader's browser does.</summary>
public sealed class HandbookTests(HandbookTests.Published published) : IClassFixture<HandbookTests.Published>
{
    private readonly HandbookServer _handbook = published.Server;

    [Theory]
    [InlineData("de-AT, en;q=0.5", "/de/")]
    [InlineData("fr, de;q=0.4, en;q=0.8", "/en/")]
    [InlineData("ja", "/en/")]
    public async Task Root_LeadsToTheReadersLanguage(string languages, string address)
    {
        var (status, _, response) = await _handbook.GetAsync("/", languages);

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Contents_ListSectionsInTheOrderOfTheDataFile()
    {
        var (_, text, _) = await _handbook.GetAsync("/de/");

        Assert.Contains("<html lang=\"de\">", text);
        Assert.Equal(["Willkommen", "Ein Abend", "In der Werkstatt"], Between(text, "<h2", "</h2>").Select(heading => heading[(heading.IndexOf('>') + 1)..]));
        Assert.Contains("<a href=\"/de/evenings/taking-things-in\">Annahme</a>", text);
        Assert.DoesNotContain("/en/evenings/", text);
    }

    [Fact]
    public async Task Guide_ShowsItsAuthorsSectionImageAndNeighbours()
    {
        var (status, text, _) = await _handbook.GetAsync("/en/workshop/mains-and-batteries");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>Mains and batteries</h1>", text);
        Assert.Contains("<strong>Unplugged means that you can see the plug.</strong>", text);
        Assert.Contains("href=\"/en/people/joost-vermeer\" rel=\"author\">Joost Vermeer</a>", text);
        Assert.Contains("href=\"/en/people/mei-tanaka\" rel=\"author\">Mei Tanaka</a>", text);
        Assert.Contains("<a href=\"/en/#workshop\">In the workshop</a>", text);
        Assert.Contains("<img src=\"/images/plug.svg\" alt=\"A plug beside its socket\"", text);
        Assert.Contains("<a rel=\"prev\" href=\"/en/evenings/taking-things-in\">", text);
        Assert.DoesNotContain("rel=\"next\"", text);
    }

    [Fact]
    public async Task Guide_LeadsToItsTranslationAndToRelatedGuides()
    {
        var (_, text, _) = await _handbook.GetAsync("/en/welcome/first-evening");

        Assert.Contains("<link rel=\"alternate\" hreflang=\"de\" href=\"/de/welcome/first-evening\"", text);
        Assert.Contains("<a href=\"/en/evenings/taking-things-in\">Taking things in</a>", text);
        Assert.Contains("<time datetime=\"2024-06-03\">3 June 2024</time>", text);
    }

    [Fact]
    public async Task Person_HasTheGuidesOfThatLanguage()
    {
        var (_, text, _) = await _handbook.GetAsync("/de/people/joost-vermeer");

        Assert.Contains("Kein Toaster hat Geheimnisse vor ihm.", text);
        Assert.Equal(["/de/workshop/mains-and-batteries", "/de/evenings/taking-things-in"], Between(text, "<li>", "</li>").Select(item => Between(item, "href=\"", "\"").Single()));
    }

    [Fact]
    public async Task Image_IsServed()
    {
        var (status, text, response) = await _handbook.GetAsync("/images/plug.svg");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<svg", text);
    }

    [Theory]
    [InlineData("/en/welcome/no-such-guide", "There is no such page.")]
    [InlineData("/de/people/nobody", "Diese Seite gibt es nicht.")]
    [InlineData("/fr/", "There is no such page.")]
    [InlineData("/en/tags/nothing", "There is no such page.")]
    [InlineData("/en/workshop/sewing-corner", "There is no such page.")]
    public async Task NothingThere_IsSaidInTheLanguageOfTheAddress(string address, string message)
    {
        var (status, text, _) = await _handbook.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(message, text);
    }

    [Fact]
    public async Task Draft_IsListedForThoseWhoWriteItOnly()
    {
        using var workshop = await HandbookServer.StartAsync("Development");

        Assert.DoesNotContain("sewing-corner", (await _handbook.GetAsync("/en/")).Text);
        Assert.Contains("sewing-corner", (await workshop.GetAsync("/en/")).Text);
        Assert.Contains("<span class=\"draft\">draft</span>", (await workshop.GetAsync("/en/workshop/sewing-corner")).Text);
    }

    /// <summary>The handbook as readers see it, started once for all tests.</summary>
    public sealed class Published : IAsyncLifetime
    {
        internal HandbookServer Server { get; private set; } = null!;

        public async Task InitializeAsync() => Server = await HandbookServer.StartAsync("Production");

        public Task DisposeAsync()
        {
            Server.Dispose();
            return Task.CompletedTask;
        }
    }

    private static IEnumerable<string> Between(string text, string start, string end)
    {
        for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            var from = at + start.Length;
            yield return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
        }
    }
}
