using ArticleSchema.Core.Collections;

namespace ArticleSchema.Core.Checking;

/// <summary>What the check of one file comes to. Immutable.</summary>
/// <param name="Violations">All that is wrong with the file by itself, by position, each mistake once.</param>
/// <param name="Entries">What other files may have to do with: the facts of its entries, in the order of the file; empty where no one schema covers it.</param>
internal sealed record ArticleVerdict(IReadOnlyList<Violation> Violations, IReadOnlyList<EntryFacts> Entries);
