namespace ArticleSchema.Core.Patterns;

/// <summary>Turns a regular expression into programs: one for itself, and one for each look ahead or behind, inner ones before outer ones.</summary>
/// <remarks>Repetitions are written out, so that their number is bounded, not the patience of whoever waits.</remarks>
internal sealed class PatternCompiler
{
    /// <summary>How many steps an expression may have.</summary>
    public const int MaxSteps = 200_000;

    private readonly bool _remembers;
    private readonly List<PatternProgram> _looks;
    private readonly List<PatternStep> _steps = [];
    private readonly bool _isBackward;
    private int _marks;

    private PatternCompiler(bool remembers, bool isBackward, List<PatternProgram> looks, int marks)
    {
        _remembers = remembers;
        _isBackward = isBackward;
        _looks = looks;
        _marks = marks;
    }

    /// <summary>Compiles an expression for <see cref="LinearMatcher"/>, which needs no memory of groups, or for <see cref="BacktrackingMatcher"/>.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="remembers">Whether groups are remembered.</param>
    /// <param name="looks">The programs of its looks.</param>
    /// <param name="marks">How many marks the programs set.</param>
    /// <exception cref="PatternFault">It has more than <see cref="MaxSteps"/> steps.</exception>
    public static PatternProgram Compile(PatternNode node, bool remembers, out IReadOnlyList<PatternProgram> looks, out int marks)
    {
        if (CountSteps(node, remembers) > MaxSteps)
            throw new PatternFault($"its repetitions come to more than {MaxSteps} steps");
        var programs = new List<PatternProgram>();
        var compiler = new PatternCompiler(remembers, isBackward: false, programs, marks: 0);
        var program = compiler.CompileProgram(node);
        (looks, marks) = (programs, compiler._marks);
        return program;
    }

    /// <summary>How many steps a node comes to, or some more, without writing them out.</summary>
    private static double CountSteps(PatternNode node, bool remembers) => node switch
    {
        PatternNode.Sequence sequence => 1 + sequence.Parts.Sum(part => CountSteps(part, remembers)),
        PatternNode.Choice choice => choice.Alternatives.Sum(alternative => 2 + CountSteps(alternative, remembers)),
        PatternNode.Group group => CountSteps(group.Part, remembers) + (remembers ? 2 : 0),
        PatternNode.Look look => 2 + CountSteps(look.Part, remembers),
        PatternNode.Repeat repeat => 2 + ((CountSteps(repeat.Part, remembers) + (remembers ? 4 : 1)) * (repeat.Most ?? repeat.Least + 1.0)),
        _ => 1,
    };

    private PatternProgram CompileProgram(PatternNode node)
    {
        Emit(node);
        Add(new PatternStep(PatternOperation.Match));
        return new PatternProgram([.. _steps], _isBackward);
    }

    private int Add(PatternStep step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.OneOf one:
                Add(new PatternStep(PatternOperation.OneOf, Set: one.Set));
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in _isBackward ? sequence.Parts.Reverse() : sequence.Parts)
                    Emit(part);
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice.Alternatives);
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat);
                break;
            case PatternNode.Group group:
                EmitGroup(group);
                break;
            case PatternNode.BackReference reference:
                Add(new PatternStep(PatternOperation.BackReference, reference.Index));
                break;
            case PatternNode.Place place:
                Add(new PatternStep(PatternOperation.Place, (int)place.Kind));
                break;
            case PatternNode.Look look:
                EmitLook(look);
                break;
        }
    }

    private void EmitChoice(IReadOnlyList<PatternNode> alternatives)
    {
        var ends = new List<int>();
        for (var i = 0; i < alternatives.Count - 1; i++)
        {
            var split = Add(default);
            Emit(alternatives[i]);
            ends.Add(Add(default));
            _steps[split] = new PatternStep(PatternOperation.Split, split + 1, _steps.Count);
        }

        Emit(alternatives[alternatives.Count - 1]);
        foreach (var end in ends)
            _steps[end] = new PatternStep(PatternOperation.Jump, _steps.Count);
    }

    private void EmitRepeat(PatternNode.Repeat repeat)
    {
        for (var i = 0; i < repeat.Least; i++)
            EmitRound(repeat);
        if (repeat.Most is not { } most)
        {
            var split = Add(default);
            EmitOptionalRound(repeat);
            Add(new PatternStep(PatternOperation.Jump, split));
            _steps[split] = Fork(repeat, split);
            return;
        }

        var splits = new List<int>();
        for (var i = repeat.Least; i < most; i++)
        {
            splits.Add(Add(default));
            EmitOptionalRound(repeat);
        }

        foreach (var split in splits)
            _steps[split] = Fork(repeat, split);
    }

    /// <summary>Another round or the end, which is here.</summary>
    private PatternStep Fork(PatternNode.Repeat repeat, int split) => repeat.IsLazy
        ? new PatternStep(PatternOperation.Split, _steps.Count, split + 1)
        : new PatternStep(PatternOperation.Split, split + 1, _steps.Count);

    private void EmitOptionalRound(PatternNode.Repeat repeat)
    {
        if (!_remembers)
        {
            // Where nothing is remembered, a round that steps over nothing changes nothing, and the matcher visits no place twice.
            EmitRound(repeat);
            return;
        }

        var mark = _marks++;
        Add(new PatternStep(PatternOperation.Mark, mark));
        EmitRound(repeat);
        Add(new PatternStep(PatternOperation.CheckProgress, mark));
    }

    private void EmitRound(PatternNode.Repeat repeat)
    {
        if (_remembers && repeat.GroupsWithin > repeat.GroupsBefore)
            Add(new PatternStep(PatternOperation.Forget, repeat.GroupsBefore + 1, repeat.GroupsWithin));
        Emit(repeat.Part);
    }

    private void EmitGroup(PatternNode.Group group)
    {
        if (_remembers)
            Add(new PatternStep(PatternOperation.Open, group.Index));
        Emit(group.Part);
        if (_remembers)
            Add(new PatternStep(PatternOperation.Close, group.Index));
    }

    private void EmitLook(PatternNode.Look look)
    {
        // To know all places that something follows, the linear matcher comes from where that ends.
        var isBackward = _remembers ? look.IsBehind : !look.IsBehind;
        var compiler = new PatternCompiler(_remembers, isBackward, _looks, _marks);
        var program = compiler.CompileProgram(look.Part);
        _marks = compiler._marks;
        _looks.Add(program);
        Add(new PatternStep(PatternOperation.Look, _looks.Count - 1, look.IsNegative ? 1 : 0));
    }
}
