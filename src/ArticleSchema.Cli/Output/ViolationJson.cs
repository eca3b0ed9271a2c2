using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using ArticleSchema.Core;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Cli.Output;

/// <summary>A violation as programs read it: an object on one line, its keys always in the same order.</summary>
internal static class ViolationJson
{
    // Nothing here becomes part of a page, and a log with messages in Chinese should be readable.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="display">What a file is called: its path from the checked folder.</param>
    /// <param name="violation">The violation.</param>
    /// <param name="level">The level at which it is reported.</param>
    public static string Format(Func<string, string> display, Violation violation, RuleSeverity level)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            var place = FilePlace.From(violation.File, violation.Range);
            writer.WriteStartObject();
            writer.WriteString("file"u8, display(place.Path));
            writer.WriteString("rule"u8, violation.Rule.Id);
            writer.WriteString("level"u8, LevelNames.Of(level));
            writer.WriteString("message"u8, violation.Message);
            Write(place, writer);
            writer.WriteStartArray("findings"u8);
            // What annotations say, such as 'deprecated', is no finding of validity.
            foreach (var finding in violation.Findings.Where(finding => finding.Keyword.IsAssertion))
                Write(finding, writer);
            writer.WriteEndArray();
            WriteRelated(violation.Related, display, writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(FilePlace place, Utf8JsonWriter writer)
    {
        writer.WriteNumber("line"u8, place.Start.Line + 1);
        writer.WriteNumber("column"u8, place.Start.Column + 1);
        writer.WriteNumber("endLine"u8, place.End.Line + 1);
        writer.WriteNumber("endColumn"u8, place.End.Column + 1);
    }

    private static void WriteRelated(IReadOnlyList<FilePlace> related, Func<string, string> display, Utf8JsonWriter writer)
    {
        if (related.Count == 0)
            return;
        writer.WriteStartArray("related"u8);
        foreach (var place in related)
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, display(place.Path));
            Write(place, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Finding finding, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, finding.InstancePath);
        writer.WriteString("keyword"u8, finding.Keyword.Name);
        writer.WriteString("keywordPath"u8, finding.KeywordPath);
        if (finding.Property is not null)
            writer.WriteString("property"u8, finding.Property);
        writer.WriteEndObject();
    }
}
