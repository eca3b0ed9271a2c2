using System.Reflection;

namespace ArticleSchema.Package.Tests;

/// <summary>
/// The packages, packed once for all tests into a folder feed, and the folder in which consumers of them are made. Consumers know that feed
/// only and have a package cache of their own: nothing stale, nothing left behind, and nothing but the SDK and the packages is needed.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public const string Version = "0.1.0";

    /// <summary>What the installation instructions say to put into the project file.</summary>
    public const string Reference = $"""<PackageReference Include="ArticleSchema" Version="{Version}" />""";

    /// <summary>What those add who read articles at run time.</summary>
    public const string CoreReference = $"""<PackageReference Include="ArticleSchema.Core" Version="{Version}" />""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("article-schema-");

    public string Folder => _folder.FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string File => FileOf("ArticleSchema");

    public string CoreFile => FileOf("ArticleSchema.Core");

    /// <summary>What <c>dotnet pack</c> had to say.</summary>
    public string PackOutput { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), """
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
              </packageSources>
            </configuration>
            """);

        await PackAsync("src/ArticleSchema.Package");
        await PackAsync("src/ArticleSchema.Core");
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private string FileOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    private async Task PackAsync(string project)
    {
        // Not built again: other test projects may be running from the same output folders.
        var configuration = GetType().Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var (exitCode, output) = await DotNet.RunAsync(
            RepositoryPaths.Root, "pack", project, "--no-build", "--configuration", configuration, "--output", Feed);

        PackOutput += output;
        if (exitCode != 0)
            throw new InvalidOperationException(output);
    }
}
