using ArticleSchema.Core.Documents;
using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Toml;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.FrontMatter;

/// <summary>Reads the block between the fences in the notation that the fences announce.</summary>
internal static class FrontMatterReader
{
    public static ReadResult Read(SourceFile file, FrontMatterFences fences)
    {
        var content = fences.Notation switch
        {
            FrontMatterNotation.Json when fences.LacksBraces => JsonReader.ReadMembers(file, fences.Content, ReadLimits.FrontMatter),
            FrontMatterNotation.Json => JsonReader.Read(file, fences.Content, ReadLimits.FrontMatter),
            FrontMatterNotation.Toml => TomlReader.Read(file, fences.Content, ReadLimits.FrontMatter),
            _ => YamlReader.Read(file, fences.Content, ReadLimits.FrontMatter),
        };
        return RefuseReplacements(content, file.Text, fences.Content);
    }

    /// <summary>Reads a file that is data as a whole. Without a fault there is a value.</summary>
    public static ReadResult ReadData(SourceFile file)
    {
        var content = DocumentReader.Read(file, ReadLimits.Data);
        if (content is { Root: null, Interruption: null })
            content = ReadEmptyData(file);
        return RefuseReplacements(content, file.Text, new TextRange(0, file.Text.Length));
    }

    // A YAML document without content is null (YAML 1.2.2 §10.2.1.1); a JSON text is a value (RFC 8259 §2).
    private static ReadResult ReadEmptyData(SourceFile file) => DocumentReader.IsJson(file)
        ? new ReadResult(null, [new ReadFault(ReadFaultKind.Syntax, new TextRange(0, Math.Min(1, file.Text.Length)), "it is empty")])
        : new ReadResult(ScalarNode.Null("", new TextRange(0, 0)), []);

    // Whoever decodes a file puts U+FFFD for bytes that are not UTF-8 and says nothing; a value with it is not what the author wrote.
    private static ReadResult RefuseReplacements(ReadResult content, string text, TextRange range)
    {
        var at = text.IndexOf('\uFFFD', range.Start, range.Length);
        if (at < 0 || content.Interruption is not null)
            return content;
        var fault = new ReadFault(ReadFaultKind.Syntax, new TextRange(at, 1), "it holds U+FFFD, which stands where the file's bytes are not UTF-8; save the file as UTF-8");
        // A key with such a character may be the one that seems to be missing.
        var root = content.Root is ObjectNode mapping ? new ObjectNode(mapping.Members, mapping.Range, isComplete: false) : content.Root;
        return new ReadResult(root, [.. content.Faults, fault]);
    }
}
