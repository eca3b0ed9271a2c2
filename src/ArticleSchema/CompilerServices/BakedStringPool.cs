namespace ArticleSchema.CompilerServices;

/// <summary>Gives equal texts the same string, found by its characters so that no second one is made to look.</summary>
/// <remarks>
/// Looking a text up takes no lock: nodes never change once a bucket holds them, and growing builds new ones. Two
/// threads that miss the same text meet at the lock, where the later one finds the string of the earlier.
/// </remarks>
internal sealed class BakedStringPool
{
    private readonly object _adding = new();
    private Node?[] _buckets = new Node?[64];
    private int _count;

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";

        var hash = BakedHash.Of(text);
        return Find(Volatile.Read(ref _buckets), hash, text) ?? Add(hash, text);
    }

    private static string? Find(Node?[] buckets, uint hash, ReadOnlySpan<char> text)
    {
        for (var node = Volatile.Read(ref buckets[hash % (uint)buckets.Length]); node is not null; node = node.Next)
        {
            if (node.Hash == hash && text.SequenceEqual(node.Text))
                return node.Text;
        }

        return null;
    }

    private string Add(uint hash, ReadOnlySpan<char> text)
    {
        lock (_adding)
        {
            if (Find(_buckets, hash, text) is { } existing)
                return existing;

            if (++_count > _buckets.Length)
                Volatile.Write(ref _buckets, Grow(_buckets));

            var added = text.ToString();
            Insert(_buckets, hash, added);
            return added;
        }
    }

    private static Node?[] Grow(Node?[] buckets)
    {
        var larger = new Node?[buckets.Length * 2];
        foreach (var bucket in buckets)
        {
            for (var node = bucket; node is not null; node = node.Next)
                Insert(larger, node.Hash, node.Text);
        }

        return larger;
    }

    private static void Insert(Node?[] buckets, uint hash, string text)
    {
        ref var bucket = ref buckets[hash % (uint)buckets.Length];
        Volatile.Write(ref bucket, new Node(hash, text, bucket));
    }

    private sealed record Node(uint Hash, string Text, Node? Next);
}
