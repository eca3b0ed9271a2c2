namespace ArticleSchema.Testing;

/// <summary>What a test produced is not what its snapshots say.</summary>
public sealed class SnapshotMismatchException(IReadOnlyList<string> problems) : Exception(
    string.Join("\n\n", [.. problems, "Read the difference as code; ACCEPT_SNAPSHOTS=1 dotnet test accepts it."]));
