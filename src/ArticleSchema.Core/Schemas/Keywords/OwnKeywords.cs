using System.Diagnostics.CodeAnalysis;

using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Makes the keywords that are our own, and <c>deprecated</c>, to which one of them belongs.</summary>
internal static class OwnKeywords
{
    /// <summary>Whether a keyword's value is a text; it may not be blank.</summary>
    public static bool IsText(DataNode? value, [NotNullWhen(true)] out string? text)
    {
        text = value is ScalarNode { Kind: NodeKind.String } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? scalar.Text : null;
        return text is not null;
    }

    public static Keyword? CreateDeprecated(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.Boolean } flag)
            return KeywordValues.Misuse(source, compiler, "must be true or false");
        IsText(source.Schema["x-replaced-by"], out var replacement);
        return flag.Boolean ? new DeprecatedKeyword(source, replacement) : null;
    }

    public static Keyword? CheckReplacedBy(KeywordSource source, SchemaCompiler compiler)
    {
        if (!IsText(source.Value, out _))
            return KeywordValues.Misuse(source, compiler, "must be the name of a property");
        return source.Schema["deprecated"] is ScalarNode { Kind: NodeKind.Boolean, Boolean: true }
            ? null
            : KeywordValues.Misuse(source, compiler, "belongs beside 'deprecated: true'");
    }

    public static Keyword? CreateRecommended(KeywordSource source, SchemaCompiler compiler) =>
        source.Value is ArrayNode array && array.Items.All(item => item is ScalarNode { Kind: NodeKind.String })
            ? new RecommendedKeyword(source, array.Items.Select(item => ((ScalarNode)item).Text).ToList())
            : KeywordValues.Misuse(source, compiler, "must be a list of property names");

    public static Keyword? CreateTimeZone(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } scalar || !IsOffset(scalar.Text) || !UtcOffset.TryRead(scalar.Text, out var offset))
            return KeywordValues.Misuse(source, compiler, "must be an offset from UTC like '+08:00', or 'Z'; what the name of a time zone stands for differs between machines and years");
        // Behind a reference stands what this schema cannot see.
        var isHeard = source.Schema.Location.Length == 0 || source.Schema["$ref"] is not null || source.Schema.GetString("format") == "timestamp";
        return isHeard ? new TimeZoneKeyword(source, offset) : KeywordValues.Misuse(source, compiler, "belongs to the root of the schema, or beside 'format: timestamp'");
    }

    // The one spelling that everybody reads alike; articles may use more of them.
    private static bool IsOffset(string text) => text == "Z" || (text.Length == "+08:00".Length && text[3] == ':');

    public static Keyword? CreateFallback(KeywordSource source, SchemaCompiler compiler)
    {
        if (!IsText(source.Value, out var text) || FallbackSources.Find(text) is not { } from)
            return KeywordValues.Misuse(source, compiler, "must be 'file-date', 'file-name' or 'heading'");
        return IsOfFrontMatter(source.Schema.Location.Split('/'))
            ? new FallbackKeyword(source, from)
            : KeywordValues.Misuse(source, compiler, "belongs to a property of the front matter itself, not to one inside another");
    }

    // A definition may be what such a property refers to, or what the root does.
    private static bool IsOfFrontMatter(string[] location) => location
        is ["", "properties" or "$defs" or "definitions", _]
        or ["", "$defs" or "definitions", _, "properties", _];

    public static Keyword? CreateSeverity(KeywordSource source, SchemaCompiler compiler) =>
        IsText(source.Value, out var text) && Enum.TryParse<ReportLevel>(text, ignoreCase: true, out var level) && text == level.ToString().ToLowerInvariant()
            ? new SeverityKeyword(source, level)
            : KeywordValues.Misuse(source, compiler, "must be 'none', 'suggestion', 'warning' or 'error'");

    public static Keyword? CreateMessage(KeywordSource source, SchemaCompiler compiler) =>
        IsText(source.Value, out var text) ? new MessageKeyword(source, text.Trim()) : KeywordValues.Misuse(source, compiler, "must be a text that is not blank");
}
