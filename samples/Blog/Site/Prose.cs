using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Site;

/// <summary>The body of an entry, read as Markdown. HTML in it is passed through: our authors may write what they like.</summary>
internal sealed class Prose
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .Build();

    private readonly MarkdownDocument _document;

    private Prose(MarkdownDocument document) => _document = document;

    /// <summary>A body keeps the line ends of its file; a page has line feeds only.</summary>
    public static Prose Read(string? body) => new(Markdown.Parse((body ?? "").ReplaceLineEndings("\n"), s_pipeline));

    public Html ToHtml() => new(_document.ToHtml(s_pipeline).TrimEnd());

    /// <summary>A list of links to the headings.</summary>
    public Html ToContents() => Html.Of($"""
        <nav class="contents">
        <ol>
        {Html.Join("\n", Headings())}
        </ol>
        </nav>
        """);

    private IEnumerable<Html> Headings()
    {
        foreach (HeadingBlock heading in _document.Descendants<HeadingBlock>())
        {
            var words = heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? [];
            yield return Html.Of($"""<li><a href="#{heading.GetAttributes().Id}">{string.Concat(words)}</a></li>""");
        }
    }
}
