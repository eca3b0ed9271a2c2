namespace ArticleSchema.Core.Patterns;

/// <summary>Reads what follows a backslash (ECMA-262 §22.2.1: AtomEscape, ClassEscape, with the <c>u</c> flag).</summary>
/// <remarks>
/// The flag forbids escapes of characters that have no need of one. Schemas are full of them (<c>\-</c>, <c>\_</c>, <c>\@</c>), and without the
/// flag they mean the character itself (annex B.1.2); they do so here, other than letters and digits, which mean something to some engine.
/// </remarks>
internal static class PatternEscapes
{
    /// <summary>The set of code points that an escape stands for, in a class and out of it. The source stands behind the backslash.</summary>
    public static CodePointSet ReadSet(PatternSource source)
    {
        if (source.IsAtEnd)
            throw new PatternFault("its last '\\' has nothing to escape");
        var start = source.Position - 1;
        var letter = source.Take();
        if (PatternClasses.Find(letter) is { } named)
            return named;
        if (letter is 'p' or 'P')
            return ReadProperty(source, letter == 'P');
        return CodePointSet.Of(ReadCharacter(source, letter, start));
    }

    private static CodePointSet ReadProperty(PatternSource source, bool isNegated)
    {
        if (source.TakeBraced() is not { } name)
            throw new PatternFault("its '\\p' needs a property in braces, like '\\p{Letter}'");
        if (UnicodeProperties.Find(name) is not { } set)
            throw new PatternFault($"'{name}' is not a property of Unicode that ECMA-262 knows{Advice(name)}");
        return isNegated ? set.Complement() : set;
    }

    // .NET names blocks so, others scripts; a script may also come without saying that it is one.
    private static string Advice(string name)
    {
        var script = name.StartsWith("Is", StringComparison.Ordinal) || name.StartsWith("In", StringComparison.Ordinal) ? name.Substring(2) : name;
        return name.IndexOf('=') < 0 && UnicodeProperties.Find("Script=" + script) is not null ? $"; the script is 'Script={script}'" : "";
    }

    private static int ReadCharacter(PatternSource source, int letter, int start)
    {
        int? character = letter switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            '0' => source.Current is >= '0' and <= '9' ? null : 0,
            'c' => source.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? source.Take() % 32 : null,
            'x' => source.TakeHex(2),
            'u' => ReadUnicode(source),
            _ => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '1' and <= '9') ? null : letter,
        };
        return character ?? throw new PatternFault($"'{source.Since(start)}' is no escape of ECMA-262{Advice(letter)}");
    }

    private static string Advice(int letter) => letter switch
    {
        'A' => "; the start of the text is '^'",
        'Z' or 'z' => "; the end of the text is '$'",
        'u' => "; write four hexadecimal digits, or some in braces",
        'x' => "; write two hexadecimal digits",
        >= '0' and <= '9' => "; write a character by its number like '\\x41'",
        _ => "",
    };

    /// <summary>Four digits, twice four for a pair of surrogates, or digits in braces.</summary>
    private static int? ReadUnicode(PatternSource source)
    {
        if (source.Current == '{')
        {
            var start = source.Position++;
            long number = 0;
            var digits = 0;
            for (; source.TakeHex(1) is { } digit; digits++)
                number = Math.Min((number << 4) | (uint)digit, CodePointSet.Last + 1);
            if (digits > 0 && number <= CodePointSet.Last && source.TryTake("}"))
                return (int)number;
            source.Position = start;
            return null;
        }

        if (source.TakeHex(4) is not { } high)
            return null;
        var behind = source.Position;
        if (high is >= 0xD800 and <= 0xDBFF && source.TryTake("\\u") && source.TakeHex(4) is >= 0xDC00 and <= 0xDFFF and var low)
            return char.ConvertToUtf32((char)high, (char)low);
        source.Position = behind;
        return high;
    }
}
