using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.TypeMappings;

public sealed class CSharpTypeNameTests
{
    [Fact]
    public void WordOfCSharp_ChoosesAmongTheTypesThatFit() => PropertyTest.HaveTypes(
        ("{ type: string, x-csharp-type: string }", "string"),
        ("{ type: string, format: uri, x-csharp-type: string }", "string"),
        ("{ type: string, format: uri, x-csharp-type: Uri }", "Uri"),
        ("{ type: integer, x-csharp-type: decimal }", "decimal"),
        ("{ type: boolean, x-csharp-type: bool }", "bool"),
        ("{ type: integer, x-csharp-type: FrontMatterValue }", "FrontMatterValue"),
        ("{ type: object, properties: { a: true }, x-csharp-type: FrontMatterValue }", "FrontMatterValue"));

    [Theory]
    [InlineData("{ type: string, x-csharp-type: int }", "int", "string")]
    [InlineData("{ type: number, x-csharp-type: int }", "int", "double")]
    [InlineData("{ type: string, x-csharp-type: DateOnly }", "DateOnly", "string")]
    [InlineData("{ type: array, items: { type: string }, x-csharp-type: string }", "string", "IReadOnlyList<string>")]
    [InlineData("{ x-csharp-type: decimal }", "decimal", "FrontMatterValue")]
    public void WordThatDoesNotFit_IsReportedAndNotObeyed(string schema, string word, string type)
    {
        var run = PropertyTest.Required(schema).Run();
        Assert.Equal([$"content/note.schema.yaml(5,{10 + schema.LastIndexOf(word + " }", StringComparison.Ordinal)}): error ART4002: 'x-csharp-type' cannot be '{word}' here, because that type does not hold the values that the schema allows"], run.Reported);
        var model = Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models));
        Assert.Equal(type, TypeKinds.Describe(model.Root.Properties[0].Type, model));
    }

    [Fact]
    public void OtherWord_NamesTheGeneratedType()
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", """
            title: Note
            properties:
              cover: { type: object, properties: { a: true }, x-csharp-type: Picture }
              status: { enum: [a, b], x-csharp-type: Status }
              link: { type: [string, integer], x-csharp-type: Link }
              author: { $ref: '#/$defs/person' }
            $defs:
              person: { type: object, properties: { name: { type: string } }, x-csharp-type: Author }
            """)) with { HasCore = true });
        Assert.Equal(["Note", "Picture", "Status", "Link", "Author"], Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models)).Types.Select(type => type.Name));
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void NamesThatAreTaken_AreNumbered()
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", """
            title: Note
            properties:
              a: { type: object, properties: { a: true }, x-csharp-type: Picture }
              b: { type: object, properties: { b: true }, x-csharp-type: Picture }
              c: { type: object, properties: { c: true }, x-csharp-type: Note }
            """)) with { HasCore = true });
        Assert.Equal(["Note", "Picture", "Picture2", "Note2"], Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models)).Types.Select(type => type.Name));
    }
}
