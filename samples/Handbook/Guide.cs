using Markdig;
using Microsoft.AspNetCore.Components;

namespace Handbook;

/// <summary>What the handbook adds to the generated record.</summary>
public sealed partial record Guide
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>The language that it is written in, which is the folder that it lies in.</summary>
    public string Language => Entry.Language!;

    public string Address => $"/{Entry.Key}";

    /// <summary>The day that a reader should see: that of the last change, if there was one.</summary>
    public DateOnly Date => Updated ?? Published;

    public MarkupString ToHtml() => new(Markdown.ToHtml(Entry.Body ?? "", s_pipeline));
}
