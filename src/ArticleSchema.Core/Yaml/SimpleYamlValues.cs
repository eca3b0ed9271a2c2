using System.Runtime.CompilerServices;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Reads values that begin and end in one line, as far as <see cref="SimpleYamlReader"/> is sure of them; null stands for what it is not.</summary>
internal static class SimpleYamlValues
{
    /// <summary>The key where the cursor stands, which is then behind its colon.</summary>
    public static ScalarNode? ReadKey(ref SimpleYamlCursor cursor, bool isInBrackets = false)
    {
        if (!(char.IsLetterOrDigit(cursor.Current) || cursor.Current is '_' or '$'))
            return null;
        var start = cursor.Position;
        var end = cursor.SkipPlain(isInBrackets);
        // The parser looks for the colon behind a key, and the blanks before it, only so far, and has rules of its own for keys with signs in them.
        if (!cursor.IsAtSign(':') || cursor.Position - start > SimpleYamlReader.MaxKeyLength || !IsOfWords(cursor.Text, start, end))
            return null;
        cursor.Position++;
        return ToPlain(ref cursor, start, end);
    }

    /// <summary>The value where the cursor stands, which is then behind it.</summary>
    public static DataNode? Read(ref SimpleYamlCursor cursor, int depth, bool isInBrackets = false)
    {
        switch (cursor.Current)
        {
            case '[':
                return ReadList(ref cursor, depth + 1);
            case '{':
                return ReadMapping(ref cursor, depth + 1);
            case '\'' or '"':
                return ReadQuoted(ref cursor);
        }

        if (!IsAtText(ref cursor))
            return null;
        var start = cursor.Position;
        var end = cursor.SkipPlain(isInBrackets);
        return cursor.Current == ':' ? null : ToPlain(ref cursor, start, end);
    }

    /// <summary>Whether a text without quotes begins here, and nothing that has a meaning to YAML.</summary>
    public static bool IsAtText(ref SimpleYamlCursor cursor) => cursor.Current == '-'
        ? IsInText(cursor[cursor.Position + 1])
        : IsInText(cursor.Current) || cursor.Current is '.' or '/' or '(' or '+' or '~' or '=' or '\\' or ';';

    [MethodImpl(HotLoop.Options)]
    private static bool IsOfWords(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!IsInText(text[at]) && text[at] is not (' ' or '-' or '.' or '/'))
                return false;
        }

        return true;
    }

    private static bool IsInText(char character) => char.IsLetterOrDigit(character) || character is '_' or '$' || character > '\u00A0';

    private static ScalarNode? ToPlain(ref SimpleYamlCursor cursor, int start, int end) =>
        YamlCoreSchema.Resolve(SharedTexts.Get(cursor.Text, start, end - start), tag: null, ScalarStyle.Plain, TextRange.FromBounds(start, end), out _);

    private static ScalarNode? ReadQuoted(ref SimpleYamlCursor cursor)
    {
        var (start, quote, text) = (cursor.Position, cursor.Current, cursor.Text);
        var hasEscape = false;
        for (var at = start + 1; cursor[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\' && quote == '"')
                return null;
            if (text[at] != quote)
                continue;
            if (quote == '\'' && cursor[at + 1] == quote)
            {
                hasEscape = true;
                at++;
                continue;
            }

            cursor.Position = at + 1;
            var value = SharedTexts.Get(text, start + 1, at - start - 1);
            return ScalarNode.String(hasEscape ? value.Replace("''", "'") : value, quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted, TextRange.FromBounds(start, at + 1));
        }

        return null;
    }

    private static ArrayNode? ReadList(ref SimpleYamlCursor cursor, int depth)
    {
        if (depth > SimpleYamlReader.MaxDepth)
            return null;
        var start = cursor.Position++;
        var items = new List<DataNode>();
        for (var isFirst = true; ; isFirst = false)
        {
            cursor.SkipBlanks();
            if (isFirst && cursor.Current == ']')
                break;
            if (Read(ref cursor, depth, isInBrackets: true) is not { } item)
                return null;
            items.Add(item);
            cursor.SkipBlanks();
            if (cursor.Current == ']')
                break;
            if (cursor.Current != ',')
                return null;
            cursor.Position++;
        }

        cursor.Position++;
        return new ArrayNode(items, TextRange.FromBounds(start, cursor.Position));
    }

    private static ObjectNode? ReadMapping(ref SimpleYamlCursor cursor, int depth)
    {
        if (depth > SimpleYamlReader.MaxDepth)
            return null;
        var start = cursor.Position++;
        var members = new List<Member>();
        for (var isFirst = true; ; isFirst = false)
        {
            cursor.SkipBlanks();
            if (isFirst && cursor.Current == '}')
                break;
            if (ReadKey(ref cursor, isInBrackets: true) is not { } key || !SimpleYamlReader.IsNew(key, members))
                return null;
            cursor.SkipBlanks();
            if (Read(ref cursor, depth, isInBrackets: true) is not { } value)
                return null;
            members.Add(new Member(key, value));
            cursor.SkipBlanks();
            if (cursor.Current == '}')
                break;
            if (cursor.Current != ',')
                return null;
            cursor.Position++;
        }

        cursor.Position++;
        return new ObjectNode(members, TextRange.FromBounds(start, cursor.Position));
    }
}
