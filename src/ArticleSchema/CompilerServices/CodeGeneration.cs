using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(ArticleSchema.CompilerServices.CodeGeneration))]

namespace ArticleSchema.CompilerServices;

/// <summary>Counts how often the code of the running program has changed, as under <c>dotnet watch</c>, and with it the articles that are part of it.</summary>
/// <remarks>
/// The runtime finds it by the attribute. It is the only handler there is, for the collections of all projects: each of them
/// compares the number with that of the data it holds, so that none has to be known here.
/// </remarks>
internal static class CodeGeneration
{
    private static int s_number;

    /// <summary>The number of the code that runs now.</summary>
    public static int Number => Volatile.Read(ref s_number);

    /// <summary>Called by the runtime when it has taken in changes.</summary>
    /// <param name="types">The types that have changed. Which collection that concerns is not asked: data is read again when it is touched.</param>
    internal static void ClearCache(Type[]? types) => Interlocked.Increment(ref s_number);
}
