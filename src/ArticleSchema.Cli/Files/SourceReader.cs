using System.Buffers;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Cli.Files;

/// <summary>Reads files as the compiler does: UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class SourceReader
{
    // Text of this size is a data dump that got the wrong extension, and would take several times as much memory.
    private const int MaxLength = 128 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read, or is too large for an article.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SourceFile Read(string path)
    {
        // Asked before the file is opened: a named pipe has no length, and opening it would wait for somebody to write.
        var length = new FileInfo(path).Length;
        if (length > MaxLength)
            throw new IOException($"it is larger than {MaxLength / 1024 / 1024} MB");
        if (length == 0)
            return new SourceFile(path, "");

        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            // Somebody may be writing: what was not there when the length was asked for is left alone.
            var end = 0;
            while (end < length && RandomAccess.Read(handle, buffer.AsSpan(end, (int)length - end), end) is > 0 and var read)
                end += read;
            return SourceFile.Decode(path, buffer, end);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
