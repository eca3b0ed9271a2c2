using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>A run of the generator. Whatever a test is about, each run proves the same things.</summary>
/// <remarks>
/// A second run over the same input finds every step and output cached or unchanged, and a run after an edit ends as a
/// fresh one would; no value between two steps holds an object of Roslyn; the generator throws nothing; and what it emits
/// compiles without a warning.
/// </remarks>
internal sealed class GeneratorTest
{
    // Roslyn tracks steps of its own as well.
    private static readonly HashSet<string> s_names = [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private readonly CSharpCompilation _compilation;
    private readonly ImmutableDictionary<string, AdditionalText> _texts;
    private readonly GeneratorRunResult _result;

    private GeneratorTest(TestProject project, GeneratorDriver driver, CSharpCompilation compilation, ImmutableDictionary<string, AdditionalText> texts)
    {
        Project = project;
        _compilation = compilation;
        _texts = texts;
        Driver = driver.RunGenerators(compilation);
        _result = ResultOf(Driver);
        Assert.All(Steps.Where(step => step.Key != TrackingNames.Output).SelectMany(step => step.Value), output => Assert.Null(RoslynObjects.FindIn(output.Value)));
        TestCompiler.AssertCompiles(WithGenerated());
    }

    public TestProject Project { get; }

    public GeneratorDriver Driver { get; }

    /// <summary>What the generator reports, as the compiler prints it.</summary>
    public IReadOnlyList<string> Reported => [.. _result.Diagnostics.Select(Project.Print)];

    /// <summary>The same without the messages.</summary>
    public IReadOnlyList<string> ReportedPlaces => [.. _result.Diagnostics.Select(Project.PrintPlace)];

    /// <summary>The generated files.</summary>
    public IReadOnlyList<GeneratedSourceResult> Files => _result.GeneratedSources;

    private Dictionary<string, IReadOnlyList<(object Value, IncrementalStepRunReason Reason)>> Steps => StepsOf(_result);

    public static GeneratorTest Run(TestProject project)
    {
        var texts = project.Files.ToImmutableDictionary(file => file.Path, file => file.ToAdditionalText(project));
        var run = new GeneratorTest(project, CreateDriver(project, project.Files.Select(file => texts[file.Path]), tracksSteps: true), TestCompiler.Compile(project), texts);
        foreach (var (name, outputs) in StepsOf(ResultOf(run.Driver.RunGenerators(run._compilation.Clone()))))
        {
            Assert.All(outputs, output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"A second run over the same input finds a value of '{name}' {output.Reason}"));
        }

        return run;
    }

    /// <summary>As <see cref="Run"/> for a project with many schemas and many articles, where Roslyn's tracking takes more than quadratic time: no step is known, and that the second run is cached is seen by its files.</summary>
    public static GeneratorTest RunUntracked(TestProject project)
    {
        var texts = project.Files.ToImmutableDictionary(file => file.Path, file => file.ToAdditionalText(project));
        var run = new GeneratorTest(project, CreateDriver(project, texts.Values), TestCompiler.Compile(project), texts);
        var again = ResultOf(run.Driver.RunGenerators(run._compilation.Clone()));
        Assert.All(run.Files.Zip(again.GeneratedSources), files => Assert.Same(files.First.SourceText, files.Second.SourceText));
        return run;
    }

    /// <summary>The text of a generated file.</summary>
    public string this[string hintName] => Files.Single(file => file.HintName == hintName).SourceText.ToString();

    /// <summary>Some of the generated files as snapshots.</summary>
    public IEnumerable<Target> Show(params string[] hintNames) =>
        hintNames.Select(name => new Target("cs", $"//HintName: {name}\n{this[name]}", Path.GetFileNameWithoutExtension(name)));

    /// <summary>Saves a file with another text, or with the same front matter and another body.</summary>
    public GeneratorTest Edit(string path, string? text = null, string? body = null)
    {
        var file = Project[path];
        file = file with { Text = text ?? file.Text[..(file.Text.IndexOf("---\n", 3, StringComparison.Ordinal) + 4)] + body };
        var edited = file.ToAdditionalText(Project);
        return After(Project.With(file), Driver.ReplaceAdditionalText(_texts[path], edited), _compilation, _texts.SetItem(path, edited));
    }

    /// <summary>Saves a file with a piece of its text replaced.</summary>
    public GeneratorTest Edit(string path, (string Old, string New) change)
    {
        Assert.Contains(change.Old, Project[path].Text);
        return Edit(path, text: Project[path].Text.Replace(change.Old, change.New));
    }

    public GeneratorTest Add(string path, string text)
    {
        var project = Project.With(path, text);
        var added = project[path].ToAdditionalText(project);
        return After(project, Driver.AddAdditionalTexts([added]), _compilation, _texts.Add(path, added));
    }

    public GeneratorTest Remove(string path) =>
        After(Project.Without(path), Driver.RemoveAdditionalTexts([_texts[path]]), _compilation, _texts.Remove(path));

    /// <summary>Gives a file another path, which the compiler sees as one file gone and another come.</summary>
    public GeneratorTest Rename(string path, string newPath)
    {
        var project = Project.Without(path).With(Project[path] with { Path = newPath });
        var renamed = project[newPath].ToAdditionalText(project);
        var driver = Driver.RemoveAdditionalTexts([_texts[path]]).AddAdditionalTexts([renamed]);
        return After(project, driver, _compilation, _texts.Remove(path).Add(newPath, renamed));
    }

    public GeneratorTest EditCSharp(string csharp) => After(
        Project with { CSharp = csharp },
        Driver,
        _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(), TestCompiler.Parse(csharp, Project)),
        _texts);

    public GeneratorTest AddCSharp(string csharp) =>
        After(Project, Driver, _compilation.AddSyntaxTrees(TestCompiler.Parse(csharp, Project)), _texts);

    /// <summary>The steps that ran again, each with what came of it, are these; all others are cached.</summary>
    public GeneratorTest ShouldReport(params (string Step, IncrementalStepRunReason Reason)[] expected)
    {
        var ran = Steps
            .SelectMany(step => step.Value.Select(output => (step.Key, output.Reason)))
            .Where(step => step.Reason != IncrementalStepRunReason.Cached);
        Assert.Equal(Sorted(expected.Where(step => step.Reason != IncrementalStepRunReason.Cached)), Sorted(ran));
        Assert.All(expected, step => Assert.Contains(step.Step, Steps.Keys));
        return this;
    }

    /// <summary>How many values of a step are cached, modified and so on, the fewest first: <c>1 Modified, 999 Cached</c>.</summary>
    public string CountReasons(string step) => string.Join(", ", Steps[step]
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Count())
        .Select(group => $"{group.Count()} {group.Key}"));

    /// <summary>The values that a step gives.</summary>
    public IEnumerable<T> ValuesOf<T>(string step) => Steps[step].Select(output => (T)output.Value);

    /// <summary>Compiles an expression into the project, runs it, and gives its value.</summary>
    public T Evaluate<T>(string expression)
    {
        var models = ValuesOf<SchemaModel>(TrackingNames.Models).First().Namespace;
        var probe = TestCompiler.Parse($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using ArticleSchema;
            {{(models.Length == 0 ? "" : $"using {models};")}}

            internal static class Probe
            {
                public static object? Run() => {{expression}};
            }
            """, Project);
        var assembly = TestCompiler.Load(WithGenerated().AddSyntaxTrees(probe));
        return (T)assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    /// <summary>The project compiled with what was generated, loaded.</summary>
    public Assembly Load() => TestCompiler.Load(WithGenerated());

    /// <summary>Where the models of all collections come from. Each model has been decoded.</summary>
    public IReadOnlyList<Entry> LoadEntries() => [.. LoadModels().Select(model => (Entry)model.GetType().GetProperty("Entry")!.GetValue(model)!)];

    /// <summary>The first model of the collections, decoded.</summary>
    public object LoadModel() => LoadModels().First();

    private IEnumerable<object> LoadModels() => Load().GetTypes()
        .Select(type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<IEnumerable>()
        .SelectMany(models => models.Cast<object>());

    /// <summary>A driver as editors have it, which keeps what it read from run to run.</summary>
    public static CSharpGeneratorDriver CreateDriver(TestProject project, IEnumerable<AdditionalText> texts, bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new ArticleSchemaGenerator().AsSourceGenerator()],
        texts,
        TestCompiler.ParseOptionsOf(project),
        project.ToOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>What the generator did; it threw nothing.</summary>
    public static GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result;
    }

    // Roslyn's tracking of steps loses values in later runs after a file was removed (4.8 to 4.14 at least; without tracking
    // it does not), so what is proved after an edit is the run itself: it ends as a fresh one does.
    private static GeneratorTest After(TestProject project, GeneratorDriver driver, CSharpCompilation compilation, ImmutableDictionary<string, AdditionalText> texts)
    {
        var run = new GeneratorTest(project, driver, compilation, texts);
        var fresh = ResultOf(CreateDriver(project, texts.Values).RunGenerators(compilation));
        Assert.Equal(fresh.GeneratedSources.Select(file => file.SourceText.ToString()), run.Files.Select(file => file.SourceText.ToString()));
        Assert.Equal(fresh.Diagnostics.Select(project.Print), run.Reported);
        return run;
    }

    private static Dictionary<string, IReadOnlyList<(object Value, IncrementalStepRunReason Reason)>> StepsOf(GeneratorRunResult result) => result.TrackedSteps
        .Where(step => s_names.Contains(step.Key))
        .ToDictionary(step => step.Key, IReadOnlyList<(object, IncrementalStepRunReason)> (step) => [.. step.Value.SelectMany(run => run.Outputs)]);

    private static IEnumerable<string> Sorted(IEnumerable<(string Step, IncrementalStepRunReason Reason)> steps) =>
        steps.Select(step => $"{step.Step}: {step.Reason}").Distinct().Order(StringComparer.Ordinal);

    private Compilation WithGenerated() => _compilation.AddSyntaxTrees(Files.Select(file => file.SyntaxTree));
}
