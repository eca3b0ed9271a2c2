using ArticleSchema.Core.Body;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fallbacks;

/// <summary>Finds the values that stand in for what the front matter does not give.</summary>
internal static class FallbackReader
{
    /// <summary>The member that stands in for a property, or null where its source has nothing either.</summary>
    /// <param name="settings">The property and the source.</param>
    /// <param name="article">The article.</param>
    /// <param name="path">The article's path below the schema's folder.</param>
    /// <param name="start">Where the front matter begins, which stands for what has no place in the file.</param>
    public static FallbackMember? Read(FallbackSettings settings, Article article, string path, TextRange start)
    {
        if (settings.Source == FallbackSource.Heading)
            return ReadHeading(settings, article);
        var text = settings.Source == FallbackSource.FileDate ? EntryName.FindDate(path) : EntryName.Find(path);
        return string.IsNullOrEmpty(text) ? null : new FallbackMember(settings.Property, text!, start, settings.Source);
    }

    private static FallbackMember? ReadHeading(FallbackSettings settings, Article article)
    {
        if (HeadingFinder.Find(article.File.Text, article.Body) is not { } range)
            return null;
        var text = ReadText(article.File.Text, range);
        return text.Length == 0 ? null : new FallbackMember(settings.Property, text, range, settings.Source);
    }

    // What is read as a title is one line.
    private static string ReadText(string text, TextRange heading)
    {
        var reader = new InlineReader(labels: null);
        reader.Text.Append(text, heading.Start, LineKinds.TrimAttributes(text, heading.Start, heading.End) - heading.Start);
        reader.Read(BlockKind.Aside, 0);
        return reader.Plain.ToString(reader.Plain.Characters.Length).Replace('\n', ' ');
    }
}
