using System.Diagnostics;

namespace ArticleSchema.Package.Tests;

/// <summary>Runs the SDK as a user does, in a folder of the test's own.</summary>
internal static class DotNet
{
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(Prepare(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        return (process.ExitCode, await output + await errors);
    }

    /// <summary>What starts the SDK.</summary>
    public static ProcessStartInfo Prepare(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What `dotnet test` hands to its children would make this one build with our settings, and into our package cache.
        foreach (var name in start.Environment.Keys.Where(IsOfOurBuild).ToList())
            start.Environment.Remove(name);

        // A build node that stays behind would hold on to the folder that the test is about to delete.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        return start;
    }

    private static bool IsOfOurBuild(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable is "NUGET_PACKAGES" or "CI";
}
