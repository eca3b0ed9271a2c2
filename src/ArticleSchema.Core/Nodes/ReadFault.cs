using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>What kind of obstacle a reader met.</summary>
internal enum ReadFaultKind
{
    /// <summary>The text breaks the rules of its notation; what stands behind the fault was not read.</summary>
    Syntax,

    /// <summary>An object gives a name twice; one of the values was kept: the last, but in TOML, where a key cannot be given again, the first.</summary>
    DuplicateKey,

    /// <summary>The text is larger, deeper or has more nodes than <see cref="ReadLimits"/> allows; it was not read to its end.</summary>
    Limit,
}

/// <summary>Something that a reader could not take as it stands.</summary>
/// <param name="Kind">What kind of obstacle it is.</param>
/// <param name="Range">Where it is.</param>
/// <param name="Explanation">A clause for the author, or the key's name for <see cref="ReadFaultKind.DuplicateKey"/>.</param>
/// <param name="First">Where the key stands for the first time, for <see cref="ReadFaultKind.DuplicateKey"/>; null where the reader does not say.</param>
internal sealed record ReadFault(ReadFaultKind Kind, TextRange Range, string Explanation, TextRange? First = null);
