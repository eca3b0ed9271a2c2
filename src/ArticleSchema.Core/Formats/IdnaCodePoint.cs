using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Formats;

/// <summary>Which code points a label of a host name may hold whatever surrounds them (RFC 5892 §3: PVALID).</summary>
internal static class IdnaCodePoint
{
    private static readonly Lazy<CodePointSet> s_marks = new(() => UnicodeProperties.Get("gc=M"));

    private static readonly Lazy<CodePointSet> s_allowed = new(() =>
    {
        // §2.1 without what §2.2 to §2.4 and §2.9 take out: what another spelling stands for (which Changes_When_NFKC_Casefolded says of it and of
        // what is ignored), spaces, blocks of marks for music and symbols, and old Hangul letters.
        var letters = CodePointSet.Union(["gc=Ll", "gc=Lo", "gc=Lm", "gc=Mn", "gc=Mc", "gc=Nd"], UnicodeProperties.Get);
        var unstable = CodePointSet.Union(["Changes_When_NFKC_Casefolded", "Default_Ignorable_Code_Point", "White_Space", "Noncharacter_Code_Point"], UnicodeProperties.Get);
        var blocks = CodePointSet.Parse("20D0-20FF 1D100-1D24F 1100-11FF A960-A97C D7B0-D7C6 D7CB-D7FB");
        var ascii = CodePointSet.Parse("0000-007F");
        // §2.6, exceptions; §2.5, letters, digits and hyphen.
        var allowed = CodePointSet.Parse("00DF 03C2 06FD 06FE 0F0B 3007 002D 0030-0039 0061-007A");
        var disallowed = CodePointSet.Parse("0640 07FA 302E 302F 3031-3035 303B");
        return CodePointSet.Union([letters.Except(CodePointSet.Union([unstable, blocks, ascii, disallowed])), allowed]);
    });

    public static bool IsAllowed(int codePoint) => s_allowed.Value.Contains(codePoint);

    /// <summary>Whether it is a mark, which no label may begin with.</summary>
    public static bool IsMark(int codePoint) => s_marks.Value.Contains(codePoint);
}
