namespace ArticleSchema.Core.Patterns;

/// <summary>Follows all ways through an expression at once, so that no text takes longer than its length times the steps of the expression.</summary>
/// <remarks>
/// What an expression looks ahead or behind for is searched first, at every place of the text, by a program of its own; so looks cost no more
/// than the rest. Only back-references cannot be matched so.
/// </remarks>
internal sealed class LinearMatcher(PatternProgram program, IReadOnlyList<PatternProgram> looks)
{
    private static readonly PatternText s_nothing = new("");

    private readonly int _size = looks.Concat([program]).Max(each => each.Steps.Length);

    // What the last call has worked with, but its text, for the next one on any thread.
    private LinearWays? _spare;

    /// <summary>Whether the text has a match somewhere; null when it takes more than so many steps to find out, which are then used up.</summary>
    public bool? TryMatch(PatternText text, ref long steps)
    {
        var ways = Interlocked.Exchange(ref _spare, null) ?? new LinearWays(_size);
        var isMatch = TryMatch(ways, text, steps);
        steps = ways.Remaining;
        ways.Begin(s_nothing, [], 0);
        _spare = ways;
        return isMatch;
    }

    private bool? TryMatch(LinearWays ways, PatternText text, long maxSteps)
    {
        var found = new List<bool[]>(looks.Count);
        ways.Begin(text, found, maxSteps);
        foreach (var look in looks)
        {
            var places = new bool[text.Length + 1];
            if (ways.Search(look, places) is null)
                return null;
            found.Add(places);
        }

        return ways.Search(program, places: null);
    }
}
