using System.Text;

namespace ArticleSchema.Testing;

/// <summary>The lines in which two texts differ, with a little of what surrounds them.</summary>
internal static class LineDiff
{
    private const int ContextLines = 2;
    private const int LinesShown = 80;

    public static string Between(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');

        var start = 0;
        while (start < Math.Min(before.Length, after.Length) && before[start] == after[start])
            start++;

        var same = 0;
        while (same < Math.Min(before.Length, after.Length) - start && before[^(same + 1)] == after[^(same + 1)])
            same++;

        var lines = new List<string> { $"@@ line {start + 1} @@" };
        lines.AddRange(before[Math.Max(0, start - ContextLines)..start].Select(line => "  " + line));
        lines.AddRange(Changes(before[start..^same], after[start..^same]));
        lines.AddRange(before[^same..].Take(ContextLines).Select(line => "  " + line));

        var text = new StringBuilder();
        foreach (var line in lines.Take(LinesShown))
            text.Append(Visible(line)).Append('\n');
        if (lines.Count > LinesShown)
            text.Append($"... and {lines.Count - LinesShown} lines more\n");

        return text.ToString();
    }

    /// <summary>Walks the longest common subsequence of both.</summary>
    private static IEnumerable<string> Changes(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                yield return "  " + before[i++];
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return "- " + before[i++];
            }
            else
            {
                yield return "+ " + after[j++];
            }
        }
    }

    /// <summary>Shows what would otherwise look equal: a byte order mark, a tab, blanks at the end.</summary>
    private static string Visible(string line)
    {
        line = line.Replace("\uFEFF", "<BOM>").Replace("\t", "→");
        var trimmed = line.TrimEnd(' ');

        return trimmed.Length < 2 ? line : trimmed + new string('·', line.Length - trimmed.Length);
    }
}
