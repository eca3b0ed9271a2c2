using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ArticleSchema.Package.Tests;

[Collection(PackageTestGroup.Name)]
public class PackageContentTests(PackedPackage package)
{
    // What the compiler and the editor bring along themselves; whatever else an analyzer needs has to be beside it.
    private static readonly string[] s_hostAssemblies =
        ["netstandard", "Microsoft.CodeAnalysis", "System.Collections.Immutable", "System.Composition", "System.Memory"];

    [Fact]
    public void Packing_SaysNoWarning() => Assert.DoesNotContain("warning", package.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public Task Package_HoldsTheseFiles()
    {
        using var archive = ZipFile.OpenRead(package.File);

        // The package format's own parts have random names.
        var files = archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith('_') && !name.StartsWith('[') && !name.StartsWith("package/"));

        return Verify(string.Join('\n', files.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Package_DependsOnNothing()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = new StreamReader(archive.GetEntry("ArticleSchema.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd());
    }

    [Fact]
    public void Analyzers_ReferToNoAssemblyThatIsNeitherBesideThemNorInTheirHost()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var analyzers = archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/")).ToList();
        var beside = analyzers.Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet();

        var missing = analyzers.SelectMany(ReferencesOf).Distinct()
            .Where(name => !beside.Contains(name) && !s_hostAssemblies.Any(host => name == host || name.StartsWith(host + '.')));

        Assert.Empty(missing);
    }

    private static IReadOnlyList<string> ReferencesOf(ZipArchiveEntry entry)
    {
        using var file = new MemoryStream();
        using (var content = entry.Open())
            content.CopyTo(file);

        file.Position = 0;
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();

        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
