using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Formats;

/// <summary>The rule for labels of host names that are written from right to left, and their neighbours (RFC 5893 §2).</summary>
internal static class IdnaBidi
{
    public const string Fault = "letters that are written from right to left stand beside others in a way that cannot be told apart";

    private static readonly Lazy<CodePointSet> s_marks = new(() => UnicodeProperties.Get("gc=Mn").Except(CodePointSet.Parse("0CBF 0CC6 11A07-11A08 11C3F")));

    // Bidi classes R and AL stand in blocks of their own, with nothing else that a label may hold but marks and digits.
    private static readonly CodePointSet s_rightToLeft = CodePointSet.Parse("0590-08FF FB1D-FDFF FE70-FEFF 10800-10FFF 1E800-1EFFF");

    // What has no direction, of what a label may hold.
    private static readonly CodePointSet s_neutral = CodePointSet.Parse("002D 00B7 0375 200C-200D 02B9-02BA 02C6-02CF 02EC 2E2F 30FB A67F A717-A71F A788");

    private enum Direction
    {
        Left,
        Right,
        European,
        Arabic,
        Neutral,
        Mark,
    }

    /// <summary>Whether a label holds anything that is written from right to left.</summary>
    public static bool HasRightToLeft(IReadOnlyList<int> label) => label.Any(codePoint => DirectionOf(codePoint) is Direction.Right or Direction.Arabic);

    /// <summary>Whether a label, which is not empty, keeps the rule.</summary>
    public static bool IsSatisfied(IReadOnlyList<int> label)
    {
        var directions = label.Select(DirectionOf).ToList();
        var last = directions.FindLast(direction => direction != Direction.Mark);
        return directions[0] switch
        {
            Direction.Right => !directions.Contains(Direction.Left)
                && last is Direction.Right or Direction.European or Direction.Arabic
                && !(directions.Contains(Direction.European) && directions.Contains(Direction.Arabic)),
            Direction.Left => !directions.Contains(Direction.Right) && !directions.Contains(Direction.Arabic) && last is Direction.Left or Direction.European,
            _ => false,
        };
    }

    private static Direction DirectionOf(int codePoint) => codePoint switch
    {
        (>= '0' and <= '9') or (>= 0x06F0 and <= 0x06F9) => Direction.European,
        (>= 0x0660 and <= 0x0669) or (>= 0x10D30 and <= 0x10D39) => Direction.Arabic,
        _ when s_marks.Value.Contains(codePoint) => Direction.Mark,
        _ when s_rightToLeft.Contains(codePoint) => Direction.Right,
        _ when s_neutral.Contains(codePoint) => Direction.Neutral,
        _ => Direction.Left,
    };
}
