using System.Text.Json.Nodes;

namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Makes up schemas with all keywords there are, hostile names and texts; most can be satisfied. The same seed makes up the same ones.</summary>
/// <param name="words">What is random.</param>
/// <param name="others">Pointers to definitions of the schemas that were made up before, as <c>$ref</c> writes them.</param>
internal sealed class RandomSchemaWriter(RandomWords words, IReadOnlyList<string> others)
{
    private static readonly string[] s_typeNames = ["string", "decimal", "long", "int", "byte", "double", "Guid", "Person", "Status", "FrontMatterValue", "DateTimeOffset", "class", "person", "ToString", "Match"];

    private readonly JsonObject _definitions = [];
    private bool _isDraft07;

    private string Definitions => _isDraft07 ? "definitions" : "$defs";

    /// <summary>A schema file.</summary>
    public JsonObject NextFile()
    {
        _isDraft07 = words.Chance(0.25);
        var root = words.Random.Next(12) switch
        {
            0 => NextDiscriminated(2),
            1 => Both(NextRecord(2), NextRecord(1)),
            2 => Reference(2, NextRecord),
            3 => With(NextRecord(2), NextConditions(2)),
            _ => NextRecord(3),
        };
        // Beside a reference, draft-07 takes nothing.
        if (_isDraft07 && root.ContainsKey("$ref"))
            root = new JsonObject { ["allOf"] = new JsonArray(root) };
        var file = new JsonObject { ["$schema"] = _isDraft07 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema" };
        if (words.Chance(0.8))
            file["title"] = words.Next();
        foreach (var member in Parts(root))
            file[member.Key] = member.Value;
        AddSettings(file);
        if (_definitions.Count > 0)
            file[Definitions] = _definitions;
        return file;
    }

    private void AddSettings(JsonObject file)
    {
        var keys = (file["properties"] as JsonObject)?.Select(property => property.Key).Where(key => key.Trim().Length > 0 && !key.StartsWith('-')).ToList() ?? [];
        if (keys.Count > 0 && words.Chance(0.4))
            file["x-order"] = (words.Chance(0.5) ? "-" : "") + words.Pick(keys);
        if (keys.Count > 0 && words.Chance(0.5))
            file["x-index"] = new JsonArray(words.Pick(keys));
        if (words.Chance(0.4))
            file["x-body"] = "embed";
        if (words.Chance(0.2))
            file["x-time-zone"] = words.Pick(["+08:00", "-05:30"]);
        if (words.Chance(0.1))
            file["x-collection"] = words.Pick(["Posts", "Everything", "Notes"]);
    }

    private JsonObject NextRecord(int depth)
    {
        var keys = words.NextMany(1, depth > 1 ? 5 : 3, words.NextPlain);
        var properties = new JsonObject();
        foreach (var key in keys)
            properties[key] = NextProperty(depth - 1, keys.Find(other => other != key));
        var record = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (words.Chance(0.7))
            record["required"] = ToArray(keys.Where(key => words.Chance(0.5) && properties[key] is JsonObject schema && (!schema.ContainsKey("$ref") || words.Chance(0.2))));
        switch (words.Random.Next(6))
        {
            case 0 or 1:
                record["additionalProperties"] = false;
                break;
            case 2:
                record["additionalProperties"] = NextSchema(depth - 2);
                break;
            case 3 when !_isDraft07:
                record["unevaluatedProperties"] = false;
                break;
        }

        if (words.Chance(0.1))
            record["patternProperties"] = new JsonObject { ["^x-"] = NextSchema(depth - 2) };
        if (words.Chance(0.05))
            record["propertyNames"] = new JsonObject { ["maxLength"] = 40 };
        if (words.Chance(0.05))
            record["minProperties"] = 1;
        if (words.Chance(0.1))
            record["x-recommended"] = ToArray(keys.Take(1));
        return record;
    }

    // One that allows only its own keys would mostly leave nothing for the other.
    private JsonObject Both(JsonObject one, JsonObject other)
    {
        foreach (var keyword in words.Chance(0.9) ? new[] { "additionalProperties", "unevaluatedProperties" } : [])
        {
            one.Remove(keyword);
            other.Remove(keyword);
        }

        return new JsonObject { ["allOf"] = new JsonArray(one, other) };
    }

    private JsonNode NextProperty(int depth, string? other)
    {
        var schema = NextSchema(depth);
        if (schema is not JsonObject own || (_isDraft07 && own.ContainsKey("$ref")))
            return schema;
        if (words.Chance(0.1))
            own["x-csharp-name"] = words.Pick(["Renamed", "Chosen", "@class".TrimStart('@'), "名前"]);
        if (words.Chance(0.1))
        {
            own["deprecated"] = true;
            if (!string.IsNullOrWhiteSpace(other) && words.Chance(0.5))
                own["x-replaced-by"] = other;
        }

        return own;
    }

    private JsonNode NextSchema(int depth)
    {
        if (words.Chance(0.03))
            return JsonValue.Create(words.Chance(0.8))!;
        var schema = words.Random.Next(depth > 0 && words.Chance(0.8) ? 24 : 10) switch
        {
            0 or 1 => NextText(),
            2 => NextFormat(),
            3 => NextChoice(),
            4 => NextConstant(),
            5 => new JsonObject { ["type"] = "boolean" },
            6 => NextInteger(),
            7 => NextNumber(),
            8 => OrNull(words.Pick([NextText, NextFormat, NextInteger, NextChoice])()),
            9 => NextAnything(),
            10 or 11 => NextList(depth),
            12 => NextOneOrMany(),
            13 or 14 => NextRecord(depth),
            15 => NextDictionary(depth),
            16 or 17 => NextUnion(depth),
            18 => NextDiscriminated(depth),
            19 or 20 => Reference(depth, deeper => NextSchema(deeper) as JsonObject ?? []),
            21 => Both(Reference(depth, NextRecord), NextRecord(depth - 1)),
            22 => With(NextSchema(depth - 1), NextConditions(depth)),
            _ => OrNull(NextSchema(depth - 1) as JsonObject ?? []),
        };
        return Decorate(schema);
    }

    private JsonObject Decorate(JsonObject schema)
    {
        if (_isDraft07 && schema.ContainsKey("$ref"))
            return schema;
        if (words.Chance(0.2))
            schema["description"] = words.Next();
        if (words.Chance(0.1))
            schema["title"] = words.Next();
        if (words.Chance(0.05))
            schema["examples"] = new JsonArray(NextValue(1), NextValue(0));
        if (words.Chance(0.05))
            schema["$comment"] = words.Next();
        if (words.Chance(0.04) && !schema.ContainsKey("default"))
            schema["default"] = NextValue(1);
        if (words.Chance(0.03))
            schema["x-severity"] = "warning";
        if (words.Chance(0.04))
            schema["x-csharp-type"] = words.Pick(s_typeNames);
        if (words.Chance(0.02))
            schema["x-message"] = words.Next() + ".";
        return schema;
    }

    private JsonObject NextText()
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (words.Chance(0.2))
            schema["minLength"] = words.Random.Next(2);
        if (words.Chance(0.2))
            schema["maxLength"] = words.Random.Next(20, 60);
        if (words.Chance(0.15))
            schema["pattern"] = words.Pick(TextKinds.Patterns.Keys.ToList());
        if (words.Chance(0.25))
            schema["default"] = words.Next();
        return schema;
    }

    private JsonObject NextFormat()
    {
        var format = words.Chance(0.6) ? words.Pick(["date", "time", "date-time", "timestamp", "uri", "uri-reference", "uuid"]) : words.Pick(TextKinds.Formats.Keys.ToList());
        var schema = new JsonObject { ["type"] = "string", ["format"] = format };
        if (words.Chance(0.3))
            schema["default"] = words.Pick(TextKinds.Formats[format]);
        if (words.Chance(0.1))
            schema["maxLength"] = words.Random.Next(10, 40);
        if (words.Chance(0.1))
            schema["pattern"] = words.Pick(["T", "\\S", "^\\S*$"]);
        if (format != "timestamp")
            return schema;
        if (words.Chance(0.3))
            schema["x-time-zone"] = "+09:00";
        if (words.Chance(0.3))
        {
            schema["type"] = new JsonArray("string", "integer");
            schema["x-date-format"] = new JsonArray("unix-s", "MM/dd/yyyy");
        }

        return schema;
    }

    private JsonObject NextChoice()
    {
        var texts = words.NextMany(1, 6);
        var schema = new JsonObject { ["enum"] = ToArray(texts) };
        if (words.Chance(0.5))
            schema["type"] = "string";
        if (words.Chance(0.2))
            schema["x-enum-varnames"] = ToArray(texts.Select((_, index) => words.Pick(["Red", "value", "Class", "é"]) + index));
        if (words.Chance(0.3))
            schema["default"] = texts[0];
        return schema;
    }

    private JsonObject NextConstant() => words.Random.Next(4) switch
    {
        0 => new JsonObject { ["const"] = words.Next() },
        1 => new JsonObject { ["const"] = NextValue(1) },
        2 => new JsonObject { ["enum"] = new JsonArray(words.Chance(0.5), words.Next(), null, 7) },
        _ => new JsonObject { ["const"] = words.Pick<Func<JsonNode>>([() => 1, () => true, () => -2.5, () => false, () => "x"])() },
    };

    private JsonObject NextInteger()
    {
        var schema = new JsonObject { ["type"] = "integer" };
        if (words.Chance(0.3))
            schema["minimum"] = words.Pick([0, -100, 5]);
        if (words.Chance(0.3))
            schema["maximum"] = words.Pick([100, 200, 1_000_000]);
        if (words.Chance(0.15))
            schema["format"] = words.Pick(["int32", "int64", "uint8", "uint64", "int16"]);
        if (words.Chance(0.1))
            schema["multipleOf"] = 5;
        if (words.Chance(0.25))
            schema["default"] = words.Pick([5, 10, 50]);
        return schema;
    }

    private JsonObject NextNumber()
    {
        var schema = new JsonObject { ["type"] = "number" };
        if (words.Chance(0.2))
            schema["exclusiveMinimum"] = -1000;
        if (words.Chance(0.2))
            schema["exclusiveMaximum"] = 1e6;
        if (words.Chance(0.3))
            schema["x-csharp-type"] = "decimal";
        if (words.Chance(0.25))
            schema["default"] = words.Pick([1.5, 10, 0.1]);
        return schema;
    }

    private JsonObject NextAnything() => words.Random.Next(5) switch
    {
        0 => [],
        1 => new JsonObject { ["type"] = ToArray(words.NextMany(2, 3, () => words.Pick(["string", "number", "boolean", "array", "object", "null"]))) },
        2 => new JsonObject { ["not"] = new JsonObject { ["type"] = words.Pick(["null", "array", "boolean"]) } },
        3 => new JsonObject { ["minimum"] = 0, ["maxLength"] = 30, ["minItems"] = 0 },
        _ => new JsonObject { ["type"] = "null" },
    };

    private JsonObject NextList(int depth)
    {
        var schema = new JsonObject { ["type"] = "array" };
        if (words.Chance(0.8))
            schema["items"] = NextSchema(depth - 1);
        else if (!_isDraft07)
            schema["prefixItems"] = new JsonArray(NextSchema(depth - 1), NextSchema(depth - 1));
        else
            schema["items"] = new JsonArray(NextSchema(depth - 1), NextSchema(depth - 1));
        if (schema.ContainsKey("prefixItems") && words.Chance(0.5))
            schema["items"] = words.Chance(0.5) ? false : NextSchema(depth - 1);
        // Of mappings, two that differ only in how a moment is spelt are one to the model.
        if (words.Chance(0.15) && schema["items"] is JsonObject { Count: > 0 } item && (item["type"] as JsonValue)?.GetValue<string>() is "string" or "integer" or "boolean")
            schema["uniqueItems"] = true;
        if (words.Chance(0.2))
            schema["minItems"] = 1;
        if (words.Chance(0.2))
            schema["maxItems"] = words.Random.Next(2, 5);
        if (words.Chance(0.05))
            schema["contains"] = true;
        if (words.Chance(0.05) && !_isDraft07)
            schema["unevaluatedItems"] = false;
        if (words.Chance(0.1))
            schema["default"] = new JsonArray();
        return schema;
    }

    private JsonObject NextOneOrMany()
    {
        var item = words.Pick([NextText, NextFormat, NextInteger, NextChoice])();
        if (words.Chance(0.4))
            return new JsonObject { ["oneOf"] = new JsonArray(item, new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() }) };
        var type = words.Pick(["string", "integer"]);
        var schema = new JsonObject { ["type"] = new JsonArray(type, "array"), ["items"] = new JsonObject { ["type"] = type } };
        if (words.Chance(0.3))
            schema["minItems"] = words.Random.Next(1, 3);
        if (words.Chance(0.3))
            schema["minLength"] = 1;
        return schema;
    }

    private JsonObject NextDictionary(int depth)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (words.Chance(0.7))
            schema["additionalProperties"] = NextSchema(depth - 1);
        if (words.Chance(0.3))
            schema["patternProperties"] = new JsonObject { ["^x-"] = NextSchema(depth - 1), ["^[a-z]+$"] = true };
        if (words.Chance(0.2))
            schema["propertyNames"] = new JsonObject { ["pattern"] = "\\S" };
        if (words.Chance(0.1))
            schema["default"] = new JsonObject();
        return schema;
    }

    private JsonObject NextUnion(int depth) => new()
    {
        [words.Pick(["anyOf", "oneOf"])] = new JsonArray([.. Enumerable.Range(0, words.Random.Next(2, 4)).Select(_ => NextSchema(depth - 1))]),
    };

    private JsonObject NextDiscriminated(int depth)
    {
        var (key, values) = (words.NextPlain(), words.NextMany(2, 4));
        var cases = values.Select(value =>
        {
            var own = NextRecord(depth - 1);
            var properties = (JsonObject)own["properties"]!;
            properties[key] = new JsonObject { ["const"] = value };
            own["required"] = ToArray([key, .. (own["required"] as JsonArray)?.Select(name => name!.GetValue<string>()).Where(name => name != key) ?? []]);
            return (JsonNode)(words.Chance(0.3) ? Define(own) : own);
        });
        var schema = new JsonObject { [words.Pick(["anyOf", "oneOf"])] = new JsonArray([.. cases]) };
        if (words.Chance(0.4))
        {
            schema["type"] = "object";
            schema["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = ToArray(values) }, ["common"] = NextSchema(depth - 2) };
        }

        if (words.Chance(0.1))
            schema["$ref"] = Define(NextRecord(1))["$ref"]!.DeepClone();
        return _isDraft07 && schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = schema["$ref"]!.DeepClone() }, Without(schema, "$ref")) } : schema;
    }

    private JsonObject NextConditions(int depth)
    {
        var key = words.NextPlain();
        return words.Random.Next(6) switch
        {
            0 => new JsonObject { ["not"] = new JsonObject { ["required"] = new JsonArray(key, "never") } },
            1 => new JsonObject { ["if"] = new JsonObject { ["required"] = new JsonArray(key) }, ["then"] = new JsonObject { ["properties"] = new JsonObject { [key] = NextSchema(depth - 2) } } },
            2 => new JsonObject { ["if"] = new JsonObject { ["type"] = "string" }, ["then"] = new JsonObject { ["minLength"] = 1 }, ["else"] = new JsonObject { ["not"] = new JsonObject { ["const"] = 3 } } },
            3 => new JsonObject { ["dependencies"] = new JsonObject { [key] = new JsonArray("title") } },
            4 when !_isDraft07 => new JsonObject { ["dependentRequired"] = new JsonObject { [key] = new JsonArray("title") } },
            _ when !_isDraft07 => new JsonObject { ["dependentSchemas"] = new JsonObject { [key] = new JsonObject { ["minProperties"] = 1 } } },
            _ => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray(key) }, new JsonObject { ["required"] = new JsonArray("title") }, true) },
        };
    }

    // A definition that has been met before, here or in another file, the whole, or a new one.
    private JsonObject Reference(int depth, Func<int, JsonObject> next)
    {
        if (words.Chance(0.1) && depth < 3)
            return new JsonObject { ["$ref"] = "#" };
        if (others.Count > 0 && words.Chance(0.15))
            return new JsonObject { ["$ref"] = words.Pick(others) };
        if (_definitions.Count > 0 && words.Chance(0.5))
            return ReferenceTo(words.Pick(_definitions.Select(definition => definition.Key).ToList()));
        // It may be met while it is made up, and then leads back to itself.
        var name = TakeName();
        _definitions[name] = next(depth - 1);
        return ReferenceTo(name);
    }

    private JsonObject Define(JsonObject schema)
    {
        var name = TakeName();
        _definitions[name] = schema;
        return ReferenceTo(name);
    }

    private string TakeName()
    {
        var name = words.Next();
        while (_definitions.ContainsKey(name))
            name += "2";
        _definitions[name] = new JsonObject();
        return name;
    }

    private JsonObject ReferenceTo(string name) => new() { ["$ref"] = ToPointer(Definitions, name) };

    /// <summary>A definition as <c>$ref</c> writes it.</summary>
    public static string ToPointer(string definitions, string name) => $"#/{definitions}/{Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1"))}";

    private JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray values && !values.Any(value => value is null))
        {
            values.Add(null);
            schema.Remove("x-enum-varnames");
        }

        if (schema["type"] is JsonArray types && !types.Any(type => type!.GetValue<string>() == "null"))
            types.Add("null");
        else if (schema["type"] is JsonValue type && type.GetValue<string>() != "null")
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        else if (!schema.ContainsKey("type") && !schema.ContainsKey("enum") && words.Chance(0.7))
            return new JsonObject { [words.Pick(["anyOf", "oneOf"])] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        return schema;
    }

    private JsonObject With(JsonNode schema, JsonObject conditions)
    {
        if (schema is not JsonObject own || own.ContainsKey("$ref"))
            return new JsonObject { ["allOf"] = new JsonArray(schema, conditions) };
        foreach (var condition in Parts(conditions).Where(condition => !own.ContainsKey(condition.Key)))
            own[condition.Key] = condition.Value;
        return own;
    }

    private JsonNode? NextValue(int depth) => words.Random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => words.Chance(0.5),
        2 => words.Pick([0, 1, -3, 42]),
        3 => words.Pick([1.5, 0.1, 1e30]),
        4 => words.Next(),
        5 => new JsonArray(NextValue(depth - 1)),
        _ => new JsonObject { [words.Next()] = NextValue(depth - 1) },
    };

    private static JsonObject Without(JsonObject schema, string keyword)
    {
        schema.Remove(keyword);
        return schema;
    }

    private static List<KeyValuePair<string, JsonNode?>> Parts(JsonObject schema) => [.. schema.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))];

    private static JsonArray ToArray(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
