using System.Text.Json.Nodes;

namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Makes up instances that schemas are meant for. Whether they satisfy them is for the engine to say.</summary>
/// <param name="words">What is random.</param>
/// <param name="files">The schema files by path, to which references lead.</param>
internal sealed class RandomInstanceWriter(RandomWords words, IReadOnlyDictionary<string, JsonObject> files)
{
    private const int Deepest = 5;

    /// <summary>An instance of a schema file.</summary>
    public JsonNode? Next(string path) => Next([(files[path], path)], 0);

    private JsonNode? Next(IEnumerable<(JsonNode? Schema, string Path)> schemas, int depth)
    {
        var parts = new List<(JsonObject Schema, string Path)>();
        // A mapping that requires itself has no instances.
        if (depth > 3 * Deepest)
            return null;
        foreach (var (schema, path) in schemas)
            Follow(schema, path, parts, depth);
        var values = parts.Where(part => part.Schema.ContainsKey("const")).Select(part => new JsonArray(part.Schema["const"]?.DeepClone())).Concat(parts.Select(part => part.Schema["enum"]).OfType<JsonArray>()).ToList();
        if (values.Count > 0)
            return words.Pick(values.OrderBy(list => list.Count).First().ToList())?.DeepClone();
        return PickType(parts, depth) switch
        {
            "null" => null,
            "boolean" => words.Chance(0.5),
            "integer" => NextInteger(parts),
            "number" => NextNumber(parts),
            "array" => NextArray(parts, depth),
            "object" => NextObject(parts, depth),
            _ => NextText(parts),
        };
    }

    // What an instance has to satisfy, alternatives chosen.
    private void Follow(JsonNode? schema, string path, List<(JsonObject Schema, string Path)> parts, int depth)
    {
        if (schema is not JsonObject own || parts.Exists(part => ReferenceEquals(part.Schema, own)) || parts.Count > 60)
            return;
        parts.Add((own, path));
        if (own["$ref"] is { } reference)
        {
            var (target, file) = Resolve(reference.GetValue<string>(), path);
            Follow(target, file, parts, depth);
        }

        foreach (var part in own["allOf"] as JsonArray ?? [])
            Follow(part, path, parts, depth);
        foreach (var keyword in new[] { "anyOf", "oneOf" })
        {
            if (own[keyword] is not JsonArray alternatives)
                continue;
            // What is small keeps recursion from going on and on.
            var choices = depth < Deepest ? [.. alternatives] : alternatives.OrderBy(alternative => alternative?.ToJsonString().Length).Take(1).ToList();
            Follow(words.Pick<JsonNode?>(choices), path, parts, depth);
        }

        if (own["if"] is { } condition && words.Chance(0.5))
        {
            Follow(condition, path, parts, depth);
            Follow(own["then"], path, parts, depth);
        }
    }

    private (JsonNode? Schema, string Path) Resolve(string reference, string path)
    {
        var hash = reference.IndexOf('#');
        // '../3/model.schema.json'
        var file = hash > 0 ? reference[3..hash] : path;
        JsonNode? node = files[file];
        foreach (var segment in reference[(hash + 1)..].Split('/').Skip(1))
            node = node![Uri.UnescapeDataString(segment).Replace("~1", "/").Replace("~0", "~")];
        return (node, file);
    }

    private string PickType(List<(JsonObject Schema, string Path)> parts, int depth)
    {
        List<string>? types = null;
        foreach (var part in parts)
        {
            if (part.Schema["type"] is not { } type)
                continue;
            List<string> own = type is JsonArray list ? [.. list.Select(name => name!.GetValue<string>())] : [type.GetValue<string>()];
            types = types is null ? own : [.. types.Where(own.Contains)];
        }

        types ??= parts.Exists(part => part.Schema.ContainsKey("properties")) ? ["object"] : ["string", "integer", "number", "boolean", "null", "array", "object"];
        if (types.Count > 1 && depth >= Deepest)
            types = [.. types.Except(["array", "object"])];
        return types.Count == 0 ? "string" : words.Pick(types);
    }

    private JsonNode NextText(List<(JsonObject Schema, string Path)> parts)
    {
        if (Find(parts, "format") is { } format && TextKinds.Formats.TryGetValue(format.GetValue<string>(), out var texts))
            return words.Pick(texts);
        if (Find(parts, "pattern") is { } pattern && TextKinds.Patterns.TryGetValue(pattern.GetValue<string>(), out texts))
            return words.Pick(texts);
        return words.Next();
    }

    private JsonNode NextInteger(List<(JsonObject Schema, string Path)> parts)
    {
        if (Find(parts, "x-date-format") is not null)
            return words.Random.Next(1_000_000_000);
        var least = Find(parts, "minimum")?.GetValue<int>() ?? (words.Chance(0.5) ? -100 : 0);
        var most = Find(parts, "maximum")?.GetValue<int>() ?? (words.Chance(0.7) ? least + 300 : int.MaxValue);
        var number = most > least ? words.Random.Next(least, most) : least;
        return Find(parts, "multipleOf") is { } divisor ? number / divisor.GetValue<int>() * divisor.GetValue<int>()
            : words.Chance(0.02) ? JsonNode.Parse("12345678901234567890")! : words.Chance(0.05) ? JsonNode.Parse(number + ".0")! : number;
    }

    private JsonNode NextNumber(List<(JsonObject Schema, string Path)> parts) =>
        JsonNode.Parse(words.Pick<string>(Find(parts, "x-csharp-type") is null ? ["0", "1.50", "-3", "1e3", "0.1", "123.4567890123456789012", "-0.0", "17"] : ["0", "1.50", "-3.25", "0.1", "99.990"]))!;

    private JsonArray NextArray(List<(JsonObject Schema, string Path)> parts, int depth)
    {
        var least = (int?)Find(parts, "minItems") ?? 0;
        var most = Math.Max(least, Math.Min((int?)Find(parts, "maxItems") ?? 4, depth >= Deepest ? least : 4));
        var prefixes = parts.Select(part => (Items: (part.Schema["prefixItems"] ?? part.Schema["items"]) as JsonArray, part.Path)).Where(part => part.Items is not null).ToList();
        if (prefixes.Exists(_ => parts.Exists(part => part.Schema["items"] is JsonValue || part.Schema["unevaluatedItems"] is JsonValue)))
            most = Math.Min(most, prefixes[0].Items!.Count);
        var array = new JsonArray();
        for (var (index, count) = (0, words.Random.Next(least, Math.Max(least, most) + 1)); index < count; index++)
        {
            var own = prefixes.Where(part => index < part.Items!.Count).Select(part => (part.Items![index], part.Path)).ToList();
            array.Add(Next(own.Count > 0 ? own : parts.Where(part => part.Schema["items"] is JsonObject).Select(part => (part.Schema["items"], part.Path)), depth + 1));
        }

        return array;
    }

    private JsonObject NextObject(List<(JsonObject Schema, string Path)> parts, int depth)
    {
        var required = parts.SelectMany(part => part.Schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).ToHashSet();
        var named = parts.SelectMany(part => (part.Schema["properties"] as JsonObject ?? []).Select(property => (property.Key, property.Value, part.Path))).ToLookup(property => property.Key);
        var mapping = new JsonObject();
        foreach (var key in named.Select(property => property.Key).Union(required))
        {
            if (required.Contains(key) || (named[key].All(property => property.Value is JsonObject) && words.Chance(depth < Deepest ? 0.6 : 0.05)))
                mapping[key] = Next(named[key].Select(property => (property.Value, property.Path)), depth + 1);
        }

        var isClosed = parts.Exists(part => (part.Schema["additionalProperties"] ?? part.Schema["unevaluatedProperties"]) is JsonValue);
        var names = parts.Exists(part => part.Schema.ContainsKey("patternProperties")) && words.Chance(0.7) ? ["x-a", "x-1", "other", "key"] : isClosed ? [] : words.NextMany(0, 2);
        foreach (var key in names.Where(key => !named.Contains(key) && words.Chance(depth < Deepest ? 0.6 : 0.1)))
        {
            var schemas = parts.Select(part => ((key.StartsWith("x-", StringComparison.Ordinal) ? part.Schema["patternProperties"]?["^x-"] : null) ?? part.Schema["additionalProperties"], part.Path));
            mapping[key] = Next(schemas, Math.Max(depth + 1, Deepest - 1));
        }

        return mapping;
    }

    private static JsonNode? Find(List<(JsonObject Schema, string Path)> parts, string keyword) => parts.Select(part => part.Schema[keyword]).FirstOrDefault(value => value is not null);
}
