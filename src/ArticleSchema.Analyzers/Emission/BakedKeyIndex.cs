using System.Collections.Generic;
using System.Text;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Writes the table by which a baked collection finds an entry by its key.</summary>
/// <remarks>The reader is <c>ArticleSchema.CompilerServices.BakedTable</c>, the format described at <c>BakedReader</c>.</remarks>
internal static class BakedKeyIndex
{
    /// <summary>The body of the index's literal; it needs no escapes.</summary>
    /// <param name="keys">The keys in the order of the collection. They are unique: of two equal ones only the first is ever found.</param>
    public static string ToLiteral(IReadOnlyList<string> keys)
    {
        // Odd, so that a hash's parity counts; at least one slot in three is free, so that searches end soon.
        var slots = new int[keys.Count == 0 ? 0 : (keys.Count + (keys.Count / 2) + 1) | 1];
        for (var number = 0; number < keys.Count; number++)
        {
            var slot = (int)(HashOf(keys[number]) % (uint)slots.Length);
            while (slots[slot] != 0)
                slot = (slot + 1) % slots.Length;

            slots[slot] = number + 1;
        }

        var width = BakedDigits.WidthOf(keys.Count);
        var literal = new StringBuilder(slots.Length * width);
        foreach (var entry in slots)
            BakedDigits.WriteFixed(literal, entry, width);

        return literal.ToString();
    }

    // FNV-1a: the same on every machine, as the table is made on one and read on another.
    private static uint HashOf(string key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash;
    }
}
