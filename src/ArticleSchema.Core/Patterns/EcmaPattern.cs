namespace ArticleSchema.Core.Patterns;

/// <summary>A regular expression of ECMA-262 (2020-12 core §6.4), matched by an engine of our own.</summary>
/// <remarks>
/// .NET's engine speaks another dialect, and not only in its escapes: groups in repetitions keep what an earlier round has matched, references to
/// groups that have not matched fail, characters are halves of pairs, and limits are times, which differ from machine to machine. Here a limit is
/// a number of steps. Without back-references the number grows with the length of the text only; so it is reached by texts of some megabytes, or by
/// expressions with many thousand steps, and with back-references by what would never come to an end.
/// </remarks>
internal sealed class EcmaPattern
{
    private const long MaxLinearSteps = 20_000_000;

    // Each step may have to be undone, so that these bound the memory too.
    private const long MaxBacktrackingSteps = 2_000_000;

    // What a match costs before its first step, in steps.
    private const int Overhead = 20;

    private readonly LinearMatcher? _linear;
    private readonly BacktrackingMatcher? _backtracking;

    private EcmaPattern(string source, PatternNode node, int groups, bool hasReferences)
    {
        Source = source;
        var program = PatternCompiler.Compile(node, hasReferences, out var looks, out var marks);
        if (hasReferences)
            _backtracking = new BacktrackingMatcher(program, looks, groups, marks);
        else
            _linear = new LinearMatcher(program, looks);
    }

    /// <summary>The expression as the schema writes it.</summary>
    public string Source { get; }

    /// <summary>Compiles an expression.</summary>
    /// <returns>The pattern, or null with <paramref name="fault"/> saying why it is none, as a clause about "it".</returns>
    public static EcmaPattern? Create(string source, out string? fault)
    {
        fault = null;
        try
        {
            var node = PatternParser.Parse(source, out var groups, out var hasReferences);
            return new EcmaPattern(source, node, groups, hasReferences);
        }
        catch (PatternFault reason)
        {
            fault = reason.Message;
            return null;
        }
    }

    /// <summary>Whether the text has a match somewhere; null when that takes too many steps to find out, on every machine alike.</summary>
    public bool? TryMatch(string text)
    {
        var steps = long.MaxValue;
        return TryMatch(text, ref steps);
    }

    /// <summary>The same as part of a larger work.</summary>
    /// <param name="text">The text.</param>
    /// <param name="steps">How many steps the work has left; what is done here is taken off, and below 0 there are none.</param>
    internal bool? TryMatch(string text, ref long steps)
    {
        var decoded = new PatternText(text);
        var allowed = Math.Min(steps, _linear is not null ? MaxLinearSteps : MaxBacktrackingSteps);
        var remaining = allowed;
        var isMatch = _linear is not null ? _linear.TryMatch(decoded, ref remaining) : _backtracking!.TryMatch(decoded, ref remaining);
        steps -= allowed - remaining + text.Length + Overhead;
        return isMatch;
    }
}
