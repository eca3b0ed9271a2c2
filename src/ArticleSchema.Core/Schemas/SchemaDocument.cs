using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>A schema file, read and compiled. Immutable; safe to share between threads.</summary>
internal sealed class SchemaDocument
{
    private static readonly string[] s_extensions = [".schema.yaml", ".schema.yml", ".schema.json"];

    private readonly bool _hasRemarks;
    private readonly SchemaFile _source;

    private SchemaDocument(SchemaFile file, Schema root, SchemaAddresses addresses, bool hasRemarks)
    {
        _source = file;
        _hasRemarks = hasRemarks;
        Addresses = addresses;
        File = file.Source;
        Root = root;
        Settings = SchemaSettings.Read(root, file.Violations);
        Violations = file.AllViolations.ToSortedList();
        IsComplete = file.IsComplete;
        IsBuiltIn = file.IsBuiltIn;
        IsReferenced = file.IsReferenced;
        Name = root.GetString("title") is { } title && !string.IsNullOrWhiteSpace(title) ? title.Trim() : ProjectPath.GetSchemaStem(File.Path);
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The schema that an article's front matter as a whole has to satisfy.</summary>
    public Schema Root { get; }

    /// <summary>The subschemas, and those of the files that were compiled with this one.</summary>
    public SchemaAddresses Addresses { get; }

    /// <summary>What the root says with our own keywords.</summary>
    public SchemaSettings Settings { get; }

    /// <summary>What is wrong with the schema itself, by position.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Whether the file was read to its end. Half a schema still says which types there are, but not what is wrong with an article.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether the schema comes with the engine and has no file in the project.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The files that the schema is compiled from: its own and those of the project that it leads to, ordered by path. What comes with the engine is not among them.</summary>
    public IReadOnlyList<SourceFile> Sources
    {
        get
        {
            var found = new HashSet<SchemaFile>();
            var open = new Stack<SchemaFile>([_source]);
            while (open.Count > 0)
            {
                var file = open.Pop();
                if (file.IsBuiltIn || !found.Add(file))
                    continue;
                foreach (var next in file.References)
                    open.Push(next);
            }

            return found.Select(file => file.Source).OrderBy(source => source.Path, StringComparer.Ordinal).ToList();
        }
    }

    /// <summary>Whether another schema of the project refers to it.</summary>
    public bool IsReferenced { get; }

    /// <summary>What messages and models call it: its title, or its file's name without extensions.</summary>
    public string Name { get; }

    /// <summary>Whether a file is a schema by its name: <c>*.schema.yaml</c>, <c>*.schema.yml</c> or <c>*.schema.json</c>, whatever the case of the letters.</summary>
    public static bool IsSchemaPath(string path) =>
        Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a schema file that refers to no other of its project. Never throws on bad input: what is wrong is among <see cref="Violations"/>, and what can be used is used.</summary>
    public static SchemaDocument Read(SourceFile file) => ReadAll([file])[0];

    /// <summary>Reads the schema files of a project, which may refer to each other, in the order given. Never throws on bad input.</summary>
    public static IReadOnlyList<SchemaDocument> ReadAll(IEnumerable<SourceFile> files, SchemaOptions? options = null) =>
        Compile(files.Select(file => SchemaFile.Read(file)).ToList(), options ?? SchemaOptions.Default);

    internal static SchemaDocument ReadBuiltIn(SchemaFile file) => Compile([file], SchemaOptions.Default)[0];

    /// <summary>All that an instance does wrong, in the order of evaluation; nothing when the schema is not complete.</summary>
    public IReadOnlyList<Finding> Evaluate(DataNode instance) => Evaluate(instance, withRemarks: false);

    /// <summary>All that an instance does wrong and, behind it, what annotations such as <c>deprecated</c> say against it.</summary>
    public IReadOnlyList<Finding> EvaluateWithRemarks(DataNode instance) => Evaluate(instance, _hasRemarks);

    private IReadOnlyList<Finding> Evaluate(DataNode instance, bool withRemarks)
    {
        if (!IsComplete)
            return [];
        var evaluation = new Evaluation(instance, withRemarks);
        Root.Evaluate(instance, evaluation);
        // To hear every branch can take longer than to find one that holds, and must not cost the verdict.
        if (withRemarks && evaluation.HasGivenUp)
            return Evaluate(instance, withRemarks: false);
        evaluation.ReportGivingUp(instance);
        return withRemarks ? [.. evaluation.Findings, .. evaluation.Remarks] : evaluation.Findings;
    }

    private static List<SchemaDocument> Compile(IReadOnlyList<SchemaFile> files, SchemaOptions options)
    {
        var library = new SchemaLibrary(files, options);
        var compiler = new SchemaCompiler(library, options);
        var roots = compiler.CompileRoots(files);
        foreach (var file in files.Where(file => !file.IsBuiltIn))
        {
            var uri = library.GetRoot(file).Dialect.MetaSchema;
            var metaSchema = MetaSchemas.Find(uri) ?? roots.FirstOrDefault(root => root.Resource == library.Find(uri));
            if (metaSchema is null)
                continue;
            MetaSchemas.Check(file, metaSchema);
            if (files.Contains(metaSchema.Resource.File))
                file.References.Add(metaSchema.Resource.File);
        }

        var addresses = new SchemaAddresses(compiler.Schemas);
        return files.Zip(roots, (file, root) => new SchemaDocument(file, root, addresses, compiler.HasRemarks)).ToList();
    }
}
