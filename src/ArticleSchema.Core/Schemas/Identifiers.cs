using System.Globalization;
using System.Text;

using ArticleSchema.Core.Spellings;

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
            if (IsSpoken(value, i))
                spoken.Append(' ').Append(SpokenSigns.Find(value[i])).Append(' ');
            else
                spoken.Append(value[i]);
        }

        return ToPascalCase(spoken.ToString());
    }

    /// <summary>Whether a text is an identifier of C# as it stands, keywords aside (C# specification §6.4.3).</summary>
    public static bool IsValid(string text) => text.Length > 0 && IsStart(text[0]) && text.All(IsPart);

    // C# and C++, but not #1 and +1; .NET, but not Node.js.
    private static bool IsSpoken(string value, int at) => value[at] switch
    {
        '#' or '♯' or '+' => at > 0 && (value[at - 1] == '+' || IsPart(value[at - 1])),
        '.' => at == 0 && value.Length > 1 && IsStart(value[1]),
        var sign => SpokenSigns.Find(sign) is not null,
    };

    private static bool IsStart(char character) => character == '_' || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    // Format characters (Cf) are allowed by C# but ignored in comparison, so that two names could look different and be one.
    private static bool IsPart(char character) => IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
