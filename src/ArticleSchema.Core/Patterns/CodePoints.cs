using System.Text;

namespace ArticleSchema.Core.Patterns;

/// <summary>Texts as code points; a surrogate without its other half is one of its own.</summary>
internal static class CodePoints
{
    public static int[] Of(string text)
    {
        var codePoints = new int[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            codePoints[count++] = isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
        }

        Array.Resize(ref codePoints, count);
        return codePoints;
    }

    public static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint > char.MaxValue)
            text.Append(char.ConvertFromUtf32(codePoint));
        else
            text.Append((char)codePoint);
    }
}
