using System.Collections.Immutable;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core;
using ArticleSchema.Core.Rules;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>The rules as the compiler knows them. Each has its own field, so that release tracking sees its id; all else comes from the catalogue.</summary>
internal static class Descriptors
{
    // Filled by the fields that follow it in the text.
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = new(StringComparer.Ordinal);

    public static readonly DiagnosticDescriptor MissingFrontMatter = Describe(Core.Rules.FrontMatter.MissingFrontMatter.Id);
    public static readonly DiagnosticDescriptor UnclosedFrontMatter = Describe(Core.Rules.FrontMatter.UnclosedFrontMatter.Id);
    public static readonly DiagnosticDescriptor InvalidYaml = Describe(Core.Rules.FrontMatter.InvalidYaml.Id);
    public static readonly DiagnosticDescriptor DuplicateKey = Describe(Core.Rules.FrontMatter.DuplicateKey.Id);
    public static readonly DiagnosticDescriptor TextBeforeFrontMatter = Describe(Core.Rules.FrontMatter.TextBeforeFrontMatter.Id);
    public static readonly DiagnosticDescriptor UnmappedFrontMatter = Describe(Core.Rules.FrontMatter.UnmappedFrontMatter.Id);
    public static readonly DiagnosticDescriptor ExceededLimit = Describe(Core.Rules.FrontMatter.ExceededLimit.Id);
    public static readonly DiagnosticDescriptor DivergentValue = Describe(Core.Rules.FrontMatter.DivergentValue.Id);
    public static readonly DiagnosticDescriptor MissingTitle = Describe(Core.Rules.Articles.MissingTitle.Id);
    public static readonly DiagnosticDescriptor MissingDate = Describe(Core.Rules.Articles.MissingDate.Id);
    public static readonly DiagnosticDescriptor MissingCategories = Describe(Core.Rules.Articles.MissingCategories.Id);
    public static readonly DiagnosticDescriptor MissingRequiredProperty = Describe(Core.Rules.Articles.MissingRequiredProperty.Id);
    public static readonly DiagnosticDescriptor EmptyValue = Describe(Core.Rules.Articles.EmptyValue.Id);
    public static readonly DiagnosticDescriptor WrongType = Describe(Core.Rules.Articles.WrongType.Id);
    public static readonly DiagnosticDescriptor UnknownProperty = Describe(Core.Rules.Articles.UnknownProperty.Id);
    public static readonly DiagnosticDescriptor DisallowedValue = Describe(Core.Rules.Articles.DisallowedValue.Id);
    public static readonly DiagnosticDescriptor InvalidFormat = Describe(Core.Rules.Articles.InvalidFormat.Id);
    public static readonly DiagnosticDescriptor UnmatchedPattern = Describe(Core.Rules.Articles.UnmatchedPattern.Id);
    public static readonly DiagnosticDescriptor WrongLength = Describe(Core.Rules.Articles.WrongLength.Id);
    public static readonly DiagnosticDescriptor OutOfRangeNumber = Describe(Core.Rules.Articles.OutOfRangeNumber.Id);
    public static readonly DiagnosticDescriptor WrongItemCount = Describe(Core.Rules.Articles.WrongItemCount.Id);
    public static readonly DiagnosticDescriptor UnfitAlternatives = Describe(Core.Rules.Articles.UnfitAlternatives.Id);
    public static readonly DiagnosticDescriptor MissingDependency = Describe(Core.Rules.Articles.MissingDependency.Id);
    public static readonly DiagnosticDescriptor DeprecatedProperty = Describe(Core.Rules.Articles.DeprecatedProperty.Id);
    public static readonly DiagnosticDescriptor MissingRecommendedProperty = Describe(Core.Rules.Articles.MissingRecommendedProperty.Id);
    public static readonly DiagnosticDescriptor ForbiddenValue = Describe(Core.Rules.Articles.ForbiddenValue.Id);
    public static readonly DiagnosticDescriptor UnorderedValues = Describe(Core.Rules.Articles.UnorderedValues.Id);
    public static readonly DiagnosticDescriptor RepeatedKey = Describe(Core.Rules.Collections.RepeatedKey.Id);
    public static readonly DiagnosticDescriptor RepeatedValue = Describe(Core.Rules.Collections.RepeatedValue.Id);
    public static readonly DiagnosticDescriptor DeadReference = Describe(Core.Rules.Collections.DeadReference.Id);
    public static readonly DiagnosticDescriptor MissingAsset = Describe(Core.Rules.Collections.MissingAsset.Id);
    public static readonly DiagnosticDescriptor DivergentSpelling = Describe(Core.Rules.Collections.DivergentSpelling.Id);
    public static readonly DiagnosticDescriptor MisplacedEntry = Describe(Core.Rules.Collections.MisplacedEntry.Id);
    public static readonly DiagnosticDescriptor MissingTranslation = Describe(Core.Rules.Collections.MissingTranslation.Id);
    public static readonly DiagnosticDescriptor OrphanedTranslation = Describe(Core.Rules.Collections.OrphanedTranslation.Id);
    public static readonly DiagnosticDescriptor UnusedValue = Describe(Core.Rules.Collections.UnusedValue.Id);
    public static readonly DiagnosticDescriptor UnreadableSchema = Describe(Core.Rules.Schemas.UnreadableSchema.Id);
    public static readonly DiagnosticDescriptor KeywordMisuse = Describe(Core.Rules.Schemas.KeywordMisuse.Id);
    public static readonly DiagnosticDescriptor UnresolvedReference = Describe(Core.Rules.Schemas.UnresolvedReference.Id);
    public static readonly DiagnosticDescriptor InvalidPattern = Describe(Core.Rules.Schemas.InvalidPattern.Id);
    public static readonly DiagnosticDescriptor UnknownKeyword = Describe(Core.Rules.Schemas.UnknownKeyword.Id);
    public static readonly DiagnosticDescriptor UnknownFormat = Describe(Core.Rules.Schemas.UnknownFormat.Id);
    public static readonly DiagnosticDescriptor EndlessReference = Describe(Core.Rules.Schemas.EndlessReference.Id);
    public static readonly DiagnosticDescriptor NameCollision = Describe(Core.Rules.Schemas.NameCollision.Id);
    public static readonly DiagnosticDescriptor ImpossibleBounds = Describe(Core.Rules.Schemas.ImpossibleBounds.Id);
    public static readonly DiagnosticDescriptor IneffectiveKeyword = Describe(Core.Rules.Schemas.IneffectiveKeyword.Id);
    public static readonly DiagnosticDescriptor UncoveredSchema = Describe(Core.Rules.Projects.UncoveredSchema.Id);
    public static readonly DiagnosticDescriptor AmbiguousSchema = Describe(Core.Rules.Projects.AmbiguousSchema.Id);
    public static readonly DiagnosticDescriptor UnheldValue = Describe(Core.Rules.Projects.UnheldValue.Id);
    public static readonly DiagnosticDescriptor UnsupportedProject = Describe(Core.Rules.Projects.UnsupportedProject.Id);
    public static readonly DiagnosticDescriptor UnusableType = Describe(Core.Rules.Projects.UnusableType.Id);
    public static readonly DiagnosticDescriptor UnfittingMember = Describe(Core.Rules.Projects.UnfittingMember.Id);
    public static readonly DiagnosticDescriptor TypeWithoutSchema = Describe(Core.Rules.Projects.TypeWithoutSchema.Id);
    public static readonly DiagnosticDescriptor ExcludedEntry = Describe(Core.Rules.Projects.ExcludedEntry.Id);
    public static readonly DiagnosticDescriptor UncoveredArticle = Describe(Core.Rules.Projects.UncoveredArticle.Id);

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => s_byId.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>What the compiler is told of a violation.</summary>
    public static Diagnostic ToDiagnostic(DiagnosticInfo info, IEnumerable<KeyValuePair<string, string?>>? properties = null) => Diagnostic.Create(
        // A text of the schema's is printed as it is; for a format of the compiler's its braces would mean something.
        info.Text is null ? s_byId[info.Id] : Describe(RuleCatalog.Get(info.Id), "{0}"),
        Location.Create(info.Path, new TextSpan(info.Range.Start, info.Range.Length), info.Lines),
        // Only a default: what the project sets for the rule, by '.globalconfig' or 'NoWarn', still counts.
        ToSeverity(info.Severity),
        info.Related.Select(place => Location.Create(place.Path, new TextSpan(place.Range.Start, place.Range.Length), DiagnosticInfo.ToLines(place))),
        properties is null ? null : ImmutableDictionary.CreateRange(properties),
        info.Text is null ? info.Arguments.ToArray<object>() : [info.Text]);

    /// <summary>A rule as an error, whatever its own level, for what a project does to errors of it.</summary>
    public static DiagnosticDescriptor DescribeAsError(RuleInfo rule) => Describe(rule with { Severity = RuleSeverity.Error, IsEnabledByDefault = true }, rule.Message);

    private static DiagnosticDescriptor Describe(string id)
    {
        var rule = RuleCatalog.Get(id);
        var descriptor = Describe(rule, rule.Message);
        s_byId.Add(id, descriptor);
        return descriptor;
    }

    private static DiagnosticDescriptor Describe(RuleInfo rule, string message) => new(
        rule.Id,
        rule.Title,
        message,
        rule.Category,
        ToSeverity(rule.Severity),
        rule.IsEnabledByDefault,
        helpLinkUri: rule.HelpUri);

    private static DiagnosticSeverity ToSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
