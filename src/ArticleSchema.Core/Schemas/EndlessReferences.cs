using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas;

/// <summary>Finds references that come back to their own schema for the same instance, and takes them out: evaluation would not end.</summary>
internal static class EndlessReferences
{
    /// <summary>Takes out one reference of every such circle and returns them.</summary>
    public static IReadOnlyList<Keyword> Remove(IEnumerable<Schema> schemas)
    {
        var removed = new List<Keyword>();
        var finished = new HashSet<Schema>();
        foreach (var schema in schemas)
        {
            if (!finished.Contains(schema))
                Follow(schema, finished, removed);
        }

        return removed;
    }

    private static void Follow(Schema first, HashSet<Schema> finished, List<Keyword> removed)
    {
        var way = new List<Step> { new(first) };
        var onTheWay = new HashSet<Schema> { first };
        // Without recursion: chains of references can be longer than the stack is deep.
        while (way.Count > 0)
        {
            var step = way[way.Count - 1];
            if (!step.MoveNext())
            {
                way.RemoveAt(way.Count - 1);
                onTheWay.Remove(step.Schema);
                finished.Add(step.Schema);
            }
            else if (onTheWay.Contains(step.Target))
            {
                RemoveLastReference(way, step.Target, removed);
            }
            else if (!finished.Contains(step.Target))
            {
                way.Add(new Step(step.Target));
                onTheWay.Add(step.Target);
            }
        }
    }

    // Without a reference a schema document is a tree, so every circle has one.
    private static void RemoveLastReference(List<Step> way, Schema target, List<Keyword> removed)
    {
        var last = way.Count - 1;
        while (way[last].Keyword is not (RefKeyword or DynamicRefKeyword) && way[last].Schema != target)
            last--;
        if (way[last].Keyword is not (RefKeyword or DynamicRefKeyword) || way[last].Keyword is not { } reference || removed.Contains(reference))
            return;
        removed.Add(reference);
        reference.Source.Schema.Keywords = reference.Source.Schema.Keywords.Where(keyword => keyword != reference).ToList();
    }

    /// <summary>A schema on the way, and the keyword through which the way leads on.</summary>
    private sealed class Step(Schema schema)
    {
        private readonly IEnumerator<(Keyword Keyword, Schema Target)> _targets =
            schema.Keywords.SelectMany(keyword => keyword.InPlace, (keyword, target) => (keyword, target)).GetEnumerator();

        public Schema Schema => schema;

        public Keyword Keyword => _targets.Current.Keyword;

        public Schema Target => _targets.Current.Target;

        public bool MoveNext() => _targets.MoveNext();
    }
}
