namespace ArticleSchema.Core.Tests.Fuzzing;

/// <summary>Damages files as disks, editors and merges do: bytes flipped, files cut off, one spliced into another. The same seed gives the same damage.</summary>
internal sealed class ByteMutator(int seed)
{
    private readonly Random _random = new(seed);

    // What has a meaning in YAML, JSON or TOML.
    private static ReadOnlySpan<byte> Meaningful => "-:[]{}\"'\n \t#&*!|>%@`,?+=;\\0~"u8;

    /// <summary>A number below a bound.</summary>
    public int Next(int bound) => _random.Next(bound);

    /// <summary>A damaged copy.</summary>
    /// <param name="bytes">What is damaged.</param>
    /// <param name="other">What it may be spliced with.</param>
    public byte[] Mutate(byte[] bytes, byte[] other)
    {
        for (var changes = 1 + _random.Next(3); changes > 0; changes--)
        {
            bytes = _random.Next(5) switch
            {
                0 => bytes[.._random.Next(bytes.Length + 1)],
                1 => Splice(bytes, other),
                2 => Repeat(bytes),
                _ => Flip(bytes),
            };
        }

        return bytes;
    }

    private byte[] Flip(byte[] bytes)
    {
        var copy = (byte[])bytes.Clone();
        for (var flips = 1 + _random.Next(4); flips > 0 && copy.Length > 0; flips--)
            copy[_random.Next(copy.Length)] = _random.Next(2) == 0 ? (byte)_random.Next(256) : Meaningful[_random.Next(Meaningful.Length)];
        return copy;
    }

    private byte[] Splice(byte[] bytes, byte[] other)
    {
        var (start, length) = Part(other);
        var at = _random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. other.AsSpan(start, length), .. bytes[(_random.Next(2) == 0 ? at : Math.Min(at + length, bytes.Length))..]];
    }

    private byte[] Repeat(byte[] bytes)
    {
        var (start, length) = Part(bytes);
        var times = 1 + _random.Next(length < 8 ? 200 : 4);
        return [.. bytes[..start], .. Enumerable.Repeat(bytes[start..(start + length)], times).SelectMany(part => part), .. bytes[start..]];
    }

    private (int Start, int Length) Part(byte[] bytes)
    {
        var start = _random.Next(bytes.Length + 1);
        return (start, _random.Next(Math.Min(bytes.Length - start, 1 << _random.Next(1, 9)) + 1));
    }
}
