namespace ArticleSchema.Core.Patterns;

/// <summary>Tries one way through an expression after the other, remembering what groups have matched, as ECMA-262 §22.2.2 describes it; for expressions with back-references.</summary>
internal sealed class BacktrackingMatcher(PatternProgram program, IReadOnlyList<PatternProgram> looks, int groups, int marks)
{
    /// <summary>Whether the text has a match somewhere; null when it takes more than so many steps to find out, which are then used up.</summary>
    public bool? TryMatch(PatternText text, ref long steps)
    {
        var attempt = new BacktrackingAttempt(looks, text, groups, marks, steps);
        var isMatch = TryMatch(attempt, text);
        steps = attempt.Remaining;
        return isMatch;
    }

    private bool? TryMatch(BacktrackingAttempt attempt, PatternText text)
    {
        for (var place = 0; place <= text.Length; place++)
        {
            if (attempt.Run(program, place) is { } isMatch and not false)
                return isMatch;
            if (attempt.IsExhausted)
                return null;
        }

        return false;
    }
}
