namespace ArticleSchema.Core.Patterns;

/// <summary>The sets that have a letter of their own in regular expressions (ECMA-262 §22.2.2.9).</summary>
internal static class PatternClasses
{
    public static CodePointSet Digit { get; } = CodePointSet.Ranges("09");

    public static CodePointSet Word { get; } = CodePointSet.Ranges("azAZ09__");

    /// <summary>WhiteSpace and LineTerminator (§12.2, §12.3).</summary>
    public static CodePointSet Space { get; } = CodePointSet.Ranges("\t\r  \u00A0\u00A0\u1680\u1680\u2000\u200A\u2028\u2029\u202F\u202F\u205F\u205F\u3000\u3000\uFEFF\uFEFF");

    /// <summary>What the dot matches: all but LineTerminator.</summary>
    public static CodePointSet Dot { get; } = CodePointSet.Ranges("\n\n\r\r\u2028\u2029").Complement();

    /// <summary>The set of <c>\d</c>, <c>\D</c>, <c>\w</c>, <c>\W</c>, <c>\s</c>, <c>\S</c>, or null for another letter.</summary>
    public static CodePointSet? Find(int letter) => letter switch
    {
        'd' => Digit,
        'D' => s_noDigit,
        'w' => Word,
        'W' => s_noWord,
        's' => Space,
        'S' => s_noSpace,
        _ => null,
    };

    private static readonly CodePointSet s_noDigit = Digit.Complement();
    private static readonly CodePointSet s_noWord = Word.Complement();
    private static readonly CodePointSet s_noSpace = Space.Complement();
}
