using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Looks for what is wrong with the directives before a document (YAML 1.2.2 §6.8).</summary>
/// <param name="search">Takes the fault.</param>
internal sealed class DirectiveFaults(FaultSearch search)
{
    /// <summary>How a line is explained that begins with <c>%</c>.</summary>
    public const string BadDirective = "a line that begins with '%' tells the reader something, as '%YAML 1.2' before '---' does, and this cannot be understood; put text that begins with '%' in quotes";

    private static readonly char[] s_blanks = [' ', '\t'];

    private static readonly char[] s_flowIndicators = [',', '[', ']', '{', '}'];

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private int _last = -1;

    /// <summary>Whether a directive of one of the two kinds that there are begins at a place.</summary>
    public static bool IsKnown(string text, int at) =>
        string.CompareOrdinal(text, at, "%YAML ", 0, 6) == 0 || string.CompareOrdinal(text, at, "%TAG ", 0, 5) == 0;

    /// <summary>Steps over a directive.</summary>
    public bool TrySkip(ref int line)
    {
        var end = search.TrimmedLineEnd(line);
        var words = search.Text.Substring(line, end - line).Split(s_blanks, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word[0] != '#').ToArray();
        var subject = words[0] == "%TAG" && words.Length > 1 ? words[1] : words[0];
        var isSound = words switch
        {
            ["%YAML", var version] => version is "1.0" or "1.1" or "1.2" or "1.3",
            ["%TAG", var handle, var prefix] => IsHandle(handle) && prefix.IndexOfAny(s_flowIndicators) < 0,
            _ => false,
        };
        if (!isSound || !_met.Add(subject))
            return search.Fail(line, end - line, BadDirective, line);
        _last = line;
        line = search.NextLine(line);
        return true;
    }

    /// <summary>Whether a document may begin although no <c>---</c> introduces it: not behind a directive.</summary>
    public bool CheckIntroduction() =>
        _last < 0 || search.Fail(_last, search.TrimmedLineEnd(_last) - _last, "behind this line '---' is expected", _last);

    private static bool IsHandle(string handle) =>
        handle[0] == '!' && (handle.Length == 1 || (handle[handle.Length - 1] == '!' && handle.Substring(1, handle.Length - 2).All(character => char.IsLetterOrDigit(character) || character == '-')));
}
