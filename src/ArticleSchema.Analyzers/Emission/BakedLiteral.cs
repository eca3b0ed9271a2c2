using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Makes any text a piece of the body of a C# literal <c>"…"</c> or <c>"…"u8</c>.</summary>
/// <remarks>
/// Whatever the text, the literal compiles, stays on its line, and stays what it seems to be. Half of a surrogate pair has
/// no UTF-8 and the compiler would refuse it; it becomes U+FFFD. The readers of articles report such a text, so none of them gets here unnoticed.
/// </remarks>
internal static class BakedLiteral
{
    public static void Append(StringBuilder literal, string text) => Append(literal, text.ToCharArray(), text.Length);

    /// <summary>Appends the first <paramref name="length"/> characters of a text.</summary>
    [MethodImpl(HotLoop.Options)]
    public static void Append(StringBuilder literal, char[] text, int length)
    {
        // Most text needs no escape, so stretches are copied whole.
        var copied = 0;
        for (var i = 0; i < length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F' and not '"' and not '\\')
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (!NeedsEscape(text[i]))
                continue;

            literal.Append(text, copied, i - copied).Append(Escape(text[i]));
            copied = i + 1;
        }

        literal.Append(text, copied, length - copied);
    }

    // What ends a literal or a line (C# ends lines at U+0085, U+2028 and U+2029 too), and what a reader would not see or
    // would see in another place, such as marks that turn the direction of text.
    [MethodImpl(HotLoop.Options)]
    private static bool NeedsEscape(char c) => c is '"' or '\\' or < ' ' or (>= '\u007F' and <= '\u00A0') or '\u00AD'
        or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => @"\u" + ((int)(char.IsSurrogate(c) ? '\uFFFD' : c)).ToString("X4", CultureInfo.InvariantCulture),
    };
}
