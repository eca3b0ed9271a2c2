using System.Runtime.CompilerServices;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Schemas.Values;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>A schema file, read and compiled. Immutable; safe to share between threads.</summary>
internal sealed class SchemaDocument
{
    private static readonly string[] s_extensions = [".schema.yaml", ".schema.yml", ".schema.json"];

    private readonly ConditionalWeakTable<DataNode, Judgement> _judgements = new();
    private readonly bool _hasRemarks;
    private readonly SchemaFile _source;

    private SchemaDocument(SchemaFile file, Schema root, SchemaAddresses addresses, bool hasRemarks, bool hasRelations)
    {
        _source = file;
        _hasRemarks = hasRemarks;
        HasRelations = hasRelations;
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

    /// <summary>Whether it, or a schema that was compiled with it, has keywords that tie values to something outside of their entry.</summary>
    public bool HasRelations { get; }

    /// <summary>Whether a list in a data file is a list of entries: <c>x-files</c> may name data, and the root does not take lists or, without a word of types, has entries with keys of their own.</summary>
    public bool ListsEntries => Settings.Files.MayNameData && RootTypes is var types && (types.Any(type => !type.Allows(SchemaType.Array)) || (Settings.KeyProperty is not null && !types.Any()));

    /// <summary>Whether nothing but a type at the root is missing for <see cref="ListsEntries"/>.</summary>
    public bool MayListEntries => Settings.Files.MayNameData && !RootTypes.Any();

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
    public static bool IsSchemaPath(string path)
    {
        foreach (var extension in s_extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Reads a schema file that refers to no other of its project. Never throws on bad input: what is wrong is among <see cref="Violations"/>, and what can be used is used.</summary>
    public static SchemaDocument Read(SourceFile file) => ReadAll([file])[0];

    /// <summary>Reads the schema files of a project, which may refer to each other, in the order given. Never throws on bad input.</summary>
    public static IReadOnlyList<SchemaDocument> ReadAll(IEnumerable<SourceFile> files, SchemaOptions? options = null) =>
        Compile(files.Select(file => SchemaFile.Read(file)).ToList(), options ?? SchemaOptions.Default);

    internal static SchemaDocument ReadBuiltIn(SchemaFile file) => Compile([file], SchemaOptions.Default)[0];

    /// <summary>All that an instance does wrong, in the order of evaluation; nothing when the schema is not complete.</summary>
    public IReadOnlyList<Finding> Evaluate(DataNode instance) => Judge(instance, withRemarks: false).Findings;

    /// <summary>All that there is to say of an instance; nothing when the schema is not complete. Remembered as long as the instance is there, since collection, checks and rules across files all ask.</summary>
    public Judgement Judge(DataNode instance) => _judgements.GetValue(instance, node => Judge(node, _hasRemarks));

    private IEnumerable<TypeKeyword> RootTypes => ValueSchemas.Declared(Root).Select(part => part.Find<TypeKeyword>()).OfType<TypeKeyword>();

    private Judgement Judge(DataNode instance, bool withRemarks)
    {
        if (!IsComplete)
            return Judgement.None;
        var evaluation = new Evaluation(instance, withRemarks);
        Root.Evaluate(instance, evaluation);
        // To hear every branch can take longer than to find one that holds, and must not cost the verdict.
        if (withRemarks && evaluation.HasGivenUp)
            return Judge(instance, withRemarks: false);
        evaluation.ReportGivingUp(instance);
        if (evaluation.Remarks.Count == 0)
            return new Judgement(evaluation.Findings, []);
        var remarks = evaluation.Remarks.ToLookup(remark => remark.Keyword is RelationKeyword);
        return new Judgement([.. evaluation.Findings, .. remarks[false]], remarks[true].ToList());
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
        return files.Zip(roots, (file, root) => new SchemaDocument(file, root, addresses, compiler.HasRemarks, compiler.HasRelations)).ToList();
    }
}
