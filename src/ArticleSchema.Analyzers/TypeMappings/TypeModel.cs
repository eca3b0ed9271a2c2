using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>A type of C# that front matter becomes: its name, how generated code reads it, and how a value is baked.</summary>
internal abstract record TypeModel
{
    private static readonly Regex s_namespaces = new(@"global::(\w+\.)*");

    /// <summary>The type's full name.</summary>
    public abstract string Name { get; }

    /// <summary>The expression that reads a value from a <c>BakedReader</c> variable.</summary>
    public abstract string Read(string reader);

    /// <summary>Whether a value is one of the type's at all. One that satisfies the schema is, and may be too large nevertheless; one that need not satisfy it, by <c>x-severity</c>, may be anything.</summary>
    public abstract bool Holds(DataNode value);

    /// <summary>Bakes a value, or notes that its type cannot hold it.</summary>
    public void Write(DataNode value, EncodingContext context)
    {
        if (Holds(value))
            WriteHeld(value, context);
        else
            context.Fail(value, $"the type '{s_namespaces.Replace(Name, "")}'");
    }

    /// <summary>Bakes a value of which <see cref="Holds"/> is true.</summary>
    protected abstract void WriteHeld(DataNode value, EncodingContext context);

    /// <summary>Whether values of the type have an order.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>What a value is sorted by; null where it has no order.</summary>
    public virtual OrderKey? GetOrder(DataNode value) => null;

    /// <summary>The value as an expression of C#, or null when it cannot be written as one.</summary>
    public virtual string? ToExpression(DataNode value) => null;

    /// <summary>The expression that reads a value, or null where the front matter has none.</summary>
    public virtual string ReadNullable(string reader) => $"{reader}.ReadPresence() ? {Read(reader)} : null";

    /// <summary>Bakes a value, or its absence.</summary>
    public virtual void WriteNullable(DataNode? value, EncodingContext context)
    {
        context.Writer.WritePresence(value is not null);
        if (value is not null)
            Write(value, context);
    }
}
