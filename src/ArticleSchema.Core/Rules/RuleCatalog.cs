using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Rules.Schemas;

namespace ArticleSchema.Core.Rules;

/// <summary>All rules there are.</summary>
internal static class RuleCatalog
{
    /// <summary>The rules about how front matter is written, in the order in which they are checked.</summary>
    public static IReadOnlyList<FrontMatterRule> FrontMatter { get; } =
    [
        new MissingFrontMatter(),
        new UnclosedFrontMatter(),
        new InvalidYaml(),
        new DuplicateKey(),
        new TextBeforeFrontMatter(),
        UnmappedFrontMatter.Instance,
        new ExceededLimit(),
        new DivergentValue(),
    ];

    /// <summary>The rules about entries among others, by id.</summary>
    public static IReadOnlyList<CollectionRule> Collections { get; } =
    [
        new RepeatedKey(),
        new RepeatedValue(),
        DeadReference.Instance,
        new MissingAsset(),
        new DivergentSpelling(),
        new MissingTranslation(),
        new OrphanedTranslation(),
        UnusedValue.Instance,
    ];

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = new Rule[]
    {
        MisplacedEntry.Instance,
        UnreadableSchema.Instance,
        KeywordMisuse.Instance,
        UnresolvedReference.Instance,
        InvalidPattern.Instance,
        UnknownKeyword.Instance,
        UnknownFormat.Instance,
        EndlessReference.Instance,
        NameCollision.Instance,
        ImpossibleBounds.Instance,
        IneffectiveKeyword.Instance,
        UncoveredSchema.Instance,
        AmbiguousSchema.Instance,
        UnheldValue.Instance,
        UnsupportedProject.Instance,
        UnusableType.Instance,
        UnfittingMember.Instance,
        TypeWithoutSchema.Instance,
        ExcludedEntry.Instance,
        UncoveredArticle.Instance,
    }.Concat(FrontMatter).Concat(FindingRules.All).Concat(Collections).Select(rule => rule.Info).OrderBy(info => info.Id, StringComparer.Ordinal).ToList();

    /// <summary>The rule of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static RuleInfo Get(string id) =>
        All.FirstOrDefault(info => info.Id == id) ?? throw new KeyNotFoundException($"There is no rule '{id}'.");
}
