using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Rules.Projects;

/// <summary>An article satisfies its schema, but one of its values does not fit the type that it has in C#. {0}: the value, {1}: what cannot hold it, {2}: the collection.</summary>
internal sealed class UnheldValue : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART5003";

    private UnheldValue()
    {
    }

    /// <summary>The rule.</summary>
    public static UnheldValue Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Entry is left out of the collection",
        Message: "'{0}' cannot be held by {1}, so the article is left out of the collection '{2}'",
        RuleSeverity.Error);

    /// <summary>Adds the violation of an article that has such a value.</summary>
    public void Report(ValueFault fault, string collection, ViolationSink violations) =>
        violations.Add(this, fault.Value.Range, fault.Value is ScalarNode scalar ? scalar.Text : "The value", fault.Holder, collection);
}
