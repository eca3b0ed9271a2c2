using System.Text;

namespace ArticleSchema;

/// <summary>Writes texts of several lines as literal blocks of YAML, line by line as they are.</summary>
internal static class LiteralText
{
    /// <summary>How the block begins, <c>|</c> or the like; null where it could not hold the text exactly, or an editor would change it.</summary>
    public static string? Header(string text)
    {
        if (!text.Contains('\n') || !CanHold(text))
            return null;

        var content = text.AsSpan().TrimStart('\n');
        // Readers find the indentation by the first line that is not empty, unless they are told.
        var indicator = content[0] is ' ' or '\t' ? "2" : "";
        var end = text.Length - text.AsSpan().TrimEnd('\n').Length;
        return $"|{indicator}{end switch { 0 => "-", 1 => "", _ => "+" }}";
    }

    /// <summary>Whether a header tells the indentation, which readers count differently where nothing is around the text.</summary>
    public static bool TellsIndentation(string header) => header.Contains('2');

    /// <summary>Writes the lines behind the header; the line of the header has been ended.</summary>
    /// <param name="yaml">Takes what is written.</param>
    /// <param name="text">A text that has a header.</param>
    /// <param name="indentation">The blanks before each line that is not empty.</param>
    public static void AppendLines(StringBuilder yaml, string text, int indentation)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOf('\n');
            var line = length < 0 ? rest : rest[..length];
            if (!line.IsEmpty)
                yaml.Append(' ', indentation).Append(line);
            yaml.Append('\n');
            rest = rest[Math.Min(line.Length + 1, rest.Length)..];
        }
    }

    private static bool CanHold(string text)
    {
        var hasContent = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                // Blanks at the end of a line are seen by nobody, and many editors take them away.
                if (i > 0 && text[i - 1] != '\n' && char.IsWhiteSpace(text[i - 1]))
                    return false;
                continue;
            }

            if (c is not ('\t' or (>= ' ' and <= '~')) && !YamlScalar.IsPrintableBeyondAscii(text, ref i))
                return false;
            hasContent = true;
        }

        return hasContent && (text[^1] == '\n' || !char.IsWhiteSpace(text[^1]));
    }
}
