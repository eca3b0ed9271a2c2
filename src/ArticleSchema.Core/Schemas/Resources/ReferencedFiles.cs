using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>Which files a schema leads to by their paths, for a host that is given one schema and not a project.</summary>
internal static class ReferencedFiles
{
    private static readonly string[] s_keywords = ["$ref", "$dynamicRef", "$schema"];

    /// <summary>The paths, in the order of the schema; those that exist, and others. What is referred to by another address than a path is not among them.</summary>
    public static IReadOnlyList<string> Find(SourceFile schema)
    {
        var file = SchemaFile.Read(schema);
        var references = new List<string>();
        Collect(file.Root, references);
        return references
            .Select(reference => SchemaUri.Split(SchemaUri.Resolve(file.Uri, reference)).Absolute)
            .Where(uri => uri != file.Uri)
            .Select(uri => SchemaUri.ToPath(uri, like: schema.Path))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
    }

    // Wherever it stands: what is no reference, as in an example, leads to no file either, or to one that does no harm.
    private static void Collect(DataNode node, List<string> references)
    {
        switch (node)
        {
            case ArrayNode array:
                foreach (var item in array.Items)
                    Collect(item, references);
                break;
            case ObjectNode mapping:
                foreach (var member in mapping.Members)
                {
                    if (member.Value is ScalarNode { Kind: NodeKind.String } reference && s_keywords.Contains(member.Name))
                        references.Add(reference.Text);
                    else
                        Collect(member.Value, references);
                }

                break;
        }
    }
}
