using System.Collections;

using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>The schemas that hold for every instance of one or more schemas: they themselves, what they refer to and what <c>allOf</c> lists, in the order in which they are met.</summary>
internal sealed class SchemaParts : IReadOnlyList<Schema>
{
    private readonly List<Schema> _parts = [];

    public SchemaParts(params IReadOnlyList<Schema> schemas)
    {
        foreach (var schema in schemas)
            Follow(schema);
    }

    public int Count => _parts.Count;

    public Schema this[int index] => _parts[index];

    public IEnumerator<Schema> GetEnumerator() => _parts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Follow(Schema schema)
    {
        // A list, because there are few of them as a rule.
        if (_parts.Contains(schema))
            return;
        _parts.Add(schema);
        foreach (var next in schema.Keywords.Where(keyword => keyword is RefKeyword or AllOfKeyword).SelectMany(keyword => keyword.InPlace))
            Follow(next);
    }
}
