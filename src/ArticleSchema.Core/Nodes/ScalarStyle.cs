namespace ArticleSchema.Core.Nodes;

/// <summary>How a scalar is written (YAML 1.2.2 §7.3, §8.1).</summary>
internal enum ScalarStyle : byte
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes, as every string of JSON.</summary>
    DoubleQuoted,

    /// <summary>A literal block, introduced by <c>|</c>.</summary>
    Literal,

    /// <summary>A folded block, introduced by <c>&gt;</c>.</summary>
    Folded,
}
