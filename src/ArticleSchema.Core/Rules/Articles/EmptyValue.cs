using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>A value is there in form only: nothing at all, null, an empty text or an empty list, where the schema demands more. {0}: the value's name, {1}: the schema, {2}: what begins a comment, where one stands in place of the value.</summary>
internal sealed class EmptyValue : FindingRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART2005";

    private const string Comment = "; '#' begins a comment, so put text that begins with it in quotes";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Required value is empty",
        Message: "{0} is empty, but the schema '{1}' requires a value{2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override void Report(Finding finding, FindingContext context) =>
        context.Add(this, context.ValueRange(finding), finding, [context.Subject(finding), context.SchemaName, IsCommentedOut(finding, context) ? Comment : ""]);

    /// <summary>Whether nothing but a comment stands behind the colon in its line.</summary>
    private static bool IsCommentedOut(Finding finding, FindingContext context)
    {
        if (context.Notation != FrontMatterNotation.Yaml || finding.Instance is not ScalarNode { IsAbsent: true } || finding.Owner is not { } owner)
            return false;
        var text = context.File.Text;
        var colon = SkipBlanks(text, owner.Key.Range.End);
        return colon < text.Length && text[colon] == ':' && SkipBlanks(text, colon + 1) is var at && at > colon + 1 && at < text.Length && text[at] == '#';
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }
}
