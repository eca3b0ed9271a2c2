using System.Globalization;
using System.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>Makes C# identifiers of the names that schemas use.</summary>
internal static class Identifiers
{
    /// <summary>A name in Pascal case: <c>head-img</c> → <c>HeadImg</c>, <c>ms.date</c> → <c>MsDate</c>, <c>2fa</c> → <c>_2fa</c>, <c>标题</c> → <c>标题</c>; <c>_</c> when nothing of it can stand in an identifier.</summary>
    public static string ToPascalCase(string name)
    {
        var identifier = new StringBuilder(name.Length + 1);
        var startsWord = true;
        foreach (var character in name)
        {
            if (!IsPart(character) || character == '_')
            {
                startsWord = true;
                continue;
            }

            if (identifier.Length == 0 && !IsStart(character))
                identifier.Append('_');
            identifier.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return identifier.Length == 0 ? "_" : identifier.ToString();
    }

    /// <summary>A value's name in Pascal case, in which signs that are spoken count, so that values which only they tell apart are told apart: <c>C#</c> → <c>CSharp</c>, <c>C++</c> → <c>CPlusPlus</c>, <c>.NET</c> → <c>DotNET</c>, <c>R&amp;D</c> → <c>RAndD</c>.</summary>
    public static string ToValueName(string value)
    {
        var spoken = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var word = value[i] switch
            {
                '#' or '♯' when i > 0 && IsPart(value[i - 1]) => "Sharp",
                '+' when i > 0 && (value[i - 1] == '+' || IsPart(value[i - 1])) => "Plus",
                '&' => "And",
                '%' => "Percent",
                '.' when i == 0 && value.Length > 1 && IsStart(value[1]) => "Dot",
                _ => null,
            };
            if (word is null)
                spoken.Append(value[i]);
            else
                spoken.Append(' ').Append(word).Append(' ');
        }

        return ToPascalCase(spoken.ToString());
    }

    /// <summary>Whether a text is an identifier of C# as it stands, keywords aside (C# specification §6.4.3).</summary>
    public static bool IsValid(string text) => text.Length > 0 && IsStart(text[0]) && text.All(IsPart);

    private static bool IsStart(char character) => character == '_' || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    // Format characters (Cf) are allowed by C# but ignored in comparison, so that two names could look different and be one.
    private static bool IsPart(char character) => IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
