using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Schemas;

/// <summary>Gathers <c>x-fallback</c> from the properties of a schema, and says where such a value could never be one of the property's.</summary>
internal static class FallbackDeclarations
{
    /// <summary>The fallbacks that the properties declare, in the order of the schema, references followed.</summary>
    public static IReadOnlyList<FallbackSettings> Read(Schema root, ViolationSink violations)
    {
        var fallbacks = new List<FallbackSettings>();
        var properties = ValueSchemas.Declared(root).Select(part => part.Find<PropertiesKeyword>()).FirstOrDefault(keyword => keyword is not null);
        foreach (var property in properties?.Properties ?? [])
        {
            var parts = ValueSchemas.Declared(property.Value);
            if (parts.Select(part => part.Find<FallbackKeyword>()).FirstOrDefault(keyword => keyword is not null) is not { } keyword)
                continue;
            if (FindMisfit(keyword.From, parts) is { } misfit)
                violations.Add(KeywordMisuse.Instance, keyword.Source.Member.ValueRange, $"'{keyword.Name}'", misfit);
            else
                fallbacks.Add(new FallbackSettings(property.Key, keyword.From));
        }

        return fallbacks;
    }

    private static string? FindMisfit(FallbackSource source, IReadOnlyList<Schema> parts)
    {
        if (parts.Any(part => part.Find<TypeKeyword>()?.Allows(SchemaType.String) == false))
            return "gives a text, which the 'type' beside it does not allow";
        var isDate = source == FallbackSource.FileDate;
        return isDate && parts.Select(part => part.Find<FormatKeyword>()?.Format).Any(format => format is not null && format.FindFault("2024-05-01") is not null)
            ? "gives a date like '2024-05-01', which the 'format' beside it does not allow; formats that do are 'date' and 'timestamp'"
            : null;
    }
}
