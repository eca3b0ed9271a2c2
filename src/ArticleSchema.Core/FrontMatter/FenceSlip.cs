using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Something that was probably meant as front matter and is not read as such, by us or by other tools.</summary>
/// <param name="Explanation">What is wrong, as a clause.</param>
/// <param name="IsCertain">Whether nothing else can have been meant, so that the article is wrong even where front matter may be left out.</param>
/// <param name="Obstacle">What has to go so that the front matter is found; empty where removing does not help.</param>
internal sealed record FenceSlip(string Explanation, bool IsCertain, TextRange Obstacle)
{
    internal static FenceSlip? Find(SourceFile file, int start) =>
        FindMark(file) ?? MistypedFence.Find(file.Text, start) ?? BlockOfCode.Find(file.Text, start) ?? FindFenceBelow(file, start) ?? FindKeysWithoutFence(file.Text, start);

    private static FenceSlip? FindMark(SourceFile file)
    {
        var marks = file.Text.Length - file.Text.TrimStart('\uFEFF').Length;
        var rest = file.Text.Substring(marks);
        return marks > 0 && FrontMatterFences.Find(new SourceFile(file.Path, rest)).Opening is not null
            ? new FenceSlip("a second byte order mark, U+FEFF, stands invisibly before it", IsCertain: true, new TextRange(0, marks))
            : null;
    }

    private static FenceSlip? FindFenceBelow(SourceFile file, int start)
    {
        for (var line = LineScanner.NextLine(file.Text, start); line >= 0; line = LineScanner.NextLine(file.Text, line))
        {
            if (!FencedBlock.IsFence(file.Text, line, "---"))
                continue;
            return LineScanner.NextLine(file.Text, line) is > 0 and var next && UnopenedBlock.FindEnd(file.Text, next) > 0
                ? new FenceSlip($"the '---' in line {file.GetPosition(line).Line + 1} opens none, because text stands before it", IsCertain: false, default)
                : null;
        }

        return null;
    }

    private static FenceSlip? FindKeysWithoutFence(string text, int start) =>
        KeyLine.IsKey(text, start) && LineScanner.NextLine(text, start) is > 0 and var next && KeyLine.IsKey(text, next)
            ? new FenceSlip("its first lines look like some, but no line '---' ends them", IsCertain: false, default)
            : null;
}
