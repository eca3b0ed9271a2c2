using System.Collections.Concurrent;
using System.Collections.Immutable;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core;
using ArticleSchema.Core.Assets;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>What the checks of one compilation share. Immutable; files are checked in parallel.</summary>
internal sealed class AnalyzedProject
{
    private readonly ProjectSchemas _schemas;
    private readonly bool _supportsModels;
    private readonly IReadOnlyList<AdditionalText> _files;
    private readonly HashSet<AdditionalText> _fileSet;
    private readonly Lazy<Dictionary<string, AdditionalText>> _filesByPath;
    private readonly ConcurrentDictionary<(SchemaDocument Schema, string Key), EntryFacts?> _kept = [];
    private readonly IReadOnlyCollection<string> _extraRules;
    private readonly LoweredErrors _lowered;
    private readonly Lazy<ProjectIndex> _index;
    private readonly Lazy<EntrySchemas> _entrySchemas;

    private AnalyzedProject(ProjectSchemas schemas, GeneratorOptions settings, IReadOnlyList<AdditionalText> files, IReadOnlyCollection<string> extraRules, LoweredErrors lowered, AssetFiles? assets, Func<EquatableArray<UserType>> userTypes)
    {
        _schemas = schemas;
        _supportsModels = settings.SupportsModels;
        _files = files;
        _fileSet = [.. files];
        _filesByPath = new(() => files.ToDictionary(file => file.Path, StringComparer.Ordinal));
        _extraRules = extraRules;
        _lowered = lowered;
        _index = new(() => ProjectIndex.Create(schemas.Set, ReadFacts(), assets));
        _entrySchemas = new(() => EntrySchemas.Create(schemas, SchemaModels.Create(schemas, settings.Namespace, userTypes()).Select(schema => schema.Model).ToEquatableArray()));
    }

    /// <summary>Whether the project has nothing to do with us.</summary>
    public bool IsInert => _schemas.IsInert;

    /// <summary>Whether a file is one of the project: of a file that is listed twice, only the first is, as it is to the compiler.</summary>
    public bool Contains(AdditionalText file) => _fileSet.Contains(file);

    // Where all errors are errors, the build says itself what is wrong, and a project without models has no collections.
    private bool LooksForExcluded => _supportsModels && !_lowered.IsEmpty;

    private IEnumerable<string> Paths => _files.Select(file => file.Path);

    public static AnalyzedProject Create(AnalyzerOptions options, Compilation compilation, CancellationToken token)
    {
        var settings = OptionsInput.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions, CompilationFacts.Read(compilation));
        var sources = options.AdditionalFiles
            .Where(file => SchemaDocument.IsSchemaPath(file.Path))
            .Select(file => new SchemaSource(file.Path, file.GetText(token)?.ToString() ?? ""));
        var files = options.AdditionalFiles.Where(file => !ProjectFileList.IsList(file.Path)).GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First()).ToList();
        // What is off by default costs nothing until a .globalconfig gives it a level.
        var extraRules = Descriptors.All
            .Where(descriptor => !descriptor.IsEnabledByDefault && descriptor.GetEffectiveSeverity(compilation.Options) != ReportDiagnostic.Suppress)
            .Select(descriptor => descriptor.Id)
            .ToList();
        return new AnalyzedProject(SchemaInput.Create(settings.ProjectFolder, sources), settings, files, extraRules, new LoweredErrors(compilation.Options), FindAssets(options, settings.ProjectFolder), () => UserTypeInput.Read(compilation, token));
    }

    /// <summary>What is wrong with a schema's place in the project; its own faults are the generator's to report.</summary>
    public IReadOnlyList<Violation> CheckSchema(AdditionalText file) =>
        _schemas.Set.Documents.FirstOrDefault(document => document.File.Path == file.Path) is { } schema
            ? [.. ProjectChecker.CheckCoverage(_schemas.Set, schema, Paths), .. schema.HasRelations ? ProjectChecker.CheckUse(_index.Value, schema) : []]
            : [];

    /// <summary>What is wrong with the built-in schema's place in the project, where it is used.</summary>
    public IReadOnlyList<Violation> CheckBuiltInSchema() =>
        _schemas.Set.Documents is [{ IsBuiltIn: true } schema] ? ProjectChecker.CheckCoverage(_schemas.Set, schema, Paths) : [];

    /// <summary>What is wrong with an article; nothing when no schema covers it.</summary>
    public IReadOnlyList<Violation> CheckArticle(AdditionalText file, CancellationToken token)
    {
        var covering = _schemas.Set.Find(file.Path);
        var isAskedFor = covering.Count > 0 || _extraRules.Contains(UncoveredArticle.Id);
        if (!isAskedFor || ProjectFileList.IsList(file.Path) || file.GetText(token) is not { } text)
            return [];
        var cached = ArticleCache.Read(file.Path, text);
        var article = cached.Article;
        if (covering is not [var schema])
        {
            var violations = ProjectChecker.CheckArticle(_schemas.Set, article, _extraRules);
            return covering.Count == 0 || !LooksForExcluded ? violations : [.. violations, .. new ExcludedEntries(article, NameCollections(covering), _lowered).FindAmbiguous(violations)];
        }

        var own = cached.Judge(schema, _extraRules).Violations;
        var across = ProjectChecker.CheckAcross(_index.Value, file.Path, () => article);
        IReadOnlyList<Violation> all = [.. own, .. across, .. CheckValues(cached, schema)];
        return LooksForExcluded ? [.. all, .. new ExcludedEntries(article, NameCollections(covering), _lowered).Find(schema, all, _index.Value, FindKept)] : all;
    }

    private string NameCollections(IReadOnlyList<SchemaDocument> covering) => string.Join(" and ", covering.Select(schema => $"'{_entrySchemas.Value.GetModel(schema).Collection.Name}'"));

    // Of entries that share a key, the first by path that can be an entry at all.
    private EntryFacts? FindKept(SchemaDocument schema, string key) =>
        _kept.GetOrAdd((schema, key), sought => _index.Value.GetCollection(sought.Schema).FindEntries(sought.Key).FirstOrDefault(CanBeEntry));

    private bool CanBeEntry(EntryFacts entry)
    {
        if (!_filesByPath.Value.TryGetValue(entry.Path, out var file) || file.GetText(CancellationToken.None) is not { } text)
            return false;
        var models = ArticleCache.Read(file.Path, text).GetModels(entry.Schema);
        var place = Math.Max(0, entry.Item - 1);
        return place < models.Count && EncodedEntry.Get(models[place], _entrySchemas.Value) is { Entry: not null };
    }

    // A host that does not run the package's targets, as an editor may, hands over no list.
    private static AssetFiles? FindAssets(AnalyzerOptions options, string? projectFolder) =>
        projectFolder is not null && options.AdditionalFiles.FirstOrDefault(file => ProjectFileList.IsList(file.Path)) is { } list
            ? new AssetFiles(() => ProjectFileList.Read(list.GetText()?.ToString() ?? "", projectFolder))
            : null;

    // Not with the token of the file that happens to ask first: others wait for the same.
    private IEnumerable<EntryFacts> ReadFacts()
    {
        var facts = new IReadOnlyList<EntryFacts>[_files.Count];
        Parallel.For(0, _files.Count, index => facts[index] = ReadFacts(_files[index]));
        return facts.SelectMany(entries => entries);
    }

    private IReadOnlyList<EntryFacts> ReadFacts(AdditionalText file)
    {
        if (SchemaDocument.IsSchemaPath(file.Path) || _schemas.Set.Find(file.Path) is not [var schema])
            return [];
        return EntryFactsReader.NeedsContent(schema, file.Path) && file.GetText(CancellationToken.None) is { } text
            ? ArticleCache.Read(file.Path, text).Judge(schema, _extraRules).Entries
            : [EntryFactsReader.ReadPath(file.Path, schema)];
    }

    // The engine knows nothing of C#, so whether C# can hold what the schema allows is asked here, of the code that bakes it.
    private IReadOnlyList<Violation> CheckValues(CachedArticle cached, SchemaDocument schema)
    {
        if (!_supportsModels || !schema.IsComplete)
            return [];
        var violations = new ViolationSink(cached.Article.File);
        foreach (var article in cached.GetModels(schema))
        {
            if (EncodedEntry.Get(article, _entrySchemas.Value) is { Fault: { } fault })
                UnheldValue.Instance.Report(fault, _entrySchemas.Value.GetModel(schema).Collection.Name, violations);
        }

        return violations.ToSortedList();
    }
}
