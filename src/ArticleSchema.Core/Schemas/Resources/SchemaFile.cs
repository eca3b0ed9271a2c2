using ArticleSchema.Core.Documents;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>A schema file as it was read, before anything in it is compiled.</summary>
internal sealed class SchemaFile
{
    private SchemaFile(SourceFile source, DataNode root, bool isComplete, bool isBuiltIn, ViolationSink violations)
    {
        Source = source;
        Root = root;
        IsComplete = isComplete;
        IsBuiltIn = isBuiltIn;
        AllViolations = violations;
        // Where reading stopped short, what is missing or odd may only be so because of that.
        Violations = isComplete ? violations : new ViolationSink(source);
        Uri = SchemaUri.FromPath(source.Path);
    }

    /// <summary>The file.</summary>
    public SourceFile Source { get; }

    /// <summary>The file's URI, whatever its <c>$id</c> says.</summary>
    public string Uri { get; }

    /// <summary>What was read.</summary>
    public DataNode Root { get; }

    /// <summary>Whether it was read to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether it comes with the engine.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>Takes what is wrong with the schema.</summary>
    public ViolationSink Violations { get; }

    /// <summary>What is wrong with the file and with its schema.</summary>
    public ViolationSink AllViolations { get; }

    /// <summary>Whether a schema in another file refers to one in this.</summary>
    public bool IsReferenced { get; set; }

    /// <summary>The files to which schemas in this one refer.</summary>
    public HashSet<SchemaFile> References { get; } = [];

    /// <summary>The resources in the file by the location of their roots.</summary>
    public Dictionary<string, SchemaResource> Resources { get; } = new(StringComparer.Ordinal);

    /// <summary>The locations that have been searched for resources and anchors.</summary>
    public HashSet<string> Scanned { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a file. Never throws on bad input.</summary>
    public static SchemaFile Read(SourceFile source, bool isBuiltIn = false)
    {
        var violations = new ViolationSink(source);
        var content = DocumentReader.Read(source, ReadLimits.Schema);
        foreach (var fault in content.Faults)
            violations.Add(UnreadableSchema.Instance, fault.Range, fault.Kind == ReadFaultKind.DuplicateKey ? $"the key '{fault.Explanation}' is given twice" : fault.Explanation);

        var isEmpty = content.Root is null or ScalarNode { Kind: NodeKind.Null };
        if (isEmpty && content.Interruption is null)
            violations.Add(UnreadableSchema.Instance, new TextRange(0, 0), "it is empty");
        var root = isEmpty ? ScalarNode.FromBoolean("true", new TextRange(0, 0)) : content.Root!;
        return new SchemaFile(source, root, isComplete: content.Interruption is null && !isEmpty, isBuiltIn, violations);
    }

    /// <summary>The resource of a place that lies in another: itself a resource, or part of that one.</summary>
    public SchemaResource FindResource(string location, SchemaResource outer) => Resources.TryGetValue(location, out var own) ? own : outer;
}
