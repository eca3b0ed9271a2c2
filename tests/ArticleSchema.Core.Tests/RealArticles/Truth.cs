using System.Text.Json;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>What an independent validator says of one file of <c>../shared/real-articles</c>.</summary>
/// <param name="File">The file, relative to the folder.</param>
/// <param name="Schema">The name of the schema that it is checked against.</param>
/// <param name="Mutation">What was done to a clean article; null for an article as its author left it.</param>
/// <param name="Expected">All that is wrong with an article, or what the mutation must lead to.</param>
internal sealed record Truth(string File, string Schema, string? Mutation, IReadOnlyList<ExpectedFault> Expected)
{
    public static IReadOnlyList<Truth> ReadAll(string folder) =>
        [.. System.IO.File.ReadLines(Path.Combine(folder, "truth.jsonl")).Select(line => Read(JsonDocument.Parse(line).RootElement))];

    private static Truth Read(JsonElement row) => new(
        row.GetProperty("file").GetString()!,
        row.GetProperty("schema").GetString()!,
        row.TryGetProperty("mutation", out var mutation) ? mutation.GetString() : null,
        [.. Items(row, "d").Concat(Items(row, "v")).Concat(Items(row, "expect")).Select(ExpectedFault.Read)]);

    private static IEnumerable<JsonElement> Items(JsonElement row, string name) =>
        row.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];
}
