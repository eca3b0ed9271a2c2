using System.Text;

namespace ArticleSchema.Core.Spellings;

/// <summary>Accents, which Unicode writes together with their letters or behind them: nobody sees the difference, and editors and file systems make it.</summary>
internal static class ComposedCharacters
{
    /// <summary>A text with all accents behind their letters. Unlike <see cref="FoldedCharacters.Fold"/>, it keeps case and width.</summary>
    public static string Decompose(string text)
    {
        // Of what most keys are made, nothing is composed.
        if (text.All(character => character < 0x80))
            return text;
        var decomposed = new StringBuilder(text.Length);
        foreach (var codePoint in FoldedCharacters.Replace(text, Decompose))
        {
            if (codePoint > char.MaxValue)
                decomposed.Append(char.ConvertFromUtf32(codePoint));
            else
                decomposed.Append((char)codePoint);
        }

        return decomposed.ToString();
    }

    // The table says what is left without case and width; only of what has an accent, it is the letter but for its case.
    private static IEnumerable<int>? Decompose(int codePoint, int[] characters)
    {
        if (characters.Length < 2 || !characters.Skip(1).All(FoldedCharacters.IsMark))
            return null;
        var isUpper = codePoint <= char.MaxValue && char.IsUpper((char)codePoint) && characters[0] <= char.MaxValue;
        return isUpper ? [char.ToUpperInvariant((char)characters[0]), .. characters.Skip(1)] : characters;
    }
}
