using System.Text.Json;

namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>A value as an article writes it, and as the model has to hold it.</summary>
/// <param name="Json">The value as JSON, which is YAML too.</param>
/// <param name="Held">
/// The value in the model: an object of its type there, the number of an enumeration's member, an array for a list, a
/// <see cref="HeldRecord"/> for a record.
/// </param>
internal sealed record Sample(string Json, object? Held)
{
    /// <summary>The same where the schema leaves the type open.</summary>
    public FrontMatterValue Untyped => ToValue(JsonDocument.Parse(Json).RootElement);

    private static FrontMatterValue ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => FrontMatterValue.Null,
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Number => FrontMatterValue.FromNumber(element.GetRawText()),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => FrontMatterValue.FromList(element.EnumerateArray().Select(ToValue)),
        _ => FrontMatterValue.FromMapping(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, ToValue(member.Value)))),
    };
}

/// <summary>What a record has to hold.</summary>
/// <param name="Values">Its properties, in the order of the schema.</param>
/// <param name="Others">The keys that the schema does not name; null where it allows none.</param>
internal sealed record HeldRecord(IReadOnlyList<object?> Values, FrontMatterValue? Others);
