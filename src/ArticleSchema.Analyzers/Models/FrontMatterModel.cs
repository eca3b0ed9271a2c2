using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.Models;

/// <summary>The data of an article's front matter. Equal to another with the same data, spelt the same and in the same order, wherever it stands in its file.</summary>
internal sealed class FrontMatterModel(ObjectNode mapping) : IEquatable<FrontMatterModel>
{
    /// <summary>The data. Its positions may be those of an older version of the file.</summary>
    public ObjectNode Mapping => mapping;

    /// <summary>What the article was last encoded to; null before. No part of the value.</summary>
    public EncodedEntry? Encoded { get; set; }

    /// <inheritdoc/>
    public bool Equals(FrontMatterModel? other) => other is not null && AreSame(mapping, other.Mapping);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrontMatterModel);

    /// <inheritdoc/>
    public override int GetHashCode() => mapping.GetHashCode();

    // Stricter than the nodes' own equality: '1.0' and '1' are one number, but a value without a type keeps its spelling.
    private static bool AreSame(DataNode left, DataNode right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => true,
        _ when left.Kind != right.Kind || left.Size != right.Size => false,
        (ScalarNode scalar, ScalarNode other) => scalar.Text == other.Text,
        (ArrayNode array, ArrayNode other) => array.Items.Count == other.Items.Count && array.Items.Zip(other.Items, AreSame).All(same => same),
        (ObjectNode first, ObjectNode second) => first.Members.Count == second.Members.Count
            && first.Members.Zip(second.Members, (one, two) => one.Name == two.Name && AreSame(one.Value, two.Value)).All(same => same),
        _ => false,
    };
}
