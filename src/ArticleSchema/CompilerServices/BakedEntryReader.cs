using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Reads one model of a baked collection; implemented by generated code.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <param name="reader">Stands behind the entry's header, before the first property.</param>
/// <param name="entry">The article that stands behind the model.</param>
/// <remarks>
/// It may be called by several threads at once, and twice for the same entry when they race for its first touch; only
/// one of the results is kept.
/// </remarks>
/// <example>
/// <code>
/// private static Author ReadAuthor(ref BakedReader reader, Entry entry) =&gt; new() { Entry = entry, Name = reader.ReadString() };
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T BakedEntryReader<out T>(ref BakedReader reader, Entry entry);
