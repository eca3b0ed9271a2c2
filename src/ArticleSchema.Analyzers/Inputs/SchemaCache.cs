using System.Collections.Concurrent;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>The compiled schemas of projects by their texts, shared by the generator and the analyzers of all compilations.</summary>
internal static class SchemaCache
{
    // An editor sees a version of the text per keystroke; a solution has few projects with schemas.
    private const int Capacity = 16;

    private static readonly ConcurrentDictionary<EquatableArray<SchemaSource>, IReadOnlyList<SchemaDocument>> s_documents = new();

    /// <summary>The schemas of a project, which may refer to each other, in the order given.</summary>
    public static IReadOnlyList<SchemaDocument> Read(EquatableArray<SchemaSource> sources)
    {
        if (s_documents.Count > Capacity)
            s_documents.Clear();
        return s_documents.GetOrAdd(sources, static sources => SchemaDocument.ReadAll(sources.Select(source => new SourceFile(source.Path, source.Text))));
    }
}
