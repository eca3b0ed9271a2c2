using System.IO.Compression;
using System.Reflection;
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
    public Task Package_HoldsTheseFiles() => Verify(ListFiles(package.File));

    [Fact]
    public Task CorePackage_HoldsTheseFiles() => Verify(ListFiles(package.CoreFile));

    [Fact]
    public void Packages_DependOnNothing()
    {
        Assert.DoesNotContain("<dependency ", ReadNuspec(package.File, "ArticleSchema"));
        Assert.DoesNotContain("<dependency ", ReadNuspec(package.CoreFile, "ArticleSchema.Core"));
    }

    [Fact]
    public void CorePackage_ShowsItsOwnNamespaceOnly()
    {
        using var archive = ZipFile.OpenRead(package.CoreFile);
        var assemblies = archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, assemblies.Count);
        Assert.Equal(["ArticleSchema.Core"], assemblies.SelectMany(PublicNamespacesOf).Distinct());
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

    // The package format's own parts have random names.
    private static string ListFiles(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var files = archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith('_') && !name.StartsWith('[') && !name.StartsWith("package/"));

        return string.Join('\n', files.Order(StringComparer.Ordinal));
    }

    private static string ReadNuspec(string package, string id)
    {
        using var archive = ZipFile.OpenRead(package);
        using var nuspec = new StreamReader(archive.GetEntry($"{id}.nuspec")!.Open());

        return nuspec.ReadToEnd();
    }

    private static IReadOnlyList<string> ReferencesOf(ZipArchiveEntry entry) => Read(entry, metadata =>
        metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    private static IReadOnlyList<string> PublicNamespacesOf(ZipArchiveEntry entry) => Read(entry, metadata => metadata.TypeDefinitions
        .Select(metadata.GetTypeDefinition)
        .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
        .Select(type => metadata.GetString(type.Namespace)));

    private static IReadOnlyList<string> Read(ZipArchiveEntry entry, Func<MetadataReader, IEnumerable<string>> read)
    {
        using var file = new MemoryStream();
        using (var content = entry.Open())
            content.CopyTo(file);

        file.Position = 0;
        using var assembly = new PEReader(file);

        return [.. read(assembly.GetMetadataReader())];
    }
}
