namespace ArticleSchema.Core.Nodes;

/// <summary>What a reader made of a text. Reading never throws on bad input: it returns what it could read and what was wrong.</summary>
/// <param name="Root">The value, as far as it could be read; null when there is none at all.</param>
/// <param name="Faults">What was wrong, in the order of the text.</param>
internal sealed record ReadResult(DataNode? Root, IReadOnlyList<ReadFault> Faults)
{
    /// <summary>Where reading stopped short, or null when the text was read to its end.</summary>
    public ReadFault? Interruption => Faults.Count == 0 ? null : Faults.FirstOrDefault(fault => fault.Kind != ReadFaultKind.DuplicateKey);

    /// <summary>
    /// Puts together what a reader made of a text. Where it stopped short, the value may have more than was read, even if it seemed to
    /// be at its end: the fault may be that it ended too early.
    /// </summary>
    internal static ReadResult Create(DataNode? root, IReadOnlyCollection<ReadFault> faults)
    {
        if (faults.Count == 0)
            return new ReadResult(root, []);
        var result = new ReadResult(root, [.. faults.OrderBy(fault => fault.Range.Start)]);
        return result.Interruption is null ? result : result with { Root = root?.AsIncomplete() };
    }
}
