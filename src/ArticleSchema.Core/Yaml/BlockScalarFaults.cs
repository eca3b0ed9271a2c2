using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Looks for what is wrong with a block of text behind <c>|</c> or <c>&gt;</c> (YAML 1.2.2 §8.1).</summary>
internal static class BlockScalarFaults
{
    /// <summary>Steps over a block of text.</summary>
    /// <param name="search">Takes the fault.</param>
    /// <param name="at">The indicator; then where the line behind the block begins.</param>
    /// <param name="parentColumn">The column of what the block belongs to; its lines are indented further.</param>
    public static bool TrySkip(FaultSearch search, ref int at, int parentColumn)
    {
        if (!TrySkipHeader(search, ref at, out var indentation))
            return false;
        var start = at;
        var headerEnd = LineScanner.EndOfLine(search.Text, at);
        var column = indentation == 0 ? -1 : Math.Max(parentColumn, 0) + indentation;
        var widestBlank = 0;
        for (at = search.NextLine(at); at < search.End; at = search.NextLine(at))
        {
            var indent = search.Indent(at);
            if (search.IsBreak(at + indent))
            {
                widestBlank = column < 0 ? Math.Max(widestBlank, indent) : 0;
                continue;
            }

            if (column < 0)
            {
                if (widestBlank > 0)
                    search.LeadingBlanks.Add(TextRange.FromBounds(headerEnd, at));
                if (indent <= parentColumn || search.IsMarker(at))
                    return true;
                if (widestBlank > indent)
                    return search.Fail(at + indent, search.TrimmedLineEnd(at) - at - indent, "the first line of the text is indented less than the blank lines above it; take the blanks out of these", start);
                column = indent;
            }

            if (indent < column || (column == 0 && search.IsMarker(at)))
                return indent <= parentColumn || search[at + indent] == '#' || FailDedent(search, at + indent, start);
        }

        if (column < 0 && widestBlank > 0)
            search.LeadingBlanks.Add(TextRange.FromBounds(headerEnd, at));
        return true;
    }

    private static bool FailDedent(FaultSearch search, int at, int start) =>
        search.Fail(at, search.TrimmedLineEnd(at) - at, "the line is indented less than the text above that it seems to belong to", start);

    private static bool TrySkipHeader(FaultSearch search, ref int at, out int indentation)
    {
        var start = at++;
        indentation = 0;
        var hasChomping = false;
        for (; search[at] is '+' or '-' ? !hasChomping : indentation == 0 && search[at] is >= '0' and <= '9'; at++)
        {
            if (search[at] == '0')
                return search.Fail(at, 1, $"the digit behind '{search[start]}' says how far the text is indented, and so is 1 to 9", start);
            if (search[at] is '+' or '-')
                hasChomping = true;
            else
                indentation = search[at] - '0';
        }

        if (search[at] == '#')
            return search.Fail(at, 1, ScalarFaults.UnseparatedComment, start);
        var rest = search.SkipBlanks(at);
        return search.IsBreak(rest) || search.IsComment(rest)
            || search.Fail(start, 1, $"behind '{search[start]}' the text begins in the next line; put text that begins with '{search[start]}' in quotes", start);
    }
}
