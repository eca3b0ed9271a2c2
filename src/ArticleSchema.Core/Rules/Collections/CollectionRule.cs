using ArticleSchema.Core.Collections;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>A rule about an entry among the others of its project. It only looks things up, so that an edit concerns no more files than it has to.</summary>
internal abstract class CollectionRule : Rule
{
    /// <summary>What is wrong with one entry.</summary>
    /// <param name="index">The entries of the project.</param>
    /// <param name="entry">The entry.</param>
    public abstract IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry);
}
