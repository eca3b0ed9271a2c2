using System.Text.RegularExpressions;

namespace ArticleSchema.Package.Tests;

/// <summary>A project as <c>dotnet new console</c> makes it, that references the packed package.</summary>
internal sealed partial class Consumer
{
    private readonly string _name;

    public Consumer(PackedPackage package, string name, string reference = PackedPackage.Reference, string? folder = null, string sdk = "Microsoft.NET.Sdk")
    {
        _name = name;
        Folder = Path.Combine(package.Folder, folder ?? name);

        Write($"{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public async Task<BuildResult> BuildAsync(params string[] arguments)
    {
        var (exitCode, output) = await DotNet.RunAsync(Folder, ["build", "--verbosity", "quiet", .. arguments]);

        // The summary at the end says everything once more.
        var lines = output.Split('\n').Select(Shortened).TakeWhile(line => line is not ("Build succeeded." or "Build FAILED."));

        return new BuildResult(exitCode, [.. lines.Where(line => line.Length > 0)]);
    }

    /// <summary>What the program prints, line by line.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var (exitCode, output) = await DotNet.RunAsync(Folder, PathOf($"bin/Debug/net10.0/{_name}.dll"));

        Assert.True(exitCode == 0, output);

        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private string Shortened(string line) =>
        ProjectAtEnd().Replace(line.Trim(), "").Replace(Folder + Path.DirectorySeparatorChar, "").Replace('\\', '/');

    [GeneratedRegex(@" \[[^\]]+\.csproj\]$")]
    private static partial Regex ProjectAtEnd();
}
