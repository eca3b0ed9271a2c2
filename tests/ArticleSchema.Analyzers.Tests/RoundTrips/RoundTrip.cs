using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.RoundTrips;

/// <summary>A project, compiled with the engine, whose articles go all ways that there are: baked, read at run time, written and read again.</summary>
internal sealed class RoundTrip
{
    private readonly TestProject _project;
    private readonly SchemaSet _set;
    private readonly Dictionary<string, SchemaDocument> _schemas;
    private readonly List<string> _failures = [];

    private RoundTrip(TestProject project, ProjectSchemas schemas)
    {
        _project = project;
        _set = schemas.Set;
        _schemas = schemas.Set.Documents.ToDictionary(schema => schema.File.Path);
    }

    /// <summary>What the generator reports, as the compiler prints it.</summary>
    public IReadOnlyList<string> Reported { get; private set; } = [];

    /// <summary>The paths of the articles that have been baked, by schema.</summary>
    public Dictionary<string, IReadOnlyList<string>> Entries { get; } = [];

    /// <summary>What run time says of the articles that have not been baked, by path.</summary>
    public Dictionary<string, string> Refused { get; } = [];

    /// <summary>What did not come back as it went out, each with its schema and its article.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>The schemas of a project, read as the generator reads them, and once for both.</summary>
    public static ProjectSchemas ReadSchemas(TestProject project) => SchemaInput.Create(
        project.Folder,
        project.Files.Where(file => SchemaDocument.IsSchemaPath(file.Path)).Select(file => new SchemaSource(project.FullPath(file.Path), file.Text)));

    /// <summary>Sends the articles of a project out.</summary>
    public static RoundTrip Run(TestProject project)
    {
        project = project with { HasCore = true };
        var schemas = ReadSchemas(project);
        var trip = new RoundTrip(project, schemas);
        var compilation = TestCompiler.Compile(project);
        var driver = GeneratorTest.CreateDriver(project, project.Files.Select(file => file.ToAdditionalText(project))).RunGenerators(compilation);
        var result = GeneratorTest.ResultOf(driver);
        trip.Reported = [.. result.Diagnostics.Select(project.Print)];
        // The generator would say it too, but Roslyn takes more than quadratic time to track the steps of a large project.
        var models = SchemaModels.Create(schemas, project.RootNamespace, userTypes: []).Select(mapped => mapped.Model);
        var probe = TestCompiler.Parse(ModelProbe.ToCSharp(models), project);
        var assembly = TestCompiler.CompileAndLoad(compilation.AddSyntaxTrees(result.GeneratedSources.Select(file => file.SyntaxTree)).AddSyntaxTrees(probe));
        foreach (var model in ModelProbe.LoadAll(assembly))
            trip.CheckAll(model);
        return trip;
    }

    private void CheckAll(ModelProbe probe)
    {
        var schema = _schemas[probe.SchemaPath];
        foreach (var (entry, baked) in probe.Baked)
        {
            // Such a build fails, and at run time nothing becomes of articles.
            if (HasErrors(schema))
                break;
            if (Check(schema, probe, entry, baked) is { } failure)
                _failures.Add($"{failure}\n{entry.Path}:\n{_project[entry.Path].Text}\n{schema.File.Text}\n{baked}");
        }

        var entries = probe.Baked.Select(entry => entry.Entry.Path).ToHashSet();
        foreach (var file in _project.Files.Where(file => !SchemaDocument.IsSchemaPath(file.Path) && !entries.Contains(file.Path) && _set.Find(_project.FullPath(file.Path)) is [var covering] && covering == schema))
        {
            var (model, violations) = probe.Parse(Decode(file), new Entry { Key = "", Path = file.Path });
            Refused.Add(file.Path, violations);
            if (model is not null)
                _failures.Add($"Not baked, but read at run time\n{file.Path}:\n{file.Text}\n{schema.File.Text}\n{model}");
        }

        Entries.Add(_project.Files.First(file => _project.FullPath(file.Path) == probe.SchemaPath).Path, [.. probe.Baked.Select(entry => entry.Entry.Path)]);
    }

    private bool HasErrors(SchemaDocument schema) => schema.Sources.Any(source => _schemas[source.Path].Violations.Any(violation => violation.Severity == RuleSeverity.Error));

    private string? Check(SchemaDocument schema, ModelProbe probe, Entry entry, object baked)
    {
        var (read, violations) = probe.Parse(Decode(_project[entry.Path]), entry);
        if (read is null)
            return $"Baked, but not read at run time: {violations}";
        if (!AreEqual(baked, read))
            return $"Read at run time as another model: {read}";
        var written = probe.Write(baked);
        var (again, faults) = probe.Parse(written, entry);
        if (again is null)
            return $"Written so that it is not read: {faults}\n{written}";
        if (!AreEqual(baked, again))
            return $"Written so that it is read as another model: {again}\n{written}";
        if (probe.Write(again) != written)
            return $"Written otherwise when it is written again:\n{written}\n{probe.Write(again)}";
        var data = EffectiveFrontMatter.FindMapping(Article.Read(ToFile(entry, _project[entry.Path].Text)), schema)!;
        var writtenData = EffectiveFrontMatter.FindMapping(Article.Read(ToFile(entry, written)), schema)!;
        return HeldData.FindDifference(data, writtenData) is { } difference ? $"Written as other data: {difference}\n{written}" : null;
    }

    // The text as whoever reads a file without looking for a byte order mark has it.
    private static string Decode(TestFile file) => (file.HasByteOrderMark ? "\uFEFF" : "") + file.Text;

    private SourceFile ToFile(Entry entry, string text) => new(_project.FullPath(entry.Path), text);

    private static bool AreEqual(object left, object right) => left.Equals(right) && left.GetHashCode() == right.GetHashCode() && left.ToString() == right.ToString();
}
