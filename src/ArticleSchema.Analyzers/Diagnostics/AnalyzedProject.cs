using System.Collections.Immutable;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Rules;
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
    private readonly IReadOnlyList<string> _paths;
    private readonly IReadOnlyCollection<string> _extraRules;
    private readonly Lazy<ILookup<(SchemaDocument Schema, string Key), string>> _entries;
    private readonly Lazy<Dictionary<string, SchemaModel>> _models;
    private readonly Lazy<ModelTypes> _types;

    private AnalyzedProject(ProjectSchemas schemas, GeneratorOptions settings, IReadOnlyList<string> paths, IReadOnlyCollection<string> extraRules, Func<EquatableArray<UserType>> userTypes)
    {
        _schemas = schemas;
        _supportsModels = settings.SupportsModels;
        _paths = paths;
        _extraRules = extraRules;
        _entries = new(() => ProjectChecker.GroupByKey(schemas.Set, paths));
        _models = new(() => SchemaModels.Create(schemas, settings.Namespace, userTypes()).ToDictionary(schema => schema.Model.SchemaPath, schema => schema.Model, StringComparer.Ordinal));
        _types = new(() => new ModelTypes(schemas.Set, _models.Value.Values));
    }

    /// <summary>Whether the project has nothing to do with us.</summary>
    public bool IsInert => _schemas.IsInert;

    public static AnalyzedProject Create(AnalyzerOptions options, Compilation compilation, CancellationToken token)
    {
        var settings = OptionsInput.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions, CompilationFacts.Read(compilation));
        var sources = options.AdditionalFiles
            .Where(file => SchemaDocument.IsSchemaPath(file.Path))
            .Select(file => new SchemaSource(file.Path, file.GetText(token)?.ToString() ?? ""));
        var paths = options.AdditionalFiles.Select(file => file.Path).Distinct().ToList();
        // What is off by default costs nothing until a .globalconfig gives it a level.
        var extraRules = Descriptors.All
            .Where(descriptor => !descriptor.IsEnabledByDefault && descriptor.GetEffectiveSeverity(compilation.Options) != ReportDiagnostic.Suppress)
            .Select(descriptor => descriptor.Id)
            .ToList();
        return new AnalyzedProject(SchemaInput.Create(settings.ProjectFolder, sources), settings, paths, extraRules, () => UserTypeInput.Read(compilation, token));
    }

    /// <summary>What is wrong with a schema's place in the project; its own faults are the generator's to report.</summary>
    public IReadOnlyList<Violation> CheckSchema(AdditionalText file) =>
        _schemas.Set.Documents.FirstOrDefault(document => document.File.Path == file.Path) is { } schema
            ? ProjectChecker.CheckCoverage(_schemas.Set, schema, _paths)
            : [];

    /// <summary>What is wrong with the built-in schema's place in the project, where it is used.</summary>
    public IReadOnlyList<Violation> CheckBuiltInSchema() =>
        _schemas.Set.Documents is [{ IsBuiltIn: true } schema] ? ProjectChecker.CheckCoverage(_schemas.Set, schema, _paths) : [];

    /// <summary>What is wrong with an article; nothing when no schema covers it.</summary>
    public IReadOnlyList<Violation> CheckArticle(AdditionalText file, CancellationToken token)
    {
        var covering = _schemas.Set.Find(file.Path);
        if (covering.Count == 0 || file.GetText(token) is not { } text)
            return [];
        var article = ArticleCache.Read(file.Path, text);
        var violations = ProjectChecker.CheckArticle(_schemas.Set, article, _extraRules);
        if (covering.Count > 1)
            return violations;
        violations = [.. violations, .. ProjectChecker.CheckKey(_schemas.Set, article.File, _entries.Value)];
        return [.. violations, .. CheckValues(article, covering[0], violations)];
    }

    // The engine knows nothing of C#, so whether C# can hold what the schema allows is asked here, of the code that bakes it.
    private IReadOnlyList<Violation> CheckValues(Article article, SchemaDocument schema, IReadOnlyList<Violation> others)
    {
        // An article that is left out for another reason is told of that one.
        if (!_supportsModels || others.Any(violation => violation.Findings.Count == 0 && violation.Severity == RuleSeverity.Error))
            return [];
        if (!schema.IsComplete || EffectiveFrontMatter.Read(article, schema)?.Mapping is not { } mapping)
            return [];
        if (others.Any(violation => violation.Findings.Count > 0) && !ArticleChecker.IsEntry(mapping, schema))
            return [];
        var model = _models.Value[schema.File.Path];
        var content = new ArticleModel(article.File.Path, new FrontMatterModel(mapping), BodyModel.None);
        EntryEncoder.TryEncode(content, mapping, _schemas.Set, _types.Value, schema, model, out var fault);
        if (fault is null)
            return [];
        var violations = new ViolationSink(article.File);
        UnheldValue.Instance.Report(fault, model.Collection.Name, violations);
        return violations.ToSortedList();
    }
}
