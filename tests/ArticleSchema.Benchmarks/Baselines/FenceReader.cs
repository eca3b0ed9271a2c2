using System.Buffers;
using System.Text;

namespace ArticleSchema.Benchmarks.Baselines;

/// <summary>Reads files up to their closing fence and looks at nothing: the least that a program about front matter has to do.</summary>
internal static class FenceReader
{
    /// <summary>The argument with which this program does that with a folder, and nothing else.</summary>
    public const string Command = "read-fences";

    private const int BlockSize = 4096;

    private static ReadOnlySpan<byte> ClosingFence => "\n---\n"u8;

    /// <summary>Reads all articles in a folder and below.</summary>
    public static int ReadAll(string folder) => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Sum(path => Read(path).Length);

    /// <summary>The text of one file up to its closing fence.</summary>
    public static string Read(string path)
    {
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        var length = 0;
        while (RandomAccess.Read(file, buffer.AsSpan(length), length) is > 0 and var read)
        {
            // The fence may lie across the border of two blocks.
            var seen = Math.Max(0, length - ClosingFence.Length);
            length += read;
            if (buffer.AsSpan(seen, length - seen).IndexOf(ClosingFence) is >= 0 and var fence)
                return Decode(buffer, seen + fence);
            if (length == buffer.Length)
                buffer = Grow(buffer);
        }

        return Decode(buffer, length);
    }

    private static string Decode(byte[] buffer, int length)
    {
        var text = Encoding.UTF8.GetString(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
        return text;
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
