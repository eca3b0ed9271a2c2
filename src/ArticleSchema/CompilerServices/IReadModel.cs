using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>What can be read at run time; implemented by generated types where the project references the engine.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TSource">What it is read from.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReadModel<TSelf, in TSource>
    where TSelf : IReadModel<TSelf, TSource>
{
    /// <summary>Reads one.</summary>
    /// <param name="source">What it is read from.</param>
    /// <param name="entry">The article that a model is read from; for a type inside a model, none.</param>
    static abstract TSelf Read(TSource source, Entry entry);
}
