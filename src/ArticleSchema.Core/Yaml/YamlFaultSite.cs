using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>The place where the parser gave up, and the lines around it.</summary>
/// <param name="file">The file.</param>
/// <param name="range">What was parsed.</param>
/// <param name="position">Where the parser says that the fault is; often not the place itself.</param>
/// <param name="message">What the parser says.</param>
internal sealed class YamlFaultSite(SourceFile file, TextRange range, int position, string message)
{
    /// <summary>The file's text.</summary>
    public string Text => file.Text;

    /// <summary>What was parsed.</summary>
    public TextRange Range => range;

    /// <summary>Where the parser says that the fault is.</summary>
    public int Position => position;

    /// <summary>The line of <see cref="Position"/>, zero-based.</summary>
    public int Line { get; } = file.GetPosition(position).Line;

    /// <summary>The first line of what was parsed.</summary>
    public int FirstLine { get; } = file.GetPosition(range.Start).Line;

    /// <summary>The character at <see cref="Position"/>, or NUL at the end.</summary>
    public char Character => position < range.End ? Text[position] : '\0';

    /// <summary>What the parser says, as a clause.</summary>
    public string Clause => message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message.Substring(1).TrimEnd('.', ' ');

    /// <summary>Whether the parser's message holds some words.</summary>
    public bool Says(string words) => message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The range of a line without its line break; empty behind what was parsed.</summary>
    public TextRange LineRange(int line)
    {
        var start = line < FirstLine || line > file.GetPosition(range.End).Line ? range.End : Math.Min(file.GetLineStart(line), range.End);
        return TextRange.FromBounds(start, Math.Min(LineScanner.EndOfLine(Text, start), range.End));
    }

    /// <summary>The text of a line.</summary>
    public string LineText(int line) => file.GetText(LineRange(line));

    /// <summary>The last line before another one that is neither blank nor a comment; before the first line when there is none.</summary>
    public int LineBefore(int line)
    {
        do
            line--;
        while (line >= FirstLine && LineText(line).TrimStart() is "" or ['#', ..]);
        return line;
    }

    /// <summary>How far a line is indented.</summary>
    public static int IndentOf(string line) => line.Length - line.TrimStart(' ', '\t').Length;

    /// <summary>Where the value of a line <c>key: value</c> begins within the line; -1 when the line has no key, its length when it has no value.</summary>
    public static int ValueOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            return line.TrimEnd().EndsWith(":", StringComparison.Ordinal) ? line.Length : -1;
        var start = colon + 1;
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        return start;
    }
}
