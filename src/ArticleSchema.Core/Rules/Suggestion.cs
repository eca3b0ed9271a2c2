namespace ArticleSchema.Core.Rules;

/// <summary>Guesses what was meant by a misspelt word.</summary>
internal static class Suggestion
{
    /// <summary>The candidate nearest to a word, or null when none is near: another letter case, or few edits for the word's length.</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var nearestDistance = MaxDistance(word) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate == word || Math.Abs(candidate.Length - word.Length) >= nearestDistance)
                continue;
            var distance = string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(word, candidate);
            if (distance < nearestDistance)
                (nearest, nearestDistance) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How a message ends: <c>; did you mean 'date'?</c>, or empty.</summary>
    public static string Clause(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";

    // Of one or two letters every edit makes another word; beyond three edits hardly anybody recognises one.
    private static int MaxDistance(string word) => word.Length switch
    {
        > 80 or < 3 => 0,
        3 => 1,
        <= 7 => 2,
        _ => 3,
    };

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string left, string right)
    {
        var (beforeLast, last, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
