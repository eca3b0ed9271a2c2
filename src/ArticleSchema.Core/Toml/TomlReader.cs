using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Toml;

/// <summary>Reads TOML 1.0 into nodes that know their place in the file. Dates and times become texts as RFC 3339 writes them; so do <c>inf</c> and <c>nan</c>, which JSON's data model lacks.</summary>
/// <remarks>
/// A reader of our own, because none could be carried beside the analyzers: Tomlyn for .NET Standard 2.0 asks for
/// <c>System.Text.Json</c> and <c>System.Collections.Immutable</c> in versions that compilers do not have, and takes TOML 1.1.
/// Our tests compare the two.
/// </remarks>
internal static class TomlReader
{
    /// <summary>Reads the document in a range of a file. A lone CR ends a line as well, as everywhere in this engine.</summary>
    public static ReadResult Read(SourceFile file, TextRange range, ReadLimits limits)
    {
        var cursor = new ReadCursor(file, range, limits);
        var document = new TomlDocument(cursor, range.Start);
        while (!cursor.HasFailed && TomlText.SkipToContent(cursor))
        {
            if (cursor.Current == '[')
                ReadHeader(cursor, document);
            else
                ReadMember(cursor, document);
            TomlText.ExpectEndOfLine(cursor);
        }

        return cursor.ToResult(document.Root.ToNode(isComplete: !cursor.HasFailed));
    }

    private static void ReadHeader(ReadCursor cursor, TomlDocument document)
    {
        var start = cursor.Position;
        var brackets = cursor.Peek(1) == '[' ? 2 : 1;
        cursor.Position += brackets;
        if (TomlKeyReader.Read(cursor) is not { } keys)
            return;
        for (var i = 0; i < brackets; i++)
        {
            if (!cursor.TryTake(']'))
            {
                cursor.Fail(TextRange.FromBounds(start, cursor.EndOfLine(start)), $"the name of this table is never closed with '{new string(']', brackets)}'");
                return;
            }
        }

        document.Open(keys, TextRange.FromBounds(start, cursor.Position), isArray: brackets == 2);
    }

    private static void ReadMember(ReadCursor cursor, TomlDocument document)
    {
        if (TomlKeyReader.ReadWithEqualsSign(cursor) is not { } keys)
            return;
        if (TomlValueReader.Read(cursor, document.Current.Depth + keys.Count - 1) is { } value)
            document.Current.Add(cursor, keys, value);
    }
}
