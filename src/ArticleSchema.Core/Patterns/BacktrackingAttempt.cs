namespace ArticleSchema.Core.Patterns;

/// <summary>One walk of <see cref="BacktrackingMatcher"/> through a text: what it has seen, and where it may turn.</summary>
internal sealed class BacktrackingAttempt(IReadOnlyList<PatternProgram> looks, PatternText text, int groups, int marks, long maxSteps)
{
    private const int None = -1;

    // For each group where it opened, starts and ends, then the marks of repetitions.
    private readonly int[] _memory = CreateMemory((3 * (groups + 1)) + marks);

    // Turns: a step and a place to go on from; and, with a negative step, what stood in memory before it was changed.
    private readonly Stack<(int Step, int Value)> _turns = new();
    private long _remaining = maxSteps;

    /// <summary>How many steps may still be taken; below 0 when they did not suffice.</summary>
    public long Remaining => _remaining;

    /// <summary>Whether the steps did not suffice.</summary>
    public bool IsExhausted => _remaining < 0;

    /// <summary>Whether a program matches from a place. What its groups have matched stays in memory only when it does.</summary>
    public bool Run(PatternProgram program, int place)
    {
        var floor = _turns.Count;
        var at = 0;
        while (true)
        {
            if (--_remaining < 0)
                return false;
            var step = program.Steps[at];
            if (step.Operation == PatternOperation.Match)
            {
                Settle(floor);
                return true;
            }

            if (TryTake(step, program.IsBackward, ref at, ref place))
                continue;
            if (!TryTurn(floor, out at, out place))
                return false;
        }
    }

    private bool TryTake(PatternStep step, bool isBackward, ref int at, ref int place)
    {
        var next = at + 1;
        var isTaken = true;
        switch (step.Operation)
        {
            case PatternOperation.OneOf:
                isTaken = TryStep(isBackward, ref place, out var codePoint) && step.Set!.Contains(codePoint);
                break;
            case PatternOperation.Split:
                _turns.Push((step.Second, place));
                next = step.First;
                break;
            case PatternOperation.Jump:
                next = step.First;
                break;
            case PatternOperation.Place:
                isTaken = text.Holds((PlaceKind)step.First, place);
                break;
            case PatternOperation.Look:
                isTaken = Look(looks[step.First], step.Second != 0, place);
                break;
            case PatternOperation.Open:
                Remember(3 * step.First, place);
                break;
            case PatternOperation.Close:
                var opened = _memory[3 * step.First];
                Remember((3 * step.First) + 1, Math.Min(opened, place));
                Remember((3 * step.First) + 2, Math.Max(opened, place));
                break;
            case PatternOperation.Forget:
                _remaining -= step.Second - step.First;
                for (var group = step.First; group <= step.Second; group++)
                    Remember((3 * group) + 1, None);
                break;
            case PatternOperation.Mark:
                Remember(MarkOf(step.First), place);
                break;
            case PatternOperation.CheckProgress:
                isTaken = _memory[MarkOf(step.First)] != place;
                break;
            case PatternOperation.BackReference:
                isTaken = TryRepeat(step.First, isBackward, ref place);
                break;
        }

        at = next;
        return isTaken;
    }

    private bool TryStep(bool isBackward, ref int place, out int codePoint)
    {
        codePoint = None;
        if (isBackward ? place == 0 : place == text.Length)
            return false;
        codePoint = text[isBackward ? --place : place++];
        return true;
    }

    private bool TryRepeat(int group, bool isBackward, ref int place)
    {
        var start = _memory[(3 * group) + 1];
        // A group that has not matched is empty.
        if (start == None)
            return true;
        var length = _memory[(3 * group) + 2] - start;
        var from = isBackward ? place - length : place;
        _remaining -= length;
        if (from < 0 || from + length > text.Length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (text[start + i] != text[from + i])
                return false;
        }

        place = isBackward ? from : from + length;
        return true;
    }

    private bool Look(PatternProgram look, bool isNegative, int place)
    {
        var floor = _turns.Count;
        var isMatch = Run(look, place);
        // What is looked for in vain leaves nothing behind, even when it was found.
        if (isNegative && isMatch)
            TryTurn(floor, out _, out _);
        return isMatch != isNegative && _remaining >= 0;
    }

    private int MarkOf(int mark) => (3 * (groups + 1)) + mark;

    private void Remember(int index, int value)
    {
        _turns.Push((~index, _memory[index]));
        _memory[index] = value;
    }

    /// <summary>Goes back to the last turn above the floor, undoing what was remembered since; false when there is none.</summary>
    private bool TryTurn(int floor, out int step, out int place)
    {
        while (_turns.Count > floor)
        {
            (step, place) = _turns.Pop();
            if (step >= 0)
                return true;
            _memory[~step] = place;
        }

        (step, place) = (0, 0);
        return false;
    }

    /// <summary>Forgets the turns above the floor but not what to undo: whoever comes back past this place undoes it all.</summary>
    private void Settle(int floor)
    {
        var kept = new List<(int, int)>();
        while (_turns.Count > floor)
        {
            var turn = _turns.Pop();
            if (turn.Step < 0)
                kept.Add(turn);
        }

        for (var i = kept.Count - 1; i >= 0; i--)
            _turns.Push(kept[i]);
    }

    private static int[] CreateMemory(int size)
    {
        var memory = new int[size];
        for (var i = 0; i < size; i++)
            memory[i] = None;
        return memory;
    }
}
