using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>A value or key without quotes means something else to tools that read YAML 1.1. {0}: as it is written. {1}: what it is to us. {2}: what it is to them.</summary>
internal sealed class DivergentValue : FrontMatterRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART1008";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Value is read differently by YAML 1.1 tools",
        Message: "'{0}' is {1} here, but {2} to tools that read YAML 1.1",
        RuleSeverity.Info,
        IsEnabledByDefault: false);

    /// <inheritdoc/>
    public override void Check(Article article, SchemaDocument schema, ViolationSink violations)
    {
        // JSON and TOML leave nothing to the reader.
        if (article.FrontMatter is { Notation: FrontMatterNotation.Yaml, Content.Root: { } root })
            CheckNode(article, root, violations);
    }

    private void CheckNode(Article article, DataNode node, ViolationSink violations)
    {
        // What an alias stands for is checked where it is written.
        if (node.Range.Length > 0 && article.File.Text[node.Range.Start] == '*')
            return;
        switch (node)
        {
            case ScalarNode scalar:
                CheckScalar(article, scalar, isKey: false, violations);
                break;
            case ArrayNode array:
                foreach (var item in array.Items)
                    CheckNode(article, item, violations);
                break;
            case ObjectNode mapping:
                foreach (var member in mapping.Members)
                {
                    CheckScalar(article, member.Key, isKey: true, violations);
                    CheckNode(article, member.Value, violations);
                }

                break;
        }
    }

    private void CheckScalar(Article article, ScalarNode scalar, bool isKey, ViolationSink violations)
    {
        if (scalar.Style != ScalarStyle.Plain || Yaml11.FindOtherReading(scalar, isKey) is not { } reading || YamlText.IsTagged(article.File.Text, scalar.Range.Start))
            return;
        var ours = scalar.Kind == NodeKind.Number && !isKey ? scalar.Number.ToString() : isKey ? "a key like any other" : "a text";
        violations.Add(this, scalar.Range, scalar.Text, ours, reading);
    }
}
