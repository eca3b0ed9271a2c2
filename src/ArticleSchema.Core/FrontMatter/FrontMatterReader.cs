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
        return ReplacementCharacter.Refuse(content, file.Text, fences.Content);
    }

    /// <summary>Reads a file that is data as a whole. Without a fault there is a value.</summary>
    public static ReadResult ReadData(SourceFile file)
    {
        var content = DocumentReader.Read(file, ReadLimits.Data);
        return content is { Root: null, Interruption: null } ? ReadEmptyData(file) : content;
    }

    // A YAML document without content is null (YAML 1.2.2 §10.2.1.1); a JSON text is a value (RFC 8259 §2).
    private static ReadResult ReadEmptyData(SourceFile file) => DocumentReader.IsJson(file)
        ? new ReadResult(null, [new ReadFault(ReadFaultKind.Syntax, new TextRange(0, Math.Min(1, file.Text.Length)), "it is empty")])
        : new ReadResult(ScalarNode.Null("", new TextRange(0, 0)), []);
}
