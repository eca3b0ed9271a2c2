using System.Runtime.CompilerServices;
using System.Text;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>The labels that a file defines, those of links (<c>[label]: target</c>) and of notes (<c>[^label]: text</c>). Case and the width of blanks make no difference (CommonMark §4.7).</summary>
internal sealed class LinkLabels
{
    private const int MaxLength = 999;

    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _labels.Count;

    public void Clear() => _labels.Clear();

    /// <summary>Where the label ends that begins at a position, or -1 when it is none.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int FindEnd(CharBuffer text, int start)
    {
        for (var at = start; at < text.Length && at - start <= MaxLength; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == ']')
                return at;
            else if (text[at] == '[')
                return -1;
        }

        return -1;
    }

    /// <summary>Notes the label between two positions, unless it is blank.</summary>
    public bool TryAdd(CharBuffer text, int start, int end)
    {
        if (Normalize(text, start, end) is not { Length: > 0 } label)
            return false;
        _labels.Add(label);
        return true;
    }

    public bool Contains(CharBuffer text, int start, int end) =>
        end - start <= MaxLength && FindEnd(text, start) == end && _labels.Contains(Normalize(text, start, end));

    private static string Normalize(CharBuffer text, int start, int end)
    {
        var label = new StringBuilder(end - start);
        var hasBlank = false;
        for (var at = start; at < end; at++)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                hasBlank = label.Length > 0;
                continue;
            }

            if (hasBlank)
                label.Append(' ');
            label.Append(text[at]);
            hasBlank = false;
        }

        return label.ToString();
    }
}
