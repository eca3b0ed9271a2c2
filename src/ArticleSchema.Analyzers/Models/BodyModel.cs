using ArticleSchema.Core.Body;

namespace ArticleSchema.Analyzers.Models;

/// <summary>What an entry says of the article's body. An edit that changes none of it concerns nobody.</summary>
/// <param name="Start">Where the body begins in the file.</param>
/// <param name="Length">Its length.</param>
/// <param name="WordCount">How many words it has.</param>
/// <param name="IdeographCount">How many of them are ideographs.</param>
/// <param name="Excerpt">Its beginning as plain text, or null.</param>
/// <param name="Text">The body itself; null unless the schema embeds it.</param>
internal sealed record BodyModel(int Start, int Length, int WordCount, int IdeographCount, string? Excerpt, string? Text)
{
    /// <summary>The body of an article of which only the front matter matters.</summary>
    public static BodyModel None { get; } = new(0, 0, 0, 0, null, null);

    /// <summary>Takes over what is known of a body, and the body where it is embedded.</summary>
    internal static BodyModel From(BodySummary summary, string? text) =>
        new(summary.Range.Start, summary.Range.Length, summary.WordCount, summary.IdeographCount, summary.Excerpt, text);
}
