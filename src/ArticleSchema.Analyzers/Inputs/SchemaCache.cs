using System.Collections.Concurrent;

using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Compiled schemas by their text, shared by the generator and the analyzers of all compilations.</summary>
internal static class SchemaCache
{
    // An editor sees a version of the text per keystroke; a project has few schemas.
    private const int Capacity = 64;

    private static readonly ConcurrentDictionary<SchemaSource, SchemaDocument> s_documents = new();

    public static SchemaDocument Read(SchemaSource source)
    {
        if (s_documents.Count > Capacity)
            s_documents.Clear();
        return s_documents.GetOrAdd(source, static source => SchemaDocument.Read(new SourceFile(source.Path, source.Text)));
    }
}
