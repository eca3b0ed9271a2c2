namespace ArticleSchema.Analyzers.Models;

/// <summary>What an article says.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="FrontMatter">Its front matter; null when there is none or it cannot be read without doubt.</param>
/// <param name="Body">What its entry says of its body.</param>
internal sealed record ArticleModel(string Path, FrontMatterModel? FrontMatter, BodyModel Body)
{
    /// <summary>Whether it is one of several in its file.</summary>
    public bool IsItem { get; init; }
}
