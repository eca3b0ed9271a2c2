using System.Runtime.CompilerServices;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>How far <see cref="SimpleYamlReader"/> has come: it goes from line to line that holds something.</summary>
/// <param name="text">The file's text.</param>
/// <param name="end">Where what is read of it ends.</param>
internal ref struct SimpleYamlCursor(string text, int end)
{
    /// <summary>Where it stands.</summary>
    public int Position { get; set; }

    /// <summary>The column in which the line begins to hold something; -1 behind the last line.</summary>
    public int Column { get; private set; }

    public readonly string Text => text;

    /// <summary>The character where it stands; a line break at the end.</summary>
    public readonly char Current => this[Position];

    public readonly char this[int at] => at < end ? text[at] : '\n';

    /// <summary>Whether a sign stands where it stands, with a blank or nothing behind it.</summary>
    public readonly bool IsAtSign(char sign) => Current == sign && this[Position + 1] is ' ' or '\n' or '\r';

    /// <summary>Goes from the beginning of a line to the next thing that is neither blank nor a comment.</summary>
    [MethodImpl(HotLoop.Options)]
    public void MoveToContent(int line)
    {
        while (line >= 0 && line < end)
        {
            var at = line;
            while (this[at] == ' ')
                at++;
            if (this[at] is not ('\n' or '\r' or '#'))
            {
                (Position, Column) = (at, at - line);
                return;
            }

            line = LineScanner.NextLine(text, at);
        }

        (Position, Column) = (end, -1);
    }

    /// <summary>Goes to what the lines below hold, where nothing but blanks or a comment follows in this one.</summary>
    public bool TryEndLine()
    {
        SkipBlanks();
        if (Current is not ('\n' or '\r') && (Current != '#' || text[Position - 1] != ' '))
            return false;
        MoveToContent(Position < end ? LineScanner.NextLine(text, Position) : -1);
        return true;
    }

    public void SkipBlanks()
    {
        while (Current == ' ')
            Position++;
    }

    /// <summary>Steps over a text without quotes, up to the end of the line, a comment, the colon behind a key, or within brackets to what separates it there.</summary>
    /// <returns>Where it ends, the blanks behind it left out.</returns>
    [MethodImpl(HotLoop.Options)]
    public int SkipPlain(bool isInBrackets)
    {
        var (at, behind) = (Position, Position);
        for (; at < end; at++)
        {
            var character = text[at];
            if (character is '\n' or '\r'
                || (character == ':' && (this[at + 1] is ' ' or '\n' or '\r' || (isInBrackets && IsFlowSign(this[at + 1]))))
                || (character == '#' && text[at - 1] == ' ')
                || (isInBrackets && IsFlowSign(character)))
                break;
            if (character != ' ')
                behind = at + 1;
        }

        Position = at;
        return behind;
    }

    private static bool IsFlowSign(char character) => character is ',' or '[' or ']' or '{' or '}';
}
