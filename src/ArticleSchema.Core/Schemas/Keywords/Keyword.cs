using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>A keyword of a schema, compiled: it checks instances and reports what is wrong with them.</summary>
/// <remarks>Keywords are immutable after compilation and shared by all threads; whatever changes during a check lives in <see cref="Evaluation"/>.</remarks>
internal abstract class Keyword
{
    private protected Keyword(KeywordSource source) => Source = source;

    /// <summary>Where the keyword stands.</summary>
    public KeywordSource Source { get; }

    /// <summary>The keyword's name.</summary>
    public string Name => Source.Name;

    /// <summary>Whether an instance can fail the keyword; what others find are remarks about instances that are valid all the same.</summary>
    public virtual bool IsAssertion => true;

    /// <summary>Keywords that depend on what others have seen are evaluated after them; smaller comes first.</summary>
    internal virtual int Order => 0;

    /// <summary>The schemas that the keyword applies to the same instance.</summary>
    internal virtual IEnumerable<Schema> InPlace => [];

    /// <summary>Whether the instance satisfies the keyword; types that the keyword does not speak of always do (2020-12 core §7.6.1).</summary>
    internal abstract bool Evaluate(DataNode instance, Evaluation evaluation);
}
