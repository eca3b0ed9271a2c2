using System.Text;
using System.Text.RegularExpressions;

using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleSchema.Core.Tests.Body;

/// <summary>The excerpt of a body as Markdig's document tree has it, by the same choice of paragraphs.</summary>
internal sealed partial class MarkdigExcerpt
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    private readonly List<(string Text, bool IsNested)> _paragraphs = [];
    private StringBuilder _text = new();
    private bool _hasWords;
    private bool _isMarked;

    /// <summary>The excerpt, or null where no paragraph has a word.</summary>
    public static string? Read(string body)
    {
        var excerpt = new MarkdigExcerpt();
        excerpt.ReadBlocks(Markdown.Parse(body, s_pipeline), isNested: false);
        if (!excerpt._isMarked)
            return excerpt._paragraphs.Where(paragraph => !paragraph.IsNested).Select(paragraph => paragraph.Text).FirstOrDefault();
        return excerpt._paragraphs.Count == 0 ? null : string.Join("\n\n", excerpt._paragraphs.Select(paragraph => paragraph.Text));
    }

    [GeneratedRegex(@"<!--\s*more\s*-->", RegexOptions.IgnoreCase)]
    private static partial Regex More();

    private void ReadBlocks(ContainerBlock container, bool isNested)
    {
        foreach (var block in container)
        {
            if (_isMarked)
                return;
            switch (block)
            {
                case HtmlBlock html:
                    _isMarked = More().IsMatch(html.Lines.ToString());
                    break;
                case ParagraphBlock { Inline: { } inline }:
                    (_text, _hasWords) = (new StringBuilder(), false);
                    ReadInlines(inline, isImage: false);
                    if (_hasWords)
                        _paragraphs.Add((_text.ToString().Trim(), isNested));
                    break;
                case HeadingBlock { Inline: { } inline }:
                    ReadInlines(inline, isImage: false);
                    break;
                case FootnoteGroup or LinkReferenceDefinitionGroup or Table:
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, isNested: true);
                    break;
            }
        }
    }

    private void ReadInlines(ContainerInline container, bool isImage)
    {
        foreach (var inline in container)
        {
            if (_isMarked)
                return;
            switch (inline)
            {
                case HtmlInline html:
                    _isMarked = More().IsMatch(html.Tag);
                    if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
                        _text.Append('\n');
                    break;
                case ContainerInline inner:
                    ReadInlines(inner, isImage || inner is LinkInline { IsImage: true });
                    break;
                default:
                    Write(inline, isImage);
                    break;
            }
        }
    }

    private void Write(Inline inline, bool isImage)
    {
        var text = inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => "\n",
            _ => "",
        };
        _text.Append(text);
        _hasWords |= !isImage && text.Any(char.IsLetterOrDigit);
    }
}
