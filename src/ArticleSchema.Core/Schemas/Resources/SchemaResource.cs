using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>A schema with a URI of its own (2020-12 core §4.3.5): a file's root, or a subschema with <c>$id</c>.</summary>
/// <param name="file">The file that holds it.</param>
/// <param name="uri">Its URI, without fragment: the base of its references.</param>
/// <param name="root">Its root.</param>
/// <param name="location">JSON Pointer to its root from the file's.</param>
/// <param name="dialect">Its language.</param>
internal sealed class SchemaResource(SchemaFile file, string uri, DataNode root, string location, Dialect dialect)
{
    /// <summary>The name under which <c>$recursiveAnchor</c> (2019-09 core §8.2.4.2.2) stands among the dynamic anchors; no anchor can be called so.</summary>
    public const string RecursiveAnchor = "#";

    public SchemaFile File => file;

    public string Uri => uri;

    public Dialect Dialect => dialect;

    /// <summary>Its root, as a place.</summary>
    public SchemaPlace Root { get; } = new(root, location);

    /// <summary>The places that have a name, those with <c>$dynamicAnchor</c> included.</summary>
    public Dictionary<string, SchemaPlace> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The places with <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, SchemaPlace> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The schemas at those dynamic anchors to which some reference of the project may lead; complete when compilation is.</summary>
    public Dictionary<string, Schema> DynamicTargets { get; } = new(StringComparer.Ordinal);
}

/// <summary>A place in a schema file.</summary>
/// <param name="Node">What stands there.</param>
/// <param name="Location">JSON Pointer from the file's root.</param>
internal readonly record struct SchemaPlace(DataNode Node, string Location);
