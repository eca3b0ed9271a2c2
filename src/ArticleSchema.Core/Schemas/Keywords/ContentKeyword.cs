using System.Text;

using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>contentEncoding</c> and <c>contentMediaType</c> as assertions (draft-07 validation §8.3, §8.4): text in base64, and text that holds JSON. Other encodings and types are not looked into.</summary>
internal sealed class ContentKeyword : Keyword
{
    internal ContentKeyword(KeywordSource source)
        : base(source)
    {
    }

    internal override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (instance is not ScalarNode { Kind: NodeKind.String } scalar)
            return true;
        var isBase64 = string.Equals(Source.Schema.GetString("contentEncoding"), "base64", StringComparison.OrdinalIgnoreCase);
        var content = isBase64 ? Decode(scalar.Text) : scalar.Text;
        if (Name == "contentEncoding")
            return content is not null || evaluation.Fail(this, instance, detail: "which is not base64");
        // What cannot be decoded is the other keyword's finding.
        return content is null || Source.Schema.GetString("contentMediaType") != "application/json" || IsJson(content)
            || evaluation.Fail(this, instance, detail: "which does not hold JSON");
    }

    private static string? Decode(string text)
    {
        // The framework lets blanks pass, which RFC 4648 §3.3 does not.
        if (text.Any(char.IsWhiteSpace))
            return null;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsJson(string text) =>
        JsonReader.Read(new SourceFile("", text), new TextRange(0, text.Length), ReadLimits.Schema) is { Root: not null, Faults.Count: 0 };
}
