using System.Text;

using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;

namespace ArticleSchema.Core.Schemas;

/// <summary>The schemas that evaluation has come through, from the root to the current one (2020-12 core §7.1).</summary>
internal sealed class DynamicScope
{
    private readonly List<Schema> _schemas = [];

    /// <summary>How many they are.</summary>
    public int Depth => _schemas.Count;

    /// <summary>Goes on to a schema.</summary>
    public void Enter(Schema schema) => _schemas.Add(schema);

    /// <summary>Goes back to the schema that applied the current one.</summary>
    public void Leave() => _schemas.RemoveAt(_schemas.Count - 1);

    /// <summary>The schema with a dynamic anchor in the outermost resource that has one (§8.2.3.2), or null.</summary>
    public Schema? FindDynamicTarget(string anchor)
    {
        SchemaResource? last = null;
        foreach (var schema in _schemas)
        {
            if (schema.Resource != last && schema.Resource.DynamicTargets.TryGetValue(anchor, out var target))
                return target;
            last = schema.Resource;
        }

        return null;
    }

    /// <summary>The way from the root schema to a keyword, references included (§12.3.1).</summary>
    public string PathTo(Keyword keyword)
    {
        var path = new StringBuilder();
        for (var i = 1; i < _schemas.Count; i++)
            path.Append(_schemas[i].GetPathFrom(_schemas[i - 1]));
        // A boolean schema has no keyword of its own, and is not entered.
        return keyword is FalseSchemaKeyword { Source.Schema: var schema }
            ? path.Append(_schemas.Count == 0 || schema == _schemas[_schemas.Count - 1] ? "" : schema.GetPathFrom(_schemas[_schemas.Count - 1])).ToString()
            : path.Append(JsonPointer.Append("", keyword.Name)).ToString();
    }
}
