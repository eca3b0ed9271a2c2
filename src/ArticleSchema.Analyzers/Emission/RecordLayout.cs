using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>How the members of a record are baked, found once for all its entries.</summary>
internal sealed class RecordLayout
{
    /// <param name="record">The record.</param>
    /// <param name="base">The union of which it is a case, or null.</param>
    public RecordLayout(RecordModel record, RecordModel? @base)
    {
        PropertyModel[] properties = @base is null ? [.. record.InOrderOfReading] : [.. @base.Properties, .. record.Properties];
        Remembered = [.. properties.Where(property => property.GivenIndex is not null).OrderBy(property => property.GivenIndex)];
        Written = [.. properties.Where(property => property.Constant is null)];
        Keys = new HashSet<string>(properties.Select(property => property.Key), StringComparer.Ordinal);
        if (@base is not null)
            Keys.Add(@base.Discriminator!.Key);
    }

    /// <summary>The properties of which it is remembered whether they were given.</summary>
    public PropertyModel[] Remembered { get; }

    /// <summary>The properties that have a value of their own in each entry.</summary>
    public PropertyModel[] Written { get; }

    /// <summary>The keys that are not additional ones.</summary>
    public HashSet<string> Keys { get; }
}
