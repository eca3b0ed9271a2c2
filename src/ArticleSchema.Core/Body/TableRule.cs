using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The line between the head and the rows of a table: <c>| --- | :-: |</c> (GFM §4.10).</summary>
internal static class TableRule
{
    /// <summary>How many cells a rule has; 0 when the line is none.</summary>
    public static int CountCells(string text, int start, int end)
    {
        if (text[start] is not ('|' or '-' or ':') || text.IndexOf('|', start, end - start) < 0)
            return 0;
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ('|' or '-' or ':' or ' ' or '\t'))
                return 0;
        }

        return text.IndexOf('-', start, end - start) < 0 ? 0 : CountColumns(text, TextRange.FromBounds(start, end));
    }

    /// <summary>How many columns a line of a table has.</summary>
    public static int CountColumns(string text, TextRange line)
    {
        var (start, end) = (line.Start, LineKinds.TrimEnd(text, line.Start, line.End));
        if (start < end && text[start] == '|')
            start++;
        if (start < end && text[end - 1] == '|' && text[end - 2] != '\\')
            end--;
        var count = 1;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '|')
                count++;
        }

        return count;
    }
}
