using System.Text.Json;

using ArticleSchema.Core.Documents;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary>One test of the official JSON-Schema-Test-Suite: a schema, which it shares with its group, an instance, and whether the instance is valid.</summary>
internal sealed record SuiteCase(string File, string Group, string Description, Lazy<SchemaDocument> Schema, string Instance, bool IsValid)
{
    /// <summary>Reads all tests of a draft.</summary>
    public static IReadOnlyList<SuiteCase> ReadDraft(string suite, string draft)
    {
        var folder = Path.Combine(suite, "tests", draft);
        var remotes = ReadRemotes(suite);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .SelectMany(file => ReadFile(folder, file, remotes)),
        ];
    }

    /// <summary>Whether we say the same of the instance, by the entry points that compiler and command line use.</summary>
    public bool Passes()
    {
        var instance = DocumentReader.Read(new SourceFile("instance.json", Instance), ReadLimits.Schema);
        Assert.Empty(instance.Faults);
        return Schema.Value.Evaluate(instance.Root!).Count == 0 == IsValid;
    }

    public override string ToString() => $"{File}: {Group}: {Description}";

    // What a server would deliver lies in the project, under the address that the tests use; a schema refers to it and nothing is fetched.
    private static List<SourceFile> ReadRemotes(string suite)
    {
        var folder = Path.Combine(suite, "remotes");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => file.Split('/')[0] is not ("v1" or "draft3" or "draft4" or "draft6"))
                .Order(StringComparer.Ordinal)
                .Select(file => new SourceFile("http://localhost:1234/" + file, System.IO.File.ReadAllText(Path.Combine(folder, file)))),
        ];
    }

    private static IEnumerable<SuiteCase> ReadFile(string folder, string file, List<SourceFile> remotes)
    {
        var options = new SchemaOptions
        {
            DefaultDraft = Path.GetFileName(folder) == "draft7" ? SchemaDraft.Draft07 : SchemaDraft.Draft202012,
            // The required tests hold 'format' and 'content…' to be descriptions; those in these places hold them to be assertions.
            AssertsFormats = file.StartsWith("optional/format/", StringComparison.Ordinal),
            AssertsContent = file == "optional/content.json",
        };
        return JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, file))).RootElement.EnumerateArray().SelectMany(group => ReadGroup(file, group, remotes, options));
    }

    private static IEnumerable<SuiteCase> ReadGroup(string file, JsonElement group, List<SourceFile> remotes, SchemaOptions options)
    {
        var schema = new SourceFile("suite.schema.json", group.GetProperty("schema").GetRawText());
        var document = new Lazy<SchemaDocument>(() => SchemaDocument.ReadAll([schema, .. remotes], options)[0]);
        return group.GetProperty("tests").EnumerateArray().Select(test => new SuiteCase(
            file,
            group.GetProperty("description").GetString()!,
            test.GetProperty("description").GetString()!,
            document,
            test.GetProperty("data").GetRawText(),
            test.GetProperty("valid").GetBoolean()));
    }
}
