using System.Text;

namespace ArticleSchema.CompilerServices;

/// <summary>Gives equal texts the same string, found by its UTF-8 bytes so that no second one is made to look.</summary>
/// <remarks>
/// Looking a text up takes no lock: nodes never change once a bucket holds them, and growing builds new ones. Two
/// threads that miss the same text meet at the lock, where the later one finds the string of the earlier.
/// </remarks>
internal sealed class BakedStringPool
{
    private readonly object _adding = new();
    private Node?[] _buckets = new Node?[64];
    private int _count;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";

        var hash = BakedHash.Of(utf8);
        return Find(Volatile.Read(ref _buckets), hash, utf8) ?? Add(hash, utf8);
    }

    private static string? Find(Node?[] buckets, uint hash, ReadOnlySpan<byte> utf8)
    {
        for (var node = Volatile.Read(ref buckets[hash % (uint)buckets.Length]); node is not null; node = node.Next)
        {
            if (node.Hash == hash && utf8.SequenceEqual(node.Utf8))
                return node.Text;
        }

        return null;
    }

    private string Add(uint hash, ReadOnlySpan<byte> utf8)
    {
        lock (_adding)
        {
            if (Find(_buckets, hash, utf8) is { } text)
                return text;

            if (++_count > _buckets.Length)
                Volatile.Write(ref _buckets, Grow(_buckets));

            text = Encoding.UTF8.GetString(utf8);
            Insert(_buckets, hash, utf8.ToArray(), text);
            return text;
        }
    }

    private static Node?[] Grow(Node?[] buckets)
    {
        var larger = new Node?[buckets.Length * 2];
        foreach (var bucket in buckets)
        {
            for (var node = bucket; node is not null; node = node.Next)
                Insert(larger, node.Hash, node.Utf8, node.Text);
        }

        return larger;
    }

    private static void Insert(Node?[] buckets, uint hash, byte[] utf8, string text)
    {
        ref var bucket = ref buckets[hash % (uint)buckets.Length];
        Volatile.Write(ref bucket, new Node(hash, utf8, text, bucket));
    }

    private sealed record Node(uint Hash, byte[] Utf8, string Text, Node? Next);
}
