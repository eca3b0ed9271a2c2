using System.Text.RegularExpressions;

using ArticleSchema.Core.Rules;

namespace ArticleSchema.Core.Tests.Rules;

/// <summary>A rule is told of in several places; each test names the rules, or the rows, on which they disagree.</summary>
public sealed partial class RuleCatalogTests
{
    private static readonly IReadOnlyList<Type> s_ruleTypes =
        [.. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)];

    [Fact]
    public void Rules_AreAllInTheCatalog() =>
        Assert.Equal(s_ruleTypes.Select(IdOf).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Ids_AreWellFormedAndGivenOnce()
    {
        Assert.All(RuleCatalog.All, rule => Assert.Matches("^ART[1-5][0-9]{3}$", rule.Id));
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct(), RuleCatalog.All.Select(rule => rule.Id));
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Files_LieInTheFolderOfTheFamily() =>
        AssertNone(s_ruleTypes
            .Where(type => !File.Exists(PathOf(type, type.Name + ".cs")) || type.Namespace != "ArticleSchema.Core.Rules." + InfoOf(type).Family)
            .Select(type => type.Name));

    [Fact]
    public void Pages_StandBesideTheRules()
    {
        AssertNone(s_ruleTypes.Where(type => !File.Exists(PathOf(type, IdOf(type) + ".md"))).Select(type => $"{IdOf(type)}.md, the page of {type.Name}"));
        AssertNone(FilesOf("src/ArticleSchema.Core", "*.md").Where(file => RuleCatalog.All.All(rule => rule.Id + ".md" != Path.GetFileName(file))));
    }

    [Fact]
    public void HelpLinks_LeadToThePages()
    {
        const string main = "https://github.com/articleschema/articleschema/blob/main/";
        AssertNone(RuleCatalog.All
            .Select(rule => rule.HelpUri)
            .Where(link => !link.StartsWith(main, StringComparison.Ordinal) || !File.Exists(RepositoryPaths.FromRoot(link[main.Length..]))));
    }

    [Fact]
    public void TestClasses_MirrorTheFolders()
    {
        // What only the generator can find is tested there.
        var tests = Directory.EnumerateFiles(RepositoryPaths.FromRoot("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet();
        AssertNone(s_ruleTypes.Where(type => !tests.Contains(type.Name + "Tests.cs")).Select(type => type.Name + "Tests"));
        AssertNone(FilesOf("tests/ArticleSchema.Core.Tests", "*Tests.cs").Select(file => Path.GetFileNameWithoutExtension(file)[..^"Tests".Length]).Except(s_ruleTypes.Select(type => type.Name)));
    }

    [Fact]
    public void Titles_AreShortSentencesWithoutStop() =>
        AssertNone(RuleCatalog.All
            .Select(rule => rule.Title)
            .Where(title => !char.IsUpper(title[0]) || title.EndsWith('.') || title.Contains('|') || title.Length > 70));

    [Fact]
    public void Messages_HaveNoStopAndAllPlaces()
    {
        AssertNone(RuleCatalog.All.Where(rule => rule.Message.EndsWith('.')).Select(rule => $"{rule.Id}: {rule.Message}"));
        AssertNone(RuleCatalog.All
            .Where(rule => Places(rule.Message) is var places && !places.SequenceEqual(Enumerable.Range(0, places.Count)))
            .Select(rule => $"{rule.Id}: {rule.Message}"));
    }

    [Fact]
    public void ReleaseRows_SayTheSame()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadLines(RepositoryPaths.FromRoot("src", "ArticleSchema.Analyzers", file)))
            .Where(line => line.StartsWith("ART", StringComparison.Ordinal));
        AssertSame(RuleCatalog.All.Select(rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.Severity : "Disabled")} | {rule.Title}"), rows);
    }

    [Fact]
    public void TableOfTheReadme_SaysTheSame()
    {
        var rows = File.ReadLines(RepositoryPaths.FromRoot("README.md")).Where(line => RuleRow().IsMatch(line));
        AssertSame(RuleCatalog.All.Select(rule => $"| [{rule.Id}]({PageOf(rule)}) | {rule.Title} | {LevelOf(rule)} |"), rows);
    }

    /// <summary>The level as README and pages give it.</summary>
    internal static string LevelOf(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant() + (rule.IsEnabledByDefault ? "" : ", off");

    private static string PageOf(RuleInfo rule) => $"src/ArticleSchema.Core/Rules/{rule.Family}/{rule.Id}.md";

    private static string IdOf(Type type) => (string)type.GetField("Id")!.GetRawConstantValue()!;

    private static RuleInfo InfoOf(Type type) => RuleCatalog.Get(IdOf(type));

    private static string PathOf(Type type, string file) => RepositoryPaths.FromRoot("src", "ArticleSchema.Core", "Rules", InfoOf(type).Family, file);

    private static IEnumerable<string> FilesOf(string project, string pattern) =>
        Directory.EnumerateDirectories(RepositoryPaths.FromRoot(project, "Rules")).SelectMany(folder => Directory.EnumerateFiles(folder, pattern));

    private static List<int> Places(string message) => [.. Place().Matches(message).Select(place => place.Groups[1].Value[0] - '0').Distinct().Order()];

    private static void AssertNone(IEnumerable<string> names)
    {
        var list = string.Join('\n', names);
        Assert.True(list.Length == 0, list);
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, found) = (expected.ToList(), actual.ToList());
        AssertNone(wanted.Except(found).Select(row => $"missing: {row}").Concat(found.Except(wanted).Select(row => $"stale: {row}")));
        Assert.Equal(wanted, found);
    }

    [GeneratedRegex(@"^\| (\[)?ART\d{4}")]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
