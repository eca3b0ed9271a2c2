using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Models;

/// <summary>What the nodes of one reading share: the schemas, and the first value that could not be held while a model was made.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="throws">Whether there is nobody to ask for the fault afterwards, so that a read must not give a value that the article does not have.</param>
internal sealed class NodeContext(ReaderSchemas schemas, bool throws)
{
    /// <summary>The schemas.</summary>
    public ReaderSchemas Schemas => schemas;

    /// <summary>The first value that could not be held, or null.</summary>
    public ValueFault? Fault { get; private set; }

    /// <summary>Notes that a value cannot be held.</summary>
    public void Fail(DataNode value, string holder)
    {
        if (throws)
            throw new InvalidOperationException($"'{(value is ScalarNode scalar ? scalar.Text : "The value")}' cannot be held by {holder}");
        Fault ??= new ValueFault(value, holder);
    }
}
