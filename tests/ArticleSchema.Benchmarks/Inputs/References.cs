namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>What a project with articles is compiled against: the framework that runs us, and our library.</summary>
internal static class References
{
    public static IReadOnlyList<string> Paths { get; } = Find();

    private static IReadOnlyList<string> Find()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(framework, StringComparison.Ordinal))
            .Append(typeof(Entry).Assembly.Location)];
    }
}
