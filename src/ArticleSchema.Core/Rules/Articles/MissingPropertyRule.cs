using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>What the rules about missing properties share. {0}: what lacks it, {1}: the property, {2}: the schema, {3}: a suggestion or nothing.</summary>
internal abstract class MissingPropertyRule : FindingRule
{
    private protected const string MessageFormat = "{0} has no '{1}', which the schema '{2}' requires{3}";

    /// <inheritdoc/>
    public sealed override void Report(Finding finding, FindingContext context)
    {
        var name = finding.Property!;
        var old = context.FindOldSpelling(finding);
        var misspelling = old ?? FindingContext.FindMisspelling(finding, name);
        var hint = misspelling is null ? ""
            : $"; {(old is null ? "is " : "")}'{misspelling.Name}' in line {context.File.GetPosition(misspelling.Key.Range.Start).Line + 1} {(old is null ? "meant to be it?" : "is its old name")}";
        context.Add(
            this,
            context.AbsenceRange(finding),
            finding,
            [context.Subject(finding), name, context.SchemaName, hint],
            misspelling is null ? null : RenameKey.From(context.File, context.Notation, misspelling.Key, name));
    }
}
