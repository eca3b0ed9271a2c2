using System.Text.Json;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>One thing that is wrong with a file according to the truth, and the lines (one-based) where it may be reported.</summary>
/// <param name="Kind">A keyword, or a code such as <c>yaml-syntax</c>.</param>
/// <param name="Pointer">The instance that fails the keyword; empty for a code.</param>
/// <param name="Property">The name that is missing or not allowed, or the duplicate key; null for other faults.</param>
/// <param name="Lines">The lines that agree; empty where the truth does not know.</param>
internal sealed record ExpectedFault(string Kind, string Pointer, string? Property, IReadOnlyCollection<int> Lines)
{
    public static ExpectedFault Read(JsonElement fault)
    {
        var kind = fault.TryGetProperty("kw", out var keyword) ? keyword.GetString()! : fault.GetProperty("code").GetString()!;
        var pointer = fault.TryGetProperty("path", out var path) ? path.GetString()! : "";
        return new ExpectedFault(kind, pointer, ReadProperty(fault), [.. ReadLines(fault, kind)]);
    }

    /// <summary>Whether something that was found is this fault, wherever it was found.</summary>
    public bool Is(FoundFault found) => found.Kind == Kind && found.Pointer == Pointer && (Property is null || found.Property == Property);

    /// <summary>Whether a line is one of those where the fault may be reported.</summary>
    public bool IsAt(int line) => Lines.Count == 0 || Lines.Contains(line);

    public override string ToString() => $"{Kind} {Pointer}{(Property is null ? "" : $" '{Property}'")} at {(Lines.Count == 0 ? "?" : string.Join("/", Lines))}";

    private static string? ReadProperty(JsonElement fault)
    {
        if (fault.TryGetProperty("key", out var key))
            return key.GetString();
        if (!fault.TryGetProperty("params", out var parameters))
            return null;
        return Text(parameters, "missingProperty") ?? Text(parameters, "additionalProperty");
    }

    private static IEnumerable<int> ReadLines(JsonElement fault, string kind)
    {
        if (fault.TryGetProperty("lines", out var range))
            return Between(range[0].GetInt32(), range[1].GetInt32());
        var place = fault.TryGetProperty("at", out var at) && at.ValueKind == JsonValueKind.Object ? at : fault;
        var line = Number(fault, "line") ?? Number(place, "line");
        var keyLine = Number(place, "kline");
        // What is missing has no place of its own: anywhere from its object's opening line to its first key will do.
        if (kind is "required" or "dependentRequired" && line is { } first && keyLine is { } opening)
            return Between(opening, first);
        return new[] { line, keyLine }.OfType<int>().Distinct();
    }

    private static IEnumerable<int> Between(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
