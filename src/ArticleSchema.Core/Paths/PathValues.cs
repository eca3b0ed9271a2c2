using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Paths;

/// <summary>What the front matter makes of a placeholder.</summary>
/// <param name="Part">The placeholder.</param>
/// <param name="Texts">The texts of which the path may have any; null where the value cannot be read, so that anything goes.</param>
internal sealed record PathValues(PathPart Part, IReadOnlyList<string>? Texts)
{
    /// <summary>The texts for a value; null stands for none.</summary>
    public static PathValues Read(PathPart part, DataNode? value)
    {
        if (value is null)
            return new PathValues(part, []);
        var texts = new List<string>();
        foreach (var item in value is ArrayNode list ? list.Items : [value])
        {
            if (Find(part, item) is not { } found)
                return new PathValues(part, Texts: null);
            texts.AddRange(found);
        }

        return new PathValues(part, texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList());
    }

    private static IReadOnlyList<string>? Find(PathPart part, DataNode item)
    {
        if (item is not ScalarNode scalar)
            return null;
        if (scalar.Kind == NodeKind.Null)
            return [];
        if (part.Format is { } format)
            return part.Moments!.TryRead(item, out var moment, out _) && format.Format(moment) is var date ? [date, date.ToLowerInvariant()] : null;
        return scalar.Kind switch
        {
            NodeKind.String => [scalar.Text, Slug.From(scalar.Text)],
            NodeKind.Number => [scalar.Number.IsInteger ? scalar.Number.ToString() : scalar.Text],
            _ => [scalar.Boolean ? "true" : "false"],
        };
    }
}
