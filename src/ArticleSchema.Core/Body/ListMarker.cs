namespace ArticleSchema.Core.Body;

/// <summary>The mark of an item of a list: <c>-</c>, <c>+</c>, <c>*</c>, <c>1.</c> or <c>1)</c> (CommonMark §5.2).</summary>
/// <param name="Length">Its length.</param>
/// <param name="CanInterrupt">Whether it can follow a paragraph without a blank line between: an item with text, and of numbered ones the first.</param>
internal readonly record struct ListMarker(int Length, bool CanInterrupt)
{
    private const int MaxDigits = 9;

    /// <summary>The mark at a position, or null.</summary>
    public static ListMarker? Read(string text, int at, int end)
    {
        var length = text[at] is '-' or '+' or '*' ? 1 : ReadNumber(text, at, end);
        if (length == 0 || !LineKinds.IsBlankOrEnd(text, at + length, end))
            return null;
        var hasText = LineKinds.SkipBlanks(text, at + length, end) < end;
        return new ListMarker(length, hasText && (length == 1 || (length == 2 && text[at] == '1')));
    }

    private static int ReadNumber(string text, int at, int end)
    {
        var digits = 0;
        while (at + digits < end && digits <= MaxDigits && text[at + digits] is >= '0' and <= '9')
            digits++;
        return digits is > 0 and <= MaxDigits && at + digits < end && text[at + digits] is '.' or ')' ? digits + 1 : 0;
    }
}
