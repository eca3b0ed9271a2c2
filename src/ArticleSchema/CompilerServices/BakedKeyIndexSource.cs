using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Gives the key index of a baked collection; implemented by generated code.</summary>
/// <remarks>The data must live as long as the program, as that of a <c>"…"u8</c> literal does.</remarks>
/// <example>
/// <code>
/// KeyIndex = static () =&gt; "$#%"u8
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> BakedKeyIndexSource();
