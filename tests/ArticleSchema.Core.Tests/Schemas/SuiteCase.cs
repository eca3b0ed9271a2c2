using System.Text.Json;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>One test of the official JSON-Schema-Test-Suite: a schema, an instance, and whether the instance is valid.</summary>
internal sealed record SuiteCase(string File, string Group, string Description, string Schema, string Instance, bool IsValid)
{
    public static IReadOnlyList<SuiteCase> ReadFile(string folder, string file) =>
        [.. JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, file))).RootElement.EnumerateArray().SelectMany(group => ReadGroup(file, group))];

    public static IReadOnlyList<SuiteCase> ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => ReadFile(folder, file)),
    ];

    /// <summary>Whether we say the same of the instance, by the entry points that compiler and command line use.</summary>
    public bool Passes()
    {
        var document = SchemaDocument.Read(new SourceFile("suite.schema.json", Schema));
        var file = new SourceFile("instance.json", Instance);
        var instance = YamlReader.Read(file, new TextRange(0, Instance.Length), ReadLimits.Schema);
        Assert.Empty(instance.Faults);
        return document.Evaluate(instance.Root!).Count == 0 == IsValid;
    }

    public override string ToString() => $"{File}: {Group}: {Description}";

    private static IEnumerable<SuiteCase> ReadGroup(string file, JsonElement group) => group.GetProperty("tests").EnumerateArray().Select(test => new SuiteCase(
        file,
        group.GetProperty("description").GetString()!,
        test.GetProperty("description").GetString()!,
        group.GetProperty("schema").GetRawText(),
        test.GetProperty("data").GetRawText(),
        test.GetProperty("valid").GetBoolean()));
}
