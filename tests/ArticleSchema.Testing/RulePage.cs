using System.Text.RegularExpressions;

namespace ArticleSchema.Testing;

/// <summary>The page of a rule: a heading, a table, what it means, files that break it with what is printed, the files put right, and its level.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Category">The rule's category, as the table says.</param>
/// <param name="Level">The rule's default level, as the table says.</param>
/// <param name="BrokenFiles">The files of the example by path.</param>
/// <param name="Printed">What is printed for them, line by line.</param>
/// <param name="MendedFiles">All files of the example, those that changed in their new version and under their new name.</param>
/// <param name="LevelSection">The text of the last section.</param>
public sealed partial record RulePage(
    string Title,
    string Category,
    string Level,
    IReadOnlyDictionary<string, string> BrokenFiles,
    IReadOnlyList<string> Printed,
    IReadOnlyDictionary<string, string> MendedFiles,
    string LevelSection)
{
    public static RulePage Read(string path) => Parse(File.ReadAllText(path).ReplaceLineEndings("\n"));

    private static RulePage Parse(string text)
    {
        var sections = SectionHeading().Split(text);
        var (broken, mended, level) = sections is [_, "What breaks it", var first, "The same, put right", var second, "How to change its level", var third]
            ? (first, second, third)
            : throw new FormatException("A rule page has the sections 'What breaks it', 'The same, put right' and 'How to change its level'");
        var head = Head().Match(sections[0]);
        if (!head.Success)
            throw new FormatException("A rule page begins with a heading, a table of category and default level, and what the rule means");

        var brokenFiles = ReadFiles(broken);
        var mendedFiles = new Dictionary<string, string>(brokenFiles);
        foreach (var (path, content) in ReadFiles(mended))
            mendedFiles[path] = content;
        foreach (Match renamed in RenamedFile().Matches(mended))
        {
            if (mendedFiles.Remove(renamed.Groups["old"].Value, out var content))
                mendedFiles.Add(renamed.Groups["new"].Value, content);
        }

        return new RulePage(
            head.Groups["title"].Value,
            head.Groups["category"].Value,
            head.Groups["level"].Value,
            brokenFiles,
            PrintedBlock().Match(broken).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            mendedFiles,
            level.Trim('\n'));
    }

    private static Dictionary<string, string> ReadFiles(string section) =>
        FileBlock().Matches(section).ToDictionary(block => block.Groups["path"].Value, block => block.Groups["content"].Value);

    [GeneratedRegex(@"^## (.+)$\n", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"\A# (?<title>.+)\n\n\| Category \| Default level \|\n\| --- \| --- \|\n\| (?<category>\S+) \| (?<level>[^|\n]+) \|\n\n\S")]
    private static partial Regex Head();

    [GeneratedRegex(@"^`(?<path>[^`\n]+)`:\n\n```(yaml|json|markdown|xml|csharp|ini)\n(?<content>(.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"^`(?<old>[^`\n]+)` is renamed to `(?<new>[^`\n]+)`\.$", RegexOptions.Multiline)]
    private static partial Regex RenamedFile();

    [GeneratedRegex(@"^```text\n(?<lines>(.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex PrintedBlock();
}
