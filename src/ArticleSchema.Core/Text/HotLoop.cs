using System.Runtime.CompilerServices;

namespace ArticleSchema.Core.Text;

/// <summary>How the loops over all characters of all articles are compiled.</summary>
internal static class HotLoop
{
    /// <summary>At once with all optimizations (<c>AggressiveOptimization</c>, which .NET Standard has no name for): a compiler has ended before the runtime finds out that they are worth it.</summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
