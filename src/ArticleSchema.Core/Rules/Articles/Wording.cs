using System.Globalization;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Articles;

/// <summary>Puts values and schemas into an author's words.</summary>
internal static class Wording
{
    private const int MaxAlternatives = 12;

    /// <summary>A value as it stands in a message: <c>'draft'</c>, <c>true</c>, <c>a list</c>.</summary>
    public static string Quote(DataNode node) => node switch
    {
        ScalarNode { IsAbsent: true } => "empty",
        ScalarNode { Kind: NodeKind.String } scalar => $"'{Printable.Value(scalar.Text)}'",
        ScalarNode scalar => Printable.Value(scalar.Text),
        ArrayNode => "a list",
        _ => "a mapping",
    };

    /// <summary>What a value is, with its type: <c>the text 'maybe'</c>, <c>the number 5</c>.</summary>
    public static string Describe(DataNode node) => node.Kind switch
    {
        NodeKind.String => "the text " + Quote(node),
        NodeKind.Number => "the number " + Quote(node),
        NodeKind.Null => "empty",
        _ => Quote(node),
    };

    /// <summary>What a type is called.</summary>
    public static string TypeName(SchemaType type) => type switch
    {
        SchemaType.Null => "nothing",
        SchemaType.Boolean => "true or false",
        SchemaType.Integer => "a whole number",
        SchemaType.Number => "a number",
        SchemaType.String => "text",
        SchemaType.Array => "a list",
        _ => "a mapping",
    };

    /// <summary>Words as alternatives: <c>a, b or c</c>.</summary>
    public static string Alternatives(IEnumerable<string> words)
    {
        var all = words.Distinct().ToList();
        if (all.Count > MaxAlternatives)
            return string.Join(", ", all.Take(MaxAlternatives)) + $" or one of {all.Count - MaxAlternatives} more";
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " or " + all[all.Count - 1];
    }

    /// <summary>A number of things: <c>1 item</c>, <c>2 items</c>.</summary>
    public static string Count(int count, string thing) => count.ToString(CultureInfo.InvariantCulture) + " " + thing + (count == 1 ? "" : "s");

    /// <summary>A bound as a clause: <c>at most 120 are allowed</c>, <c>at least 1 is required</c>.</summary>
    public static string Bound(CountKeyword keyword)
    {
        var verb = keyword.Bound == Number.FromInt64(1) ? "is" : "are";
        return keyword.Name.StartsWith("max", StringComparison.Ordinal)
            ? $"at most {keyword.Bound} {verb} allowed"
            : $"at least {keyword.Bound} {verb} required";
    }

    /// <summary>A finding as a clause, for where it is only the reason of another one.</summary>
    public static string Explain(Finding finding, string subject)
    {
        return finding.Keyword switch
        {
            RequiredKeyword or DependentRequiredKeyword => $"'{finding.Property}' is missing",
            AdditionalPropertiesKeyword or UnevaluatedKeyword => $"'{finding.Property}' is not a property",
            TypeKeyword type => $"{subject} is {Describe(finding.Instance)}, not {Alternatives(type.Types.Select(TypeName))}",
            EnumKeyword values => NotAmong(subject, finding.Instance, values.Values),
            PatternKeyword pattern => $"{subject} does not match the pattern '{pattern.Pattern.Source}'",
            FormatKeyword => $"{subject} is {Quote(finding.Instance)}, {finding.Detail}",
            CountKeyword { Name: "minLength" or "maxLength" } length => $"{subject} has {Count(length.Count(finding.Instance) ?? 0, "character")}, but {Bound(length)}",
            CountKeyword { Name: "minItems" or "maxItems" } items => $"{subject} has {Count(items.Count(finding.Instance) ?? 0, "item")}, but {Bound(items)}",
            CountKeyword properties => $"{subject} has {Count(properties.Count(finding.Instance) ?? 0, "key")}, but {Bound(properties)}",
            BoundKeyword or MultipleOfKeyword => $"{subject} is {Quote(finding.Instance)}, which '{finding.Keyword.Name}: {finding.Keyword.Source.Value}' does not allow",
            UniqueItemsKeyword => $"{subject} names an item twice",
            ContainsKeyword => $"{subject} lacks an item that it must have",
            AnyOfKeyword or OneOfKeyword => $"{subject} fits {(finding.Detail is null ? "none" : "more than one")} of its alternatives",
            _ when finding.Property is not null => $"'{finding.Property}' is not allowed",
            _ => $"{subject} is not allowed",
        };
    }

    /// <summary>A clause about a value that is none of those that are allowed.</summary>
    public static string NotAmong(string subject, DataNode value, IEnumerable<DataNode> allowed)
    {
        var all = allowed.ToList();
        var suggestion = value is ScalarNode written ? Suggestion.For(written.Text, all.OfType<ScalarNode>().Select(other => other.Text)) : null;
        return $"{subject} is {Quote(value)}, not {Alternatives(all.Select(Quote).Distinct())}{(suggestion is null || all.Count == 1 ? "" : $" (did you mean '{suggestion}'?)")}";
    }
}
