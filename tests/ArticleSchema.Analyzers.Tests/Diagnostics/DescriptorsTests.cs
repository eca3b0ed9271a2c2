using ArticleSchema.Analyzers.Diagnostics;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Diagnostics;

public sealed class DescriptorsTests
{
    [Fact]
    public void Descriptors_AreTheRulesOfTheCatalogue() => Assert.Equal(
        RuleCatalog.All.Select(rule => (rule.Id, rule.Title, rule.Message, rule.Category, rule.Severity.ToString(), rule.IsEnabledByDefault, rule.HelpUri)),
        Descriptors.All.Select(descriptor => (
            descriptor.Id,
            descriptor.Title.ToString(),
            descriptor.MessageFormat.ToString(),
            descriptor.Category,
            descriptor.DefaultSeverity.ToString(),
            descriptor.IsEnabledByDefault,
            descriptor.HelpLinkUri)));

    [Fact]
    public void AnalyzerAndGenerator_ShareTheRulesWithoutOverlap()
    {
        var analyzer = new ArticleAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).ToList();
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Where(id => !id.StartsWith("ART4", StringComparison.Ordinal) && id is not (UnsupportedProject.Id or UnusableType.Id or UnfittingMember.Id or TypeWithoutSchema.Id)), analyzer);
    }

    [Fact]
    public void EveryRule_CanBeTurnedOff() =>
        Assert.All(Descriptors.All, descriptor => Assert.Empty(descriptor.CustomTags));
}
