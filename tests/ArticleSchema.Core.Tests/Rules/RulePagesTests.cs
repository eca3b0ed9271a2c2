using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Rules;

/// <summary>The examples on the pages of the rules really print what the pages say, and print nothing when they are put right.</summary>
public sealed class RulePagesTests
{
    /// <summary>Found by the generator, since only there names and types of C# are known; its tests try these pages.</summary>
    private static readonly string[] s_rulesOfTheGenerator = ["ART4008", "ART5003", "ART5004", "ART5005", "ART5006", "ART5007", "ART5008"];

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsOfTheEngine => [.. RuleCatalog.All.Select(rule => rule.Id).Except(s_rulesOfTheGenerator)];

    [Theory]
    [MemberData(nameof(IdsOfTheEngine))]
    public void BrokenExample_PrintsWhatThePageSays(string id)
    {
        var page = Read(id);

        Assert.Equal(page.Printed, Check(page.BrokenFiles, id));
        Assert.Contains(page.Printed, line => line.Contains($" {id}: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsOfTheEngine))]
    public void MendedExample_PrintsNothing(string id) => Assert.Empty(Check(Read(id).MendedFiles, id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void HeadAndLevel_AreThoseOfTheRule(string id)
    {
        var rule = RuleCatalog.Get(id);
        var page = Read(id);

        Assert.Equal($"{id}: {rule.Title}", page.Title);
        Assert.Equal(rule.Category, page.Category);
        Assert.Equal(RuleCatalogTests.LevelOf(rule), page.Level);
        Assert.Equal(LevelSection(rule), page.LevelSection);
    }

    private static RulePage Read(string id)
    {
        var rule = RuleCatalog.Get(id);
        return RulePage.Read(RepositoryPaths.FromRoot("src", "ArticleSchema.Core", "Rules", rule.Family, id + ".md"));
    }

    private static List<string> Check(IReadOnlyDictionary<string, string> files, string id) =>
        [.. Project.Check(files.Select(file => new SourceFile(file.Key, file.Value)), id).Select(violation => violation.ToString())];

    private static string LevelSection(RuleInfo rule)
    {
        if (!rule.IsEnabledByDefault)
            return LevelSectionWhenOff(rule);
        var isError = rule.Severity == RuleSeverity.Error;
        var commandLine = s_rulesOfTheGenerator.Contains(rule.Id)
            ? "`articleschema check` knows nothing of C# and does not report this."
            : $"`articleschema check` reads none of these: to it the rule is {(isError ? "an error" : "a warning")}, unless `--level {rule.Id}={(isError ? "warning" : "error")}` says otherwise.";
        return $"""
            In a file named `.globalconfig` beside the project file:

            ```ini
            is_global = true
            dotnet_diagnostic.{rule.Id}.severity = {(isError ? "warning" : "error")}
            ```

            `none` turns the rule off. So does `<NoWarn>$(NoWarn);{rule.Id}</NoWarn>` in the project file, where
            `<WarningsAsErrors>$(WarningsAsErrors);{rule.Id}</WarningsAsErrors>` makes an error of it wherever it is a warning.
            A `dotnet_diagnostic` entry in an `.editorconfig` does not reach files that are not C#, so it changes nothing here.
            {commandLine}
            """.ReplaceLineEndings("\n");
    }

    private static string LevelSectionWhenOff(RuleInfo rule) => $"""
        It is off unless a level is given. In a file named `.globalconfig` beside the project file:

        ```ini
        is_global = true
        dotnet_diagnostic.{rule.Id}.severity = warning
        ```

        `suggestion` shows it in editors only. `<WarningsAsErrors>$(WarningsAsErrors);{rule.Id}</WarningsAsErrors>` in the project file makes an
        error of it. A `dotnet_diagnostic` entry in an `.editorconfig` does not reach files that are not C#, so it changes nothing here.
        `articleschema check` reads none of these: to it the rule is off unless `--level {rule.Id}=warning` or another level is given.
        """.ReplaceLineEndings("\n");
}
