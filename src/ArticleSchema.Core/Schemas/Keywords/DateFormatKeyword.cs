using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-date-format</c>, our own: exact spellings that <c>format: timestamp</c> beside it takes as well as the usual ones.</summary>
internal sealed class DateFormatKeyword : AnnotationKeyword
{
    private DateFormatKeyword(KeywordSource source, IReadOnlyList<ExactTimestampFormat> formats)
        : base(source) => Formats = formats;

    /// <summary>The spellings, in the order of the schema.</summary>
    public IReadOnlyList<ExactTimestampFormat> Formats { get; }

    /// <summary>Makes the keyword, or returns null where its value, reported, is unfit.</summary>
    internal static Keyword? Create(KeywordSource source, SchemaCompiler compiler)
    {
        if (ListPatterns(source.Value) is not { } patterns)
            compiler.ReportMisuse(source, source.Member, "must be a date format such as 'MM/dd/yyyy', 'unix-s' or 'unix-ms', or a list of these");
        else if (!IsBesideTimestamp(source.Schema))
            compiler.ReportMisuse(source, source.Member, "belongs beside 'format: timestamp'");
        else
            return ReadFormats(patterns, (pattern, fault) => compiler.Report(source, KeywordMisuse.Instance, pattern.Range, "'x-date-format'", $"cannot be '{pattern.Text}', because {fault}")) is { Count: > 0 } formats ? new DateFormatKeyword(source, formats) : null;
        return null;
    }

    /// <summary>The format that a schema's <c>format</c> stands for: the named one, or one that takes more spellings.</summary>
    internal static StringFormat Extend(StringFormat format, Schema schema)
    {
        var patterns = IsBesideTimestamp(schema) && schema["x-date-format"] is { } value ? ListPatterns(value) : null;
        return patterns is not null && ReadFormats(patterns, report: null) is { Count: > 0 } formats ? new ExtendedTimestampFormat(formats) : format;
    }

    private static bool IsBesideTimestamp(Schema schema) => schema.GetString("format") == "timestamp";

    private static List<ScalarNode>? ListPatterns(DataNode value)
    {
        var items = value is ArrayNode array ? array.Items : [value];
        return items.Count > 0 && items.All(item => OwnKeywords.IsText(item, out _)) ? items.Cast<ScalarNode>().ToList() : null;
    }

    private static List<ExactTimestampFormat> ReadFormats(List<ScalarNode> patterns, Action<ScalarNode, string>? report)
    {
        var formats = new List<ExactTimestampFormat>();
        foreach (var pattern in patterns)
        {
            if (ExactTimestampFormat.Create(pattern.Text, out var fault) is { } format)
                formats.Add(format);
            else
                report?.Invoke(pattern, fault!);
        }

        return formats;
    }
}
