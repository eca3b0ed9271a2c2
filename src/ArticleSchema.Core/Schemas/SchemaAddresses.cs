namespace ArticleSchema.Core.Schemas;

/// <summary>The schemas and subschemas that were compiled together, by their addresses: <c>content/post.schema.yaml#/properties/author/anyOf/1</c>. Immutable; safe to share between threads.</summary>
internal sealed class SchemaAddresses(IEnumerable<Schema> schemas)
{
    // Most of those who compile schemas never ask.
    private readonly Lazy<Dictionary<string, Schema>> _byAddress = new(() => Index(schemas));

    /// <summary>All of them.</summary>
    public IEnumerable<Schema> Schemas => schemas;

    /// <summary>The schema at an address, or null.</summary>
    public Schema? Find(string address) => _byAddress.Value.TryGetValue(address, out var schema) ? schema : null;

    /// <summary>The address of a schema whose file is called so: behind <c>#</c> stands the JSON Pointer as it is, not encoded for a URI.</summary>
    public static string Get(Schema schema, string path) => path + "#" + schema.Location;

    private static Dictionary<string, Schema> Index(IEnumerable<Schema> schemas)
    {
        var byAddress = new Dictionary<string, Schema>(StringComparer.Ordinal);
        foreach (var schema in schemas)
            byAddress[Get(schema, schema.Resource.File.Source.Path)] = schema;
        return byAddress;
    }
}
