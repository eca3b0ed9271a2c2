using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>A single value: text, a number, true or false, or null.</summary>
/// <remarks>Front matter consists of them, keys and values, and they live as long as the article: so they hold no more than each of them needs.</remarks>
internal class ScalarNode : DataNode
{
    private ScalarNode(NodeKind kind, string text, ScalarStyle style, TextRange range)
        : base(range)
    {
        Kind = kind;
        Text = text;
        Style = style;
    }

    /// <inheritdoc/>
    public sealed override NodeKind Kind { get; }

    /// <inheritdoc/>
    public sealed override int Size => 1;

    /// <summary>The text with escapes, quotes and folding undone: for a string its value, otherwise the spelling in the file.</summary>
    public string Text { get; }

    /// <summary>How the scalar is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>Whether the file gives no value at all, as after <c>title:</c>; such a node is null and has an empty range.</summary>
    public bool IsAbsent => Kind == NodeKind.Null && Range.Length == 0;

    /// <summary>The number, when <see cref="Kind"/> is <see cref="NodeKind.Number"/>.</summary>
    public Number Number => this is Numeric numeric ? numeric.Value : throw new InvalidOperationException("The node is not a number.");

    /// <summary>The truth value, when <see cref="Kind"/> is <see cref="NodeKind.Boolean"/>.</summary>
    public bool Boolean => Kind == NodeKind.Boolean
        ? Text[0] is 't' or 'T'
        : throw new InvalidOperationException("The node is not a boolean.");

    /// <summary>A string.</summary>
    public static ScalarNode String(string text, ScalarStyle style, TextRange range) => new(NodeKind.String, text, style, range);

    /// <summary>A null, spelt as <paramref name="text"/>.</summary>
    public static ScalarNode Null(string text, TextRange range) => new(NodeKind.Null, text, ScalarStyle.Plain, range);

    /// <summary>A boolean, spelt as <paramref name="text"/> (<c>true</c>, <c>False</c>, …).</summary>
    public static ScalarNode FromBoolean(string text, TextRange range) => new(NodeKind.Boolean, text, ScalarStyle.Plain, range);

    /// <summary>A number, spelt as <paramref name="text"/>.</summary>
    public static ScalarNode FromNumber(string text, Number number, TextRange range) => new Numeric(text, number, ScalarStyle.Plain, range);

    /// <inheritdoc/>
    public override DataNode At(TextRange range) => new ScalarNode(Kind, Text, Style, range);

    /// <inheritdoc/>
    public sealed override bool Equals(DataNode? other) => other is ScalarNode scalar && scalar.Kind == Kind && Kind switch
    {
        NodeKind.Null => true,
        NodeKind.Boolean => scalar.Boolean == Boolean,
        NodeKind.Number => scalar.Number == Number,
        _ => scalar.Text == Text,
    };

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Kind switch
    {
        NodeKind.Null => 0,
        NodeKind.Boolean => Boolean ? 1 : 2,
        NodeKind.Number => Number.GetHashCode(),
        _ => Text.GetHashCode(),
    };

    /// <inheritdoc/>
    public sealed override string ToString() => Text;

    private sealed class Numeric(string text, Number value, ScalarStyle style, TextRange range) : ScalarNode(NodeKind.Number, text, style, range)
    {
        public Number Value => value;

        public override DataNode At(TextRange range) => new Numeric(Text, value, Style, range);
    }
}
