using System.Collections;
using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>A schema <c>Note</c> with one property, <c>value</c>, and articles that give it values: what a type mapping is tested with.</summary>
internal sealed partial class PropertyTest
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
        """));

    /// <summary>A property that every article has to have.</summary>
    public static PropertyTest Required(string schema, string definitions = "") => new(schema, isRequired: true, definitions);

    /// <summary>A property that an article may leave out.</summary>
    public static PropertyTest Optional(string schema, string definitions = "") => new(schema, isRequired: false, definitions);

    /// <summary>Required properties with these schemas have these types, named as in C# without their namespaces.</summary>
    public static void HaveTypes(params (string Schema, string Type)[] properties)
    {
        var lines = properties.Select((property, index) => $"  value{index}: {property.Schema}");
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $"""
            title: Note
            type: object
            required: [{string.Join(", ", properties.Select((_, index) => $"value{index}"))}]
            properties:
            {string.Join("\n", lines)}
            """)));
        var model = Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models));
        Assert.Equal(properties, model.Root.Properties.Select((property, index) => (properties[index].Schema, TypeOf(property))));
    }

    /// <summary>One article for each value, in this order; null for an article without the key.</summary>
    public GeneratorTest Run(params IEnumerable<string?> values) => GeneratorTest.Run(With(values));

    /// <summary>Each value, written so in an article, is this object in the model. Members of enumerations are given by name.</summary>
    public PropertyTest Holds(params (string? Written, object? Value)[] values)
    {
        var run = Run(values.Select(value => value.Written));
        Assert.Empty(run.Reported);
        var held = run.Evaluate<object?[]>("NoteCollection.All.Select(note => (object?)note.Value).ToArray()");
        Assert.Equal(values.Select(value => (value.Written, Plain(value.Value))), values.Select(value => value.Written).Zip(held.Select(Plain)));
        return this;
    }

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

    private static string TypeOf(PropertyModel property) => Namespaces().Replace(property.Type.Name, "") + (property.IsNullable ? "?" : "");

    private TestProject With(IEnumerable<string?> values) => values
        .Select((value, index) => new TestFile($"content/{index:0000}.md", value is null ? "---\n---\n" : $"---\nvalue: {value}\n---\n"))
        .Aggregate(_project, (project, file) => project.With(file));

    // Lists are compared by what they hold and URIs as they are written, not by what they lead to.
    private static object? Plain(object? value) => value switch
    {
        Enum member => member.ToString(),
        Uri uri => (uri.OriginalString, uri.IsAbsoluteUri),
        FrontMatterValue or string or null => value,
        IEnumerable items => $"[{string.Join(" | ", items.Cast<object?>().Select(Plain))}]",
        _ => value,
    };

    [GeneratedRegex(@"global::(\w+\.)*")]
    private static partial Regex Namespaces();
}
