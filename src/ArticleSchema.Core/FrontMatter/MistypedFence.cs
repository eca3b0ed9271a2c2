using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Front matter below a first line that resembles a fence: of the wrong number or kind of characters, or with something beside them.</summary>
/// <remarks>Markdown may begin with a rule such as <c>----</c>, so each line up to the closing one must be such as front matter has.</remarks>
internal static class MistypedFence
{
    // A fence is three characters, and what somebody wrote for one is hardly longer than '---yaml # comment'.
    private const int LongestFence = 30;

    private const string CharactersOfFences = "-–—―−_=~+;. \t\\";

    private static readonly string[] s_fences = ["---", "+++", ";;;", "---json"];

    /// <summary>The slip in the line at <paramref name="start"/>, or null when it is something else.</summary>
    public static FenceSlip? Find(string text, int start)
    {
        var line = LineAt(text, start);
        var isLikeFence = line.Length is > 0 and <= LongestFence && (line.TrimStart().StartsWith("---", StringComparison.Ordinal) || IsMadeOfFenceCharacters(line));
        if (!isLikeFence || LineScanner.NextLine(text, start) is not (> 0 and var next))
            return null;
        return UnopenedBlock.FindEnd(text, next) > 0 || IsBlock(text, next, line, ':') || (line.Contains('+') && IsBlock(text, next, line, '='))
            ? new FenceSlip(Explain(line), IsCertain: true, default)
            : null;
    }

    // 'Note: this' above hyphens or '=' is a heading to Markdown, whatever stands before it.
    private static bool IsBlock(string text, int start, string opening, char sign) =>
        UnopenedBlock.FindEnd(text, start, line => Closes(LineAt(text, line), opening), out var keys, sign: sign) is > 0 and var end
        && (keys > 1 || UnopenedBlock.IsTelling(text, start, sign) || !IsUnderline(LineAt(text, end).Trim()));

    // An indented line belongs to a value, unless the opening one is indented the same.
    private static bool Closes(string line, string opening) =>
        line.TrimEnd() == opening.TrimEnd()
        || (line.Length is > 1 and <= LongestFence && !char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(line[1]) && IsMadeOfFenceCharacters(line));

    private static bool IsMadeOfFenceCharacters(string line) => line.All(character => CharactersOfFences.IndexOf(character) >= 0);

    private static bool IsUnderline(string line) => line.Trim('-').Length == 0 || line.Trim('=').Length == 0;

    private static string Explain(string line)
    {
        var fence = line.Trim();
        if (Array.IndexOf(s_fences, fence) < 0)
            return $"its first line '{fence}' is no fence, which is '{(fence[0] == '+' ? "+++" : "---")}' and nothing else";
        return char.IsWhiteSpace(line[0])
            ? $"blanks stand before '{fence}', which is a fence only at the very beginning of its line"
            : $"something invisible stands behind '{fence}', which is a fence only when nothing else is in its line";
    }

    private static string LineAt(string text, int start) => text.Substring(start, LineScanner.EndOfLine(text, start) - start);
}
