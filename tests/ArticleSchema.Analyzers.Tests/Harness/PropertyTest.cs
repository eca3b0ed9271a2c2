using System.Collections;
using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>A schema <c>Note</c> with one property, <c>value</c>, and articles that give it values: what a type mapping is tested with.</summary>
internal sealed class PropertyTest
{
    private readonly TestProject _project;

    private PropertyTest(string schema, bool isRequired, string definitions) => _project = TestProject.Create(("content/note.schema.yaml", $"""
        title: Note
        type: object
        required: [{(isRequired ? "value" : "")}]
        properties:
          value: {schema}
        additionalProperties: false
        $defs:
          unused: true
          {definitions}
        """)) with { HasCore = true };

    /// <summary>A property that every article has to have.</summary>
    public static PropertyTest Required(string schema, string definitions = "") => new(schema, isRequired: true, definitions);

    /// <summary>A property that an article may leave out.</summary>
    public static PropertyTest Optional(string schema, string definitions = "") => new(schema, isRequired: false, definitions);

    /// <summary>Required properties with these schemas have these types, named as <see cref="TypeKinds"/> does.</summary>
    public static void HaveTypes(params (string Schema, string Type)[] properties)
    {
        var lines = properties.Select((property, index) => $"  value{index}: {property.Schema}");
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $"""
            title: Note
            type: object
            required: [{string.Join(", ", properties.Select((_, index) => $"value{index}"))}]
            properties:
            {string.Join("\n", lines)}
            """)) with { HasCore = true });
        var model = Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models));
        Assert.Equal(properties, model.Root.Properties.Select((property, index) => (properties[index].Schema, TypeKinds.Describe(property.Type, model) + (property.IsNullable ? "?" : ""))));
    }

    /// <summary>One article for each value, in this order; null for an article without the key.</summary>
    public GeneratorTest Run(params IEnumerable<string?> values) => GeneratorTest.Run(With(values));

    /// <summary>Each value, written so in an article, is this object in the model, baked, read at run time, and written and read again. Members of enumerations are given by name.</summary>
    public PropertyTest Holds(params (string? Written, object? Value)[] values)
    {
        var run = Run(values.Select(value => value.Written));
        Assert.Empty(run.Reported);
        var held = run.Evaluate<object?[]>("NoteCollection.All.Select(note => (object?)note.Value).ToArray()");
        Assert.Equal(values.Select(value => (value.Written, Plain(value.Value))), values.Select(value => value.Written).Zip(held.Select(Plain)));
        Assert.Equal("", run.Evaluate<string>($$"""
            string.Join('\n', new[] { {{string.Join(", ", values.Select(value => SymbolDisplay.FormatLiteral(Article(value.Written), quote: true)))}} }.Zip(NoteCollection.All, (text, baked) =>
            {
                var read = Note.Parse(text) with { Entry = baked.Entry };
                var again = Note.Parse(baked.ToFrontMatter()) with { Entry = baked.Entry };
                return read == baked && again == baked && again.ToFrontMatter() == baked.ToFrontMatter() ? null : $"{baked}\n{read}\n{again}\n{baked.ToFrontMatter()}";
            }).OfType<string>())
            """));
        return this;
    }

    /// <summary>The model as people see it, and how it is read and written, as snapshots.</summary>
    public IEnumerable<Target> Show(params IEnumerable<string?> values) => Run(values).Show("Note.g.cs", "Note.FrontMatter.g.cs");

    /// <summary>A value that satisfies the schema but not its type in C# keeps its article out of the collection, and the analyzer says so.</summary>
    public PropertyTest Refuses(string written, string message)
    {
        Assert.Equal(0, Run(written).Evaluate<int>("NoteCollection.Count"));
        Assert.Equal($"content/0000.md(2,8): error ART5003: {message}, so the article is left out of the collection 'NoteCollection'", Assert.Single(AnalyzerTest.Run(With([written])).Lines));
        return this;
    }

    /// <summary>A default that is against its own schema is reported, and stands in for nothing.</summary>
    public PropertyTest RefusesDefault()
    {
        var run = Run((string?)null);
        Assert.EndsWith(": error ART4002", Assert.Single(run.ReportedPlaces));
        Assert.True(run.Evaluate<bool>("(object?)NoteCollection.All[0].Value is null"));
        return this;
    }

    private TestProject With(IEnumerable<string?> values) => values
        .Select((value, index) => new TestFile($"content/{index:0000}.md", Article(value)))
        .Aggregate(_project, (project, file) => project.With(file));

    private static string Article(string? value) => value is null ? "---\n---\n" : $"---\nvalue: {value}\n---\n";

    // Lists are compared by what they hold and URIs as they are written, not by what they lead to.
    private static object? Plain(object? value) => value switch
    {
        Enum member => member.ToString(),
        Uri uri => (uri.OriginalString, uri.IsAbsoluteUri),
        FrontMatterValue or string or null => value,
        IEnumerable items => $"[{string.Join(" | ", items.Cast<object?>().Select(Plain))}]",
        // A generated type, which the tests do not know.
        _ when value.GetType().Assembly.GetName().Name == "Consumer" => value.ToString(),
        _ => value,
    };
}
