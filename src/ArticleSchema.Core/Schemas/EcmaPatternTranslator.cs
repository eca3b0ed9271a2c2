using System.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>Rewrites a regular expression of ECMA-262 as one of .NET that matches the same texts.</summary>
internal static class EcmaPatternTranslator
{
    private const string Digits = "0-9";
    private const string Word = "A-Za-z0-9_";

    // ECMA-262 §22.2.2.7.1 WhiteSpace and LineTerminator; .NET's \s also takes U+0085 and leaves out U+FEFF.
    private const string Space = @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    // Inside a class there is no way to negate, so what is left out is written out.
    private const string NotDigits = @"\0-/:-\uFFFF";
    private const string NotWord = @"\0-/:-@\[-\^`{-\uFFFF";
    private const string NotSpace = @"\0-\x08\x0E-\x1F!-\x9F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF";

    /// <summary>Translates an expression. Faults of the expression are left for .NET to find.</summary>
    public static string Translate(string source)
    {
        var translated = new StringBuilder(source.Length + 16);
        var isInClass = false;
        for (var at = 0; at < source.Length; at++)
        {
            var character = source[at];
            if (character == '\\' && at + 1 < source.Length)
            {
                at = TranslateEscape(source, at, isInClass, translated);
            }
            else if (isInClass)
            {
                isInClass = character != ']';
                // An opening bracket inside a class would begin a subtraction in .NET.
                translated.Append(character == '[' ? @"\[" : character.ToString());
            }
            else if (character == '[')
            {
                at = TranslateClassStart(source, at, translated, out isInClass);
            }
            else
            {
                translated.Append(character switch
                {
                    '$' => @"\z", // .NET's $ also matches before a line feed at the end.
                    '.' => @"[^\n\r\u2028\u2029]",
                    _ => character.ToString(),
                });
            }
        }

        return translated.ToString();
    }

    private static int TranslateClassStart(string source, int at, StringBuilder translated, out bool isInClass)
    {
        var isNegated = at + 1 < source.Length && source[at + 1] == '^';
        var first = at + (isNegated ? 2 : 1);
        isInClass = true;
        if (first < source.Length && source[first] == ']')
        {
            // '[]' matches nothing and '[^]' anything; in .NET the bracket would be a member of the class.
            isInClass = false;
            translated.Append(isNegated ? @"[\s\S]" : "(?!)");
            return first;
        }

        translated.Append(isNegated ? "[^" : "[");
        return first - 1;
    }

    private static int TranslateEscape(string source, int at, bool isInClass, StringBuilder translated)
    {
        var escaped = source[at + 1];
        if (escaped is 'p' or 'P' && at + 2 < source.Length && source[at + 2] == '{' && source.IndexOf('}', at) is > 0 and var close)
        {
            translated.Append('\\').Append(escaped).Append('{').Append(UnicodeCategories.ToShortName(source.Substring(at + 3, close - at - 3))).Append('}');
            return close;
        }

        string? replacement = escaped switch
        {
            'd' => isInClass ? Digits : $"[{Digits}]",
            'D' => isInClass ? NotDigits : $"[{NotDigits}]",
            'w' => isInClass ? Word : $"[{Word}]",
            'W' => isInClass ? NotWord : $"[{NotWord}]",
            's' => isInClass ? Space : $"[{Space}]",
            'S' => isInClass ? NotSpace : $"[{NotSpace}]",
            '/' => "/",
            '-' => @"\-",
            _ => null,
        };
        translated.Append(replacement ?? $@"\{escaped}");
        return at + 1;
    }
}
