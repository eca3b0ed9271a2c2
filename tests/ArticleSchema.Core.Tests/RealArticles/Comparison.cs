namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>How our verdict on a file differs from the truth.</summary>
/// <param name="Truth">The truth about the file.</param>
/// <param name="Differences">What differs, each beginning with a word for its kind; empty when both agree.</param>
internal sealed record Comparison(Truth Truth, IReadOnlyList<string> Differences)
{
    private const string Syntax = "-syntax";

    public bool Agrees => Differences.Count == 0;

    public static Comparison Between(Truth truth, IReadOnlyCollection<FoundFault> found)
    {
        var differences = new List<string>();
        var expectations = JoinSyntaxFaults(truth.Expected);
        foreach (var expected in expectations)
        {
            var same = found.Where(expected.Is).ToList();
            if (same.Count == 0)
                differences.Add($"missing {expected}");
            else if (!same.Exists(fault => fault.Line is not { } line || expected.IsAt(line)))
                differences.Add($"line {expected}, found {same[0]}");
        }

        // A mutation may break more than what it is named for; one that breaks nothing must stay unnoticed.
        if (truth.Mutation is null || truth.Expected.Count == 0)
            differences.AddRange(found.Where(fault => IsExtra(fault, expectations)).Select(fault => $"extra {fault}"));
        return new Comparison(truth, differences);
    }

    // The truth reads on behind a fault and meets what follows from it; we stop at the first.
    private static List<ExpectedFault> JoinSyntaxFaults(IReadOnlyList<ExpectedFault> expected)
    {
        var syntax = expected.Where(fault => fault.Kind.EndsWith(Syntax, StringComparison.Ordinal)).ToList();
        return syntax.Count < 2
            ? [.. expected]
            : [.. expected.Except(syntax), syntax[0] with { Lines = [.. syntax.SelectMany(fault => fault.Lines)] }];
    }

    // The truth says nothing more of a file that it cannot read; we still check what stands before the fault.
    private static bool IsExtra(FoundFault fault, List<ExpectedFault> expectations) =>
        !expectations.Exists(expected => expected.Is(fault))
        && !expectations.Exists(expected => expected.Kind.EndsWith(Syntax, StringComparison.Ordinal) && fault.Line < expected.Lines.Max());
}
