using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Reads one element of a baked list or dictionary; implemented by generated code.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="reader">Stands before the element.</param>
/// <example>
/// <code>
/// Categories = reader.ReadList(static (ref BakedReader item) =&gt; item.ReadSharedString())
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T BakedItemReader<out T>(ref BakedReader reader);
