namespace ArticleSchema.Package.Tests;

/// <summary>All tests that use the packed package: they share it, and run one after the other, since each keeps every core busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestGroup : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
