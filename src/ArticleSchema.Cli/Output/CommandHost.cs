using System.Text;

namespace ArticleSchema.Cli.Output;

/// <summary>What a command knows of the world around it.</summary>
/// <param name="output">Where results go.</param>
/// <param name="error">Where everything else goes.</param>
internal sealed class CommandHost(TextWriter output, TextWriter error)
{
    /// <summary>Where results go: lines that other programs read.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Where everything else goes: what could not be done, progress, the summary.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether somebody watches <see cref="Error"/>, and a line of it can be written over.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The folder that relative paths start from, those that are read and those that are printed; null for that of the process.</summary>
    public string? CurrentFolder { get; init; }

    /// <summary>Measures how long something takes. Nothing that is printed depends on the hour.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The console of this process.</summary>
    public static CommandHost ForProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        // A Windows console reads the bytes in its own code page unless told otherwise.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = utf8;
        return new CommandHost(
            new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }
}
