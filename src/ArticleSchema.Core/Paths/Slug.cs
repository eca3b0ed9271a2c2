using System.Text;

namespace ArticleSchema.Core.Paths;

/// <summary>Texts as people write them in paths.</summary>
internal static class Slug
{
    /// <summary>A text in small letters, with one hyphen in place of blanks and punctuation between other characters; letters and digits of all scripts stay as they are.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text.ToLowerInvariant())
        {
            if (!char.IsWhiteSpace(character) && !char.IsPunctuation(character))
                slug.Append(character);
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        if (slug.Length > 0 && slug[slug.Length - 1] == '-')
            slug.Length--;
        return slug.ToString();
    }
}
