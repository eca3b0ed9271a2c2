namespace ArticleSchema.Testing;

/// <summary>One text of a snapshot.</summary>
/// <param name="Extension">Of the snapshot file, without a dot.</param>
/// <param name="Name">What tells it from the other texts of the same test; null when there is one only.</param>
public sealed record Target(string Extension, string Data, string? Name = null);
