using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Says in words what a schema demands of values beyond what their type says.</summary>
internal static class Constraints
{
    /// <summary>A sentence for each demand, in the order of the schema.</summary>
    /// <param name="shape">The schema.</param>
    /// <param name="type">The type that it becomes; a format that gives one need not be told.</param>
    public static IEnumerable<RemarkModel> Describe(SchemaShape shape, TypeModel type) =>
        shape.Keywords.Select(keyword => Describe(keyword, type)).OfType<RemarkModel>().Concat(DescribeDefault(shape)).Distinct();

    private static RemarkModel? Describe(Keyword keyword, TypeModel type) => keyword switch
    {
        EnumKeyword { Values: [var only] } => new("Always", FlowText.Write(only)),
        EnumKeyword values when values.Values.Any(value => value.Kind != NodeKind.String) => new("One of", string.Join(", ", values.Values.Select(FlowText.Write))),
        BoundKeyword { Name: "minimum" } bound => new("At least", bound.Bound.ToString()),
        BoundKeyword { Name: "maximum" } bound => new("At most", bound.Bound.ToString()),
        BoundKeyword { Name: "exclusiveMinimum" } bound => new("More than", bound.Bound.ToString()),
        BoundKeyword bound => new("Less than", bound.Bound.ToString()),
        MultipleOfKeyword multiple => new("A multiple of", multiple.Divisor.ToString()),
        CountKeyword { Name: "minLength" } count => new($"At least {Number(count, "character")}"),
        CountKeyword { Name: "maxLength" } count => new($"At most {Number(count, "character")}"),
        CountKeyword { Name: "minItems" } count => new($"At least {Number(count, "item")}"),
        CountKeyword { Name: "maxItems" } count => new($"At most {Number(count, "item")}"),
        CountKeyword { Name: "minProperties" } count => new($"At least {Number(count, "key")}"),
        CountKeyword count => new($"At most {Number(count, "key")}"),
        UniqueItemsKeyword => new("No item twice"),
        PatternKeyword pattern => new("Matches the pattern", pattern.Pattern.Source),
        FormatKeyword format when type is StringType => new("In the format", format.Format.Name),
        _ => null,
    };

    private static IEnumerable<RemarkModel> DescribeDefault(SchemaShape shape) =>
        shape.Get("default") is { } value && !shape.FindsFault(value) ? [new("By default", FlowText.Write(value))] : [];

    private static string Number(CountKeyword count, string what) => $"{count.Bound} {what}{(count.Bound.Equals(Core.Nodes.Number.FromInt64(1)) ? "" : "s")}";
}
