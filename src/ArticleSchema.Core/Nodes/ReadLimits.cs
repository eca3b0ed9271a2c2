namespace ArticleSchema.Core.Nodes;

/// <summary>How much a reader takes before it gives up, so that no input can exhaust time, stack or memory.</summary>
/// <param name="Length">Characters of the text.</param>
/// <param name="Depth">Nested arrays and objects.</param>
/// <param name="Nodes">Nodes that a walk meets, aliases followed.</param>
internal sealed record ReadLimits(int Length, int Depth, int Nodes)
{
    /// <summary>Keys that are given twice. Each of them becomes a message; nobody reads more.</summary>
    internal const int Duplicates = 1_000;

    /// <summary>How it is explained that there are more.</summary>
    internal static readonly string TooManyDuplicates = $"it gives more than {Duplicates} keys twice";

    /// <summary>Far above what front matter holds: the largest block among thousands of real articles has 70 KB.</summary>
    public static ReadLimits FrontMatter { get; } = new(Length: 1 << 20, Depth: 64, Nodes: 100_000);

    /// <summary>Data without an article around it is often written by programs.</summary>
    public static ReadLimits Data { get; } = new(Length: 1 << 23, Depth: 128, Nodes: 1_000_000);

    /// <summary>Schemas are written by the project's own people and may be large.</summary>
    public static ReadLimits Schema { get; } = new(Length: 1 << 23, Depth: 128, Nodes: 1_000_000);
}
