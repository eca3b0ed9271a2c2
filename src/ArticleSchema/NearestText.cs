namespace ArticleSchema;

/// <summary>Finds what somebody who mistyped may have meant.</summary>
internal static class NearestText
{
    /// <summary>
    /// The candidate that the fewest insertions, deletions and replacements of characters make of
    /// <paramref name="text"/>, the first of several; null when there is no candidate.
    /// </summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            // The distance is never smaller than the difference of the lengths, and most keys can be left out by that.
            if (Math.Abs(candidate.Length - text.Length) >= least)
                continue;

            var distance = Distance(text, candidate);
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
