using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>What the generator has baked into the assembly; implemented by generated types.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBakedModel<TSelf> : IFrontMatterModel
    where TSelf : IBakedModel<TSelf>
{
    /// <summary>Reads one in the order in which it was written.</summary>
    /// <param name="reader">The data.</param>
    /// <param name="entry">The article that a model was read from; for a type inside a model, none.</param>
    static abstract TSelf Read(ref BakedReader reader, Entry entry);
}
