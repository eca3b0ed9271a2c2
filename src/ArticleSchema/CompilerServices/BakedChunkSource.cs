using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Gives the data of one chunk of a baked collection; implemented by generated code.</summary>
/// <param name="chunk">The zero-based number of the chunk.</param>
/// <remarks>The data must live as long as the program, as that of a <c>"…"u8</c> literal does.</remarks>
/// <example>
/// <code>
/// private static ReadOnlySpan&lt;byte&gt; Chunk(int chunk) =&gt; chunk switch { 0 =&gt; Chunk0, 1 =&gt; Chunk1, _ =&gt; default };
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> BakedChunkSource(int chunk);
