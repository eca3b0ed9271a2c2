using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Schemas;

/// <summary>A schema file, read and compiled. Immutable; safe to share between threads.</summary>
public sealed class SchemaDocument
{
    private static readonly string[] s_extensions = [".schema.yaml", ".schema.yml", ".schema.json"];

    private SchemaDocument(SourceFile file, Schema root, SchemaSettings settings, IReadOnlyList<Violation> violations, bool isComplete, bool isBuiltIn)
    {
        File = file;
        Root = root;
        Settings = settings;
        Violations = violations;
        IsComplete = isComplete;
        IsBuiltIn = isBuiltIn;
        Name = root.GetString("title") is { } title && !string.IsNullOrWhiteSpace(title) ? title.Trim() : ProjectPath.GetSchemaStem(file.Path);
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The schema that an article's front matter as a whole has to satisfy.</summary>
    public Schema Root { get; }

    /// <summary>What the root says with our own keywords.</summary>
    public SchemaSettings Settings { get; }

    /// <summary>What is wrong with the schema itself, by position.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Whether the file was read to its end. Half a schema still says which types there are, but not what is wrong with an article.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether the schema comes with the engine and has no file in the project.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>What messages and models call it: its title, or its file's name without extensions.</summary>
    public string Name { get; }

    /// <summary>Whether a file is a schema by its name: <c>*.schema.yaml</c>, <c>*.schema.yml</c> or <c>*.schema.json</c>, whatever the case of the letters.</summary>
    public static bool IsSchemaPath(string path) =>
        Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a schema file. Never throws on bad input: what is wrong is among <see cref="Violations"/>, and what can be used is used.</summary>
    public static SchemaDocument Read(SourceFile file) => Read(file, isBuiltIn: false);

    internal static SchemaDocument Read(SourceFile file, bool isBuiltIn)
    {
        var violations = new ViolationSink(file);
        var content = YamlReader.Read(file, new TextRange(0, file.Text.Length), ReadLimits.Schema);
        foreach (var fault in content.Faults)
            violations.Add(UnreadableSchema.Instance, fault.Range, fault.Kind == ReadFaultKind.DuplicateKey ? $"the key '{fault.Explanation}' is given twice" : fault.Explanation);

        var isEmpty = content.Root is null or ScalarNode { Kind: NodeKind.Null };
        if (isEmpty && content.Interruption is null)
            violations.Add(UnreadableSchema.Instance, new TextRange(0, 0), "it is empty");

        var root = isEmpty ? ScalarNode.FromBoolean("true", new TextRange(0, 0)) : content.Root!;
        // Where reading stopped short, what is missing or odd may only be so because of that.
        var furtherViolations = content.Interruption is null ? violations : new ViolationSink(file);
        var schema = new SchemaCompiler(root, furtherViolations).CompileRoot();
        var settings = SchemaSettings.Read(schema, furtherViolations);
        return new SchemaDocument(file, schema, settings, violations.ToSortedList(), isComplete: content.Interruption is null && !isEmpty, isBuiltIn);
    }

    /// <summary>All that an instance does wrong, in the order of evaluation; nothing when the schema is not complete.</summary>
    public IReadOnlyList<Finding> Evaluate(DataNode instance)
    {
        if (!IsComplete)
            return [];
        var evaluation = new Evaluation();
        Root.Evaluate(instance, evaluation);
        evaluation.ReportGivingUp(instance);
        return evaluation.Findings;
    }
}
