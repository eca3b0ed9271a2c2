using ArticleSchema.Core.Checking;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Schemas;

/// <summary><c>x-severity</c> and <c>x-message</c>: level and text of what a subschema finds.</summary>
public sealed class ReportSettingsTests
{
    private const string TwoTiers = "properties: { title: { type: string, allOf: [{ maxLength: 6, x-severity: warning, x-message: Short titles read better }, { maxLength: 8 }] } }";

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    public void Level_IsThatOfTheViolation(string level, string printed) =>
        RuleTest.For<WrongLength>($"properties: {{ title: {{ maxLength: 3, x-severity: {level} }} }}").Check("""
            ---
            title: {|ART2011:Hello|}
            ---
            """).WithLines($"{printed} ART2011: 'title' has 5 characters, but at most 3 are allowed");

    [Fact]
    public void None_ReportsNothing() =>
        RuleTest.For<WrongLength>("properties: { title: { maxLength: 3, x-severity: none } }").Check("""
            ---
            title: Hello
            ---
            """);

    [Fact]
    public void FirstOfTwoTiersBroken_IsAWarning() =>
        RuleTest.For<WrongLength>(TwoTiers).Check("""
            ---
            title: {|ART2011:Welcome|}
            ---
            """).WithLines("warning ART2011: Short titles read better");

    [Fact]
    public void BothTiersBroken_IsOneError() =>
        RuleTest.For<WrongLength>(TwoTiers).Check("""
            ---
            title: {|ART2011:Good morning|}
            ---
            """)
            .WithLines("error ART2011: 'title' has 12 characters, but at most 8 are allowed")
            .WithFindings("maxLength /title", "maxLength /title");

    [Theory]
    [InlineData("{ x-severity: warning, properties: { title: { maxLength: 3, x-severity: suggestion } } }", "info")]
    [InlineData("{ x-severity: warning, properties: { title: { maxLength: 3 } } }", "warning")]
    [InlineData("{ x-severity: warning, properties: { title: { $ref: '#/$defs/short' } }, $defs: { short: { maxLength: 3 } } }", "warning")]
    [InlineData("{ properties: { title: { $ref: '#/$defs/short', x-severity: warning } }, $defs: { short: { maxLength: 3 } } }", "warning")]
    [InlineData("{ properties: { title: { $ref: '#/$defs/short', x-severity: warning } }, $defs: { short: { maxLength: 3, x-severity: error } } }", "error")]
    [InlineData("{ properties: { tags: { x-severity: warning }, title: { maxLength: 3 } } }", "error")]
    public void InnermostSchemaThatSaysAnything_Counts(string schema, string printed) =>
        RuleTest.For<WrongLength>(schema).Check("""
            ---
            tags: a
            title: {|ART2011:Hello|}
            ---
            """).WithLines($"{printed} ART2011: 'title' has 5 characters, but at most 3 are allowed");

    [Fact]
    public void LevelAndMessage_CountEachByItself() =>
        RuleTest.For<WrongLength>("{ x-severity: warning, x-message: outer, properties: { title: { maxLength: 3, x-message: inner }, name: { maxLength: 3 } } }").Check("""
            ---
            title: {|ART2011:Hello|}
            name: {|ART2011:Hello|}
            ---
            """).WithLines("warning ART2011: inner", "warning ART2011: outer");

    [Fact]
    public void Message_IsPrintedAsItIsButOnOneLine() =>
        RuleTest.For<UnmatchedPattern>(@"properties: { slug: { pattern: '^[a-z]+$', x-message: ""{0} %s \u202E{\nlower case"" } }").Check("""
            ---
            slug: {|ART2010:Hello|}
            ---
            """).WithLines(@"error ART2010: {0} %s \u202E{\nlower case");

    [Theory]
    [InlineData("properties: { value: { type: string, x-severity: warning } }", "5", "ART2006")]
    [InlineData("properties: { value: { enum: [a, b], x-severity: none } }", "c", "ART2008")]
    [InlineData("properties: { value: { const: a, x-severity: warning } }", "c", "ART2008")]
    [InlineData("properties: { value: { x-severity: warning, allOf: [{ type: string }] } }", "5", "ART2006")]
    [InlineData("properties: { value: { allOf: [{ enum: [a, b], x-severity: none }] } }", "c", "ART2008")]
    [InlineData("properties: { value: { format: timestamp, x-severity: warning } }", "never", "ART2009")]
    [InlineData("properties: { value: { format: uuid, x-severity: suggestion } }", "never", "ART2009")]
    [InlineData("properties: { value: { $ref: '#/$defs/text', x-severity: warning } }\n$defs: { text: { type: string } }", "5", "ART2006")]
    [InlineData("properties: { value: { items: { type: string }, x-severity: warning } }", "[a, {|ART2006:5|}]", "")]
    public void WhatTheModelRestsOn_StaysAnError(string schema, string value, string id) =>
        RuleTest.For<WrongType>(schema).Check($"---\nvalue: {(id.Length == 0 ? value : $"{{|{id}:{value}|}}")}\n---\n");

    [Fact]
    public void RequiredProperty_StaysAnError() =>
        RuleTest.For<MissingTitle>("{ required: [title], x-severity: none }").Check("""
            {|ART2001:---|}
            ---
            """).WithLines("error ART2001: The front matter has no 'title', which the schema 'post' requires");

    [Theory]
    [InlineData("format: email", "never")]
    [InlineData("anyOf: [{ type: integer }, { minLength: 8 }]", "never")]
    [InlineData("not: { type: string }", "never")]
    [InlineData("if: true, then: { format: date }", "never")]
    [InlineData("pattern: x", "never")]
    [InlineData("minimum: 7", "5")]
    [InlineData("maxItems: 1", "[a, b]")]
    [InlineData("additionalProperties: false", "{ a: b }")]
    public void WhatTheModelDoesNotRestOn_IsOfTheLevelThatIsAskedFor(string keyword, string value)
    {
        var schema = SchemaTest.Read($"properties: {{ value: {{ x-severity: warning, {keyword} }} }}");
        var mapping = (ObjectNode)SchemaTest.ReadNode($"value: {value}");
        Assert.NotEmpty(schema.Evaluate(mapping));
        Assert.True(ArticleChecker.IsEntry(mapping, schema));
    }

    [Fact]
    public void ErrorMergedIntoSomethingMilder_StaysAnError() =>
        RuleTest.For<UnknownProperty>("{ required: [title], allOf: [{ properties: { title: true }, additionalProperties: false, x-severity: warning }] }").Check("""
            ---
            {|ART2007:titel|}: Hello
            ---
            """).WithLines("error ART2007: 'titel' is not a property of 'post'; did you mean 'title'?");

    [Fact]
    public void WhatIsRecommendedOrDeprecated_HasLevelAndTextToo() =>
        RuleTest.For<DeprecatedProperty>("{ x-recommended: [a], x-severity: none, properties: { posted: { deprecated: true, x-severity: error, x-message: Gone in May } } }").Check("""
            ---
            {|ART2016:posted|}: 1
            ---
            """).WithLines("error ART2016: Gone in May");

    [Theory]
    [InlineData("{ x-recommended: [a], x-severity: error }", true)]
    [InlineData("{ minProperties: 2, x-severity: warning }", true)]
    [InlineData("{ minProperties: 2, x-severity: none }", true)]
    [InlineData("{ minProperties: 2 }", false)]
    [InlineData("{ minProperties: 2, x-severity: error }", false)]
    [InlineData("{ required: [b], x-severity: warning }", false)]
    public void Entry_IsWhatHasNoErrorOfItsOwn(string schema, bool isEntry) =>
        Assert.Equal(isEntry, ArticleChecker.IsEntry((ObjectNode)SchemaTest.ReadNode("c: 1"), SchemaTest.Read(schema)));

    [Fact]
    public void Settings_ChangeNothingInValidity() =>
        Assert.Equal(["maxLength /title"], SchemaTest.Evaluate("properties: { title: { maxLength: 3, x-severity: none } }", "title: Hello"));
}
