using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Schemas;

/// <summary>How much work one check may be: so many steps, on every machine alike, in proportion to the size of the instance where that is large.</summary>
/// <param name="instance">What is checked.</param>
/// <param name="stepsPerNode">How many schemas each value may meet where there are very many values.</param>
internal sealed class EvaluationBudget(DataNode instance, int stepsPerNode)
{
    // References that double at every level make a small schema endless in practice. The largest of real schemas takes some thousand
    // steps for an article; so many are a fraction of a second.
    private const int MaxSteps = 300_000;

    // Patterns are slow by themselves, and may be many.
    private const int MaxPatternSteps = 10_000_000;
    private const int MaxPatternStepsPerNode = 100;

    private long _steps = Math.Max(MaxSteps, (long)instance.Size * stepsPerNode);
    private long _patternSteps = MaxPatternSteps + ((long)instance.Size * MaxPatternStepsPerNode);

    /// <summary>Whether the patterns have used up what they may.</summary>
    public bool IsOutOfPatternSteps => _patternSteps < 0;

    /// <summary>Takes the step into a schema; false when there is none left.</summary>
    public bool TryTakeStep() => --_steps >= 0;

    /// <summary>Whether a text has a match somewhere; null when the pattern takes too long for it, or all patterns together do.</summary>
    public bool? TryMatch(EcmaPattern pattern, string text) => IsOutOfPatternSteps ? null : pattern.TryMatch(text, ref _patternSteps);
}
