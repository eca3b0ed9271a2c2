using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>A type of C# that front matter becomes: its name, how a value is baked, and the expressions by which generated code reads and writes it.</summary>
internal abstract record TypeModel
{
    private static readonly Regex s_namespaces = new(@"global::(\w+\.)*");

    /// <summary>The type's full name.</summary>
    public abstract string Name { get; }

    /// <summary>The name as people say it, without namespaces.</summary>
    public string ShortName => s_namespaces.Replace(Name, "");

    /// <summary>The names of the generated types that it rests on.</summary>
    public virtual IEnumerable<string> Uses => [];

    /// <summary>The expression that reads a value from a <c>BakedReader</c>.</summary>
    public abstract string Read(string reader);

    /// <summary>The expression that reads a value from a <c>FrontMatterNode</c>.</summary>
    public abstract string FromNode(string node);

    /// <summary>The expression that makes a <c>FrontMatterValue</c> of a value, such that reading it gives an equal one.</summary>
    public abstract string ToValue(string value);

    /// <summary>Whether a value is one of the type's at all. One that satisfies the schema is, and may be too large nevertheless; one that need not satisfy it, by <c>x-severity</c>, may be anything.</summary>
    public abstract bool Holds(DataNode value);

    /// <summary>Bakes a value, or notes that its type cannot hold it.</summary>
    public void Write(DataNode value, EncodingContext context)
    {
        if (Holds(value))
            WriteHeld(value, context);
        else
            context.Fail(value, HolderText);
    }

    /// <summary>What messages call the type where it cannot hold a value.</summary>
    protected virtual string HolderText => $"the type '{ShortName}'";

    /// <summary>Bakes a value of which <see cref="Holds"/> is true.</summary>
    protected abstract void WriteHeld(DataNode value, EncodingContext context);

    /// <summary>Whether the type holds values by their meaning and writes them in a spelling of its own, so that two that differ in front matter can be one here.</summary>
    public virtual bool Respells => false;

    /// <summary>Whether values of the type have an order.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>What a value is sorted by; null where it has no order.</summary>
    public virtual OrderKey? GetOrder(DataNode value) => null;

    /// <summary>The expression by which generated code sorts values, in the same order; texts it compares ordinal.</summary>
    public virtual string ToOrder(string value) => value;

    /// <summary>The value as an expression of C#, or null when it cannot be written as one.</summary>
    public virtual string? ToExpression(DataNode value) => null;

    /// <summary>The type of the field that holds a value so that it is compared by content; null where the type itself does that.</summary>
    public virtual string? Holder => null;

    /// <summary>Whether that type has a value of its own for none.</summary>
    public virtual bool HolderTakesNull => false;

    /// <summary>The expression that makes any value one that is compared by content.</summary>
    public virtual string Hold(string value) => value;

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
