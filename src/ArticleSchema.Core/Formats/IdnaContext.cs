using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Formats;

/// <summary>Code points that are allowed only beside certain others (RFC 5892, appendix A).</summary>
internal static class IdnaContext
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    private static readonly Lazy<CodePointSet> s_greek = new(() => UnicodeProperties.Get("sc=Grek"));
    private static readonly Lazy<CodePointSet> s_hebrew = new(() => UnicodeProperties.Get("sc=Hebr"));
    private static readonly Lazy<CodePointSet> s_japanese = new(() => CodePointSet.Union(["sc=Hira", "sc=Kana", "sc=Hani"], UnicodeProperties.Get));
    private static readonly Lazy<CodePointSet> s_transparent = new(() => CodePointSet.Union(["gc=Mn", "gc=Me"], UnicodeProperties.Get));

    /// <summary>Whether a code point is allowed only beside certain others.</summary>
    public static bool IsRestricted(int codePoint) => codePoint
        is NonJoiner or Joiner or 0x00B7 or 0x0375 or 0x05F3 or 0x05F4 or 0x30FB or (>= 0x0660 and <= 0x0669) or (>= 0x06F0 and <= 0x06F9);

    /// <summary>Whether what surrounds a restricted code point allows it; false for all others.</summary>
    public static bool IsSatisfied(IReadOnlyList<int> label, int at)
    {
        var before = at > 0 ? label[at - 1] : 0;
        var after = at + 1 < label.Count ? label[at + 1] : 0;
        return label[at] switch
        {
            NonJoiner => IdnaJoining.IsVirama(before) || IsBetweenJoining(label, at),
            Joiner => IdnaJoining.IsVirama(before),
            0x00B7 => before == 'l' && after == 'l',
            0x0375 => s_greek.Value.Contains(after),
            0x05F3 or 0x05F4 => s_hebrew.Value.Contains(before),
            0x30FB => label.Any(s_japanese.Value.Contains),
            >= 0x0660 and <= 0x0669 => !label.Any(codePoint => codePoint is >= 0x06F0 and <= 0x06F9),
            >= 0x06F0 and <= 0x06F9 => !label.Any(codePoint => codePoint is >= 0x0660 and <= 0x0669),
            _ => false,
        };
    }

    /// <summary>A letter that joins what follows, marks, the non-joiner, marks, a letter that joins what precedes (A.1).</summary>
    private static bool IsBetweenJoining(IReadOnlyList<int> label, int at)
    {
        var (left, right) = (at - 1, at + 1);
        while (left >= 0 && s_transparent.Value.Contains(label[left]))
            left--;
        while (right < label.Count && s_transparent.Value.Contains(label[right]))
            right++;
        return left >= 0 && right < label.Count && IdnaJoining.JoinsNext(label[left]) && IdnaJoining.JoinsPrevious(label[right]);
    }
}
