using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Checking;

/// <summary>Files that are data from their first character to their last, as entries of a project and by themselves.</summary>
public sealed class DataEntryTests
{
    private const string Schema = """
        title: Author
        x-files: ['*.yaml', '*.yml', '*.json']
        type: object
        required: [name]
        properties:
          name: { type: string, minLength: 1 }
          links: { type: array, items: { type: string, format: uri } }
        additionalProperties: false
        """;

    [Fact]
    public void WrongValue_ReportsIt() => Check("jane.yaml", """
        name: {|ART2006:3|}
        links:
          - {|ART2009:nowhere|}
        """);

    [Fact]
    public void JsonFile_IsReadAsData() => Check("jane.json", """{ "name": {|ART2005:""|}, {|ART2007:"mail"|}: "jane@example.com" }""");

    [Fact]
    public void ThingsThatAreAbsent_ReportAtTheStartOfTheFile() =>
        Check("jane.yml", "{|ART2004:#|} Jane\nlinks: []").WithMessage("The file has no 'name', which the schema 'Author' requires");

    [Fact]
    public void MisspeltKey_IsOneMistakeWithAFix() => Check("jane.yaml", "{|ART2007:nmae|}: Jane")
        .WithMessage("'nmae' is not a property of 'Author'; did you mean 'name'?")
        .WithFix("Rename 'nmae' to 'name'", "name: Jane")
        .WithFindings("additionalProperties 'nmae'", "required 'name'");

    [Fact]
    public void Fences_AreNoFrontMatter() => Check("jane.yaml", """
        ---
        name: Jane
        {|ART1003:---|}
        # Jane
        """).WithMessage("The file is not valid YAML: a second document begins here, and only one is expected");

    [Fact]
    public void ByteOrderMark_IsNoObstacle() =>
        Assert.Empty(Judge("name: Jane", Schema, hasByteOrderMark: true));

    [Fact]
    public void DuplicateKey_ReportsIt() => Check("jane.yaml", "name: Jane\n{|ART1004:name|}: John").WithMessage("The key 'name' is given twice; it stands in line 1 already");

    [Fact]
    public void BrokenFile_ReportsTheFaultAndWhatPrecedesIt() => Check("jane.yaml", "name: {|ART2006:3|}\nlinks: {|ART1003:[|}");

    [Fact]
    public void BytesThatAreNotUtf8_ReportThem() =>
        Check("jane.json", "{ \"name\": \"{|ART1003:\uFFFD|}\" }");

    [Fact]
    public void NestingWithoutEnd_ReportsTheLimit() => Assert.Equal(
        ["The file was not read to its end: it nests deeper than 128 levels"],
        Judge(new string('[', 1000), schema: "true").Select(violation => violation.Message));

    [Theory]
    [InlineData("Jane", "The file is the text 'Jane', but a mapping is expected")]
    [InlineData("", "The file is empty, but a mapping is expected")]
    [InlineData("# Nothing yet.", "The file is empty, but a mapping is expected")]
    public void SomethingElseThanKeys_IsJudgedByTheSchema(string data, string message)
    {
        Assert.Equal(["jane.yaml(1,1): error ART2006: " + message], Judge(data, Schema).Select(violation => violation.ToString()));
        Assert.Equal(["jane.yaml(1,1): error ART2006: " + message], CheckProject(data, Schema));
    }

    [Theory]
    [InlineData("- name: Jane", "The file is a list, where keys with values such as 'title: …' are expected; with 'type: object' in the schema, it is a list of entries")]
    [InlineData("Jane", "The file is a single value, where keys with values such as 'title: …' are expected")]
    [InlineData("", "The file is empty, where keys with values such as 'title: …' are expected")]
    public void SomethingElseThanKeys_IsNoEntryThoughTheSchemaAllowsIt(string data, string message)
    {
        Assert.Empty(Judge(data, schema: "title: Author"));
        Assert.Equal(["jane.yaml(1,1): error ART1006: " + message], CheckProject(data, schema: "x-files: '*.yaml'"));
    }

    [Fact]
    public void ListOfEntries_JudgesEachAtItsPlace() => new ProjectTest()
        .With("authors/author.schema.yaml", Schema + "\nx-key: name")
        .With("authors/all.yaml", """
            - name: Jane
            - {|ART2007:nmae|}: John
            -
              {|ART2004:l|}inks: [{|ART2009:nowhere|}]
            - name: Jim
              {|ART2007:age|}: 3
            - {|ART2006:J|}ack
            """)
        .Check()
        .WithMessage(
            "'nmae' is not a property of 'Author'; did you mean 'name'?",
            "Entry 3 of the list has no 'name', which the schema 'Author' requires",
            "'links[1]' is 'nowhere', which is not a URI: it does not begin with a scheme such as 'https:'",
            "'age' is not a property of 'Author'",
            "Entry 5 of the list is the text 'Jack', but a mapping is expected");

    [Fact]
    public void ListForASchemaWithKeysAndWithoutAType_HoldsEntries() => new ProjectTest()
        .With("authors/author.schema.yaml", "x-files: ['*.yaml']\nrequired: [name]\nproperties: { name: { type: string } }\nx-key: name")
        .With("authors/all.yaml", "- name: Jane\n- name: {|ART2006:3|}\n- {|ART2004:n|}ick: Jim\n- {|ART1006:J|}ack\n")
        .Check()
        .WithMessage(
            "'name' is the number 3, but text is expected",
            "Entry 3 of the list has no 'name', which the schema 'author' requires",
            "Entry 4 of the list is a single value, where keys with values such as 'title: …' are expected");

    [Fact]
    public void ListForASchemaThatAllowsLists_IsOneValue() => new ProjectTest()
        .With("authors/author.schema.yaml", "x-files: ['*.yaml']\ntype: [object, array]\nrequired: [name]\nproperties: { name: { type: string } }\nx-key: name")
        .With("authors/all.yaml", "{|ART1006:-|} name: Jane\n")
        .Check()
        .WithMessage("The file is a list, where keys with values such as 'title: …' are expected");

    [Fact]
    public void EmptyListOfEntries_IsFine() => Check("all.json", "[]");

    [Fact]
    public void ListThatBreaksOff_ReportsTheFaultAndWhatPrecedesIt() => new ProjectTest()
        .With("authors/author.schema.yaml", Schema + "\nx-key: name")
        .With("authors/all.json", """[{ "name": {|ART2005:""|} }, { "name": "Jim" {|ART1003:"|}links": 3 }]""")
        .Check();

    [Fact]
    public void ListForASchemaThatDoesNotNameData_IsJudgedAsAWhole() => Assert.Equal(
        ["jane.yaml(1,1): error ART2006: The file is a list, but a mapping is expected"],
        Judge("- name: Jane", "type: object").Select(violation => violation.ToString()));

    [Fact]
    public void SchemaThatWantsAList_TakesOne()
    {
        Assert.Empty(CheckProject("- a\n- b", schema: "x-files: '*.yaml'\ntype: array\nitems: { type: string }"));
        Assert.Equal(["jane.yaml(2,3): error ART2006: '[2]' is the number 3, but text is expected"], CheckProject("- a\n- 3", schema: "x-files: '*.yaml'\ntype: array\nitems: { type: string }"));
    }

    [Fact]
    public void ListOfWhatCouldBeEntries_IsAWarning() => Assert.Equal(
        ["jane.yaml(1,1): warning ART1006: The file is a list, where keys with values such as 'title: …' are expected; with 'type: object' in the schema, it is a list of entries"],
        CheckProject("- name: Jane", schema: "x-files: '*.yaml'\ntype: array\nitems: { type: object }"));

    [Fact]
    public void ClosestAlternative_IsAboutTheFile() => Assert.Equal(
        ["jane.yaml(1,1): error ART2014: The file fits none of the alternatives that the schema 'author' gives; by the closest, the file is a list, not a mapping"],
        Judge("[]", schema: "anyOf: [type: object, type: object]").Select(violation => violation.ToString()));

    [Fact]
    public void KeyNamedSchema_IsDataLikeOthers() => Assert.Equal(
        ["jane.json(1,3): error ART2007: '$schema' is not a property of 'Author'"],
        Judge("""{ "$schema": "./author.schema.json", "name": "Jane" }""", Schema, "jane.json").Select(violation => violation.ToString()));

    private static CheckResult Check(string path, string markup) =>
        new ProjectTest().With("authors/author.schema.yaml", Schema).With("authors/" + path, markup).Check();

    private static IReadOnlyList<Violation> Judge(string data, string schema, string path = "jane.yaml", bool hasByteOrderMark = false) => ArticleChecker.Check(
        Article.Read(new SourceFile(path, data, hasByteOrderMark)),
        SchemaDocument.Read(new SourceFile("author.schema.yaml", schema)));

    private static IEnumerable<string> CheckProject(string data, string schema) =>
        Project.Check([new SourceFile("author.schema.yaml", schema), new SourceFile("jane.yaml", data)]).Select(violation => violation.ToString());
}
