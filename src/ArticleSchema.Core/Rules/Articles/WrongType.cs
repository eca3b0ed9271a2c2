using ArticleSchema.Core.Formats;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value has a type that the schema does not allow. {0}: its name, {1}: what it is, {2}: what the schema allows, {3}: how a date is written, or what braces mean in YAML, where one or the other may have been meant, as a clause.</summary>
internal sealed class WrongType : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2006";

    private const string Braces = "; braces open a mapping in YAML, so put a value with template braces in quotes";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value has the wrong type",
        Message: "{0} is {1}, but {2} is expected{3}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context)
    {
        var types = ((TypeKeyword)finding.Keyword).Types;
        var hint = types.Contains(SchemaType.String) && IsInBraces(finding.Instance, context) ? Braces : AdviseDate(finding);
        context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), Wording.Describe(finding.Instance), Wording.Alternatives(types.Select(Wording.TypeName)), hint]);
    }

    private static bool IsInBraces(DataNode instance, FindingContext context) =>
        context.Notation == FrontMatterNotation.Yaml && instance is ObjectNode { Range: { Length: > 0, Start: var start } } && context.File.Text[start] == '{';

    // A number in quotes would only be the next mistake.
    private static string AdviseDate(Finding finding)
    {
        if (finding.Instance is not ScalarNode { Kind: NodeKind.Number, Text: var digits } || FindDateFormat(finding) is not { } format)
            return "";
        var date = digits.Length == 8 ? digits.Insert(6, "-").Insert(4, "-") : digits;
        if (format.FindFault(date) is null)
            return $"; as a date it is written '{date}'";
        var example = format.Name == "date-time" ? "2024-05-01T08:10:00Z" : "2024-05-01";
        return $"; a date is written like '{example}'";
    }

    // Where the schema names spellings of its own, a number may be one of them.
    private static StringFormat? FindDateFormat(Finding finding) =>
        ((TypeKeyword)finding.Keyword).Allows(SchemaType.String)
        && finding.Keyword.Source.Schema.Find<FormatKeyword>()?.Format is { Name: "date" or "date-time" or "timestamp" } format and not ExtendedTimestampFormat
            ? format
            : null;
}
