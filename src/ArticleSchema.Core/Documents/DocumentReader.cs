using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Documents;

/// <summary>Reads a file that is data from its first character to its last, as schemas are, in the notation that its name announces.</summary>
internal static class DocumentReader
{
    /// <summary>Whether a file's name announces JSON.</summary>
    public static bool IsJson(SourceFile file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the one value of a file: JSON where the name ends in <c>.json</c>, otherwise YAML.</summary>
    public static ReadResult Read(SourceFile file, ReadLimits limits)
    {
        var range = new TextRange(0, file.Text.Length);
        var content = IsJson(file)
            ? JsonReader.Read(file, range, limits)
            : YamlReader.Read(file, range, limits);
        return ReplacementCharacter.Refuse(content, file.Text, range);
    }
}
