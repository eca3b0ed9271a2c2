using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text;

namespace ArticleSchema.Samples.Tests;

/// <summary>The handbook as a process that serves HTTP on a free port of this machine.</summary>
internal sealed class HandbookServer : IDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _client;

    private HandbookServer(Process process, string address)
    {
        _process = process;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    /// <summary>Starts the program and waits until it listens.</summary>
    /// <param name="environment"><c>Production</c> or <c>Development</c>.</param>
    public static async Task<HandbookServer> StartAsync(string environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Find("HandbookProgram"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Find("HandbookFolder"),
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["DOTNET_ENVIRONMENT"] = environment },
        };
        var process = Process.Start(start)!;
        var output = new StringBuilder();
        try
        {
            using var patience = new CancellationTokenSource(s_patience);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                output.AppendLine(line);
                if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
                {
                    // Whoever stops reading makes the program wait for space in the pipe.
                    _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                    return new HandbookServer(process, line[(at + Announcement.Length)..].Trim());
                }
            }
        }
        catch (OperationCanceledException)
        {
            output.AppendLine($"(nothing for {s_patience})");
        }

        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"The handbook did not start: {output}");
    }

    /// <summary>Asks for a page.</summary>
    /// <param name="address">The address, from <c>/</c>.</param>
    /// <param name="languages">What the reader's browser says of languages.</param>
    public async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> GetAsync(string address, string languages = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd(languages);
        var response = await _client.SendAsync(request);
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response);
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Find(string name) => typeof(HandbookServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!;
}
