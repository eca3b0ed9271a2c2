namespace ArticleSchema.Core.Patterns;

/// <summary>The ways through a program that are open at one place of a text; the working memory of <see cref="LinearMatcher"/>.</summary>
internal sealed class LinearWays(int size)
{
    private readonly int[] _pending = new int[size + 1];
    private readonly int[] _lastVisit = new int[size];
    private int[] _ways = new int[size];
    private int[] _nextWays = new int[size];
    private int _count;
    private int _visit;
    private long _remaining;
    private PatternText _text = new("");
    private IReadOnlyList<bool[]> _found = [];

    /// <summary>How many steps may still be taken; below 0 when they did not suffice.</summary>
    public long Remaining => _remaining;

    /// <summary>Prepares for another text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">For each look that is known already, the places where it matches; grows while they are searched.</param>
    /// <param name="maxSteps">How many steps may be taken in all.</param>
    public void Begin(PatternText text, IReadOnlyList<bool[]> found, long maxSteps)
    {
        (_text, _found, _remaining) = (text, found, maxSteps);
        if (_visit < int.MaxValue / 2)
            return;
        Array.Clear(_lastVisit, 0, size);
        _visit = 0;
    }

    /// <summary>Runs a program from every place of the text.</summary>
    /// <param name="program">The program.</param>
    /// <param name="places">Receives the places where a match ends; without it the first match ends the search.</param>
    /// <returns>Whether there is a match, or null when the steps do not suffice.</returns>
    public bool? Search(PatternProgram program, bool[]? places)
    {
        var isMatch = false;
        var hasMatch = false;
        _count = 0;
        _visit++;
        for (var i = 0; ; i++)
        {
            var place = program.IsBackward ? _text.Length - i : i;
            hasMatch |= Follow(program.Steps, 0, place);
            if (_remaining < 0)
                return null;
            isMatch |= hasMatch;
            if (places is not null)
                places[place] = hasMatch;
            if (i == _text.Length || (places is null && isMatch))
                return isMatch;
            hasMatch = Advance(program, place);
        }
    }

    /// <summary>Steps over a code point on all ways.</summary>
    private bool Advance(PatternProgram program, int place)
    {
        var codePoint = _text[program.IsBackward ? place - 1 : place];
        var nextPlace = place + (program.IsBackward ? -1 : 1);
        var count = _count;
        (_ways, _nextWays) = (_nextWays, _ways);
        _count = 0;
        _visit++;
        _remaining -= count;
        var hasMatch = false;
        for (var i = 0; i < count; i++)
        {
            if (program.Steps[_nextWays[i]].Set!.Contains(codePoint))
                hasMatch |= Follow(program.Steps, _nextWays[i] + 1, nextPlace);
        }

        return hasMatch;
    }

    /// <summary>Opens the ways that lead from a step without stepping over anything, and says whether one of them has reached the end.</summary>
    private bool Follow(PatternStep[] steps, int start, int place)
    {
        var hasMatch = false;
        var pending = 0;
        Visit(start, ref pending);
        while (pending > 0)
        {
            var at = _pending[--pending];
            var step = steps[at];
            switch (step.Operation)
            {
                case PatternOperation.Match:
                    hasMatch = true;
                    break;
                case PatternOperation.OneOf:
                    _ways[_count++] = at;
                    break;
                case PatternOperation.Split:
                    Visit(step.First, ref pending);
                    Visit(step.Second, ref pending);
                    break;
                case PatternOperation.Jump:
                    Visit(step.First, ref pending);
                    break;
                case PatternOperation.Place when _text.Holds((PlaceKind)step.First, place):
                case PatternOperation.Look when _found[step.First][place] == (step.Second == 0):
                    Visit(at + 1, ref pending);
                    break;
            }
        }

        return hasMatch;
    }

    private void Visit(int at, ref int pending)
    {
        if (_lastVisit[at] == _visit)
            return;
        _lastVisit[at] = _visit;
        _remaining--;
        _pending[pending++] = at;
    }
}
