using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ArticleSchema.Package.Tests;

/// <summary>A web program under <c>dotnet watch</c>, asked over HTTP.</summary>
internal sealed class WatchedProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process _watch;
    private readonly HttpClient _client;
    private readonly ConcurrentQueue<string> _output = new();

    private WatchedProgram(Process watch, Uri address)
    {
        _watch = watch;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };
        watch.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        watch.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
    }

    /// <summary>Starts the watch, which builds the program and runs it.</summary>
    public static WatchedProgram Start(string folder)
    {
        var address = $"http://127.0.0.1:{FindFreePort()}/";
        var start = DotNet.Prepare(folder, "watch", "--non-interactive");
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";
        // What the system tells of files gets lost in some containers.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        return new WatchedProgram(Process.Start(start)!, new Uri(address));
    }

    /// <summary>Asks until the answer is the expected one.</summary>
    public async Task ShouldAnswerAsync(string expected)
    {
        var (answer, watch) = ("", Stopwatch.StartNew());
        while (answer != expected)
        {
            if (watch.Elapsed > s_patience || _watch.HasExited)
                Assert.Fail($"'{answer}' instead of '{expected}'\n{string.Join('\n', _output)}");
            await Task.Delay(100);
            answer = await TryAskAsync("") ?? answer;
        }
    }

    /// <summary>The program's answer to a question.</summary>
    public Task<string> AskAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        // The program is a grandchild.
        _watch.Kill(entireProcessTree: true);
        await _watch.WaitForExitAsync();
        _watch.Dispose();
    }

    private async Task<string?> TryAskAsync(string path)
    {
        try
        {
            return await AskAsync(path);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            // It is being built, or started.
            return null;
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
