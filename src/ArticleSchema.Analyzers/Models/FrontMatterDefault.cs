using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.Models;

/// <summary>The value of <c>default</c>, as data and as C#. Equal to another with the same C#.</summary>
internal sealed class FrontMatterDefault(DataNode value, string expression) : IEquatable<FrontMatterDefault>
{
    /// <summary>The value as the schema writes it.</summary>
    public DataNode Value => value;

    /// <summary>The value as C#.</summary>
    public string Expression => expression;

    /// <inheritdoc/>
    public bool Equals(FrontMatterDefault? other) => other is not null && other.Expression == expression;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrontMatterDefault);

    /// <inheritdoc/>
    public override int GetHashCode() => expression.GetHashCode();
}
