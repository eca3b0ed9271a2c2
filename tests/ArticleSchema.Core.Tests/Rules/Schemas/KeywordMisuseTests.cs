using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class KeywordMisuseTests
{
    private const string Key = "'x-key' must be 'path', 'slug' or one of the schema's properties, required and of one type, text or whole numbers";

    private const string Asset = "'x-asset' must be true, a list of extensions such as '.png', or a mapping of 'extensions' and the 'folder' that paths start from, relative to the schema's folder such as '../images'";
    private const string Translations = "'x-translations' must list two languages or more, or map 'languages' to them and 'key' to the property that translations of one text share";

    private const string FilePatterns = "'x-files' must be a list of file patterns below the schema's folder, with '/' between their segments";
    private const string TimeZone = "'x-time-zone' must be an offset from UTC like '+08:00', or 'Z'; what the name of a time zone stands for differs between machines and years";
    private const string DateFormat = "'x-date-format' must be a date format such as 'MM/dd/yyyy', 'unix-s' or 'unix-ms', or a list of these";
    private const string Fallback = "'x-fallback' belongs to a property of the front matter itself, not to one inside another";

    [Theory]
    [InlineData("type: {|ART4002:text|}", "'type' must be 'string', 'integer', 'number', 'boolean', 'array', 'object' or 'null', or a list of these")]
    [InlineData("type: {|ART4002:[string, strnig]|}", "'type' must be 'string', 'integer', 'number', 'boolean', 'array', 'object' or 'null', or a list of these")]
    [InlineData("type: {|ART4002:[]|}", "'type' must name at least one type")]
    [InlineData("{|ART4002:type|}:", "'type' must be 'string', 'integer', 'number', 'boolean', 'array', 'object' or 'null', or a list of these")]
    [InlineData("required: {|ART4002:title|}", "'required' must be a list of property names")]
    [InlineData("required: {|ART4002:[title, 5]|}", "'required' must be a list of property names")]
    [InlineData("enum: {|ART4002:draft|}", "'enum' must be a list of values")]
    [InlineData("properties: {|ART4002:[title]|}", "'properties' must map names to schemas")]
    [InlineData("$defs: {|ART4002:5|}", "'$defs' must map names to schemas")]
    [InlineData("properties: { title: {|ART4002:string|} }", "A schema must be a mapping of keywords, or true or false")]
    [InlineData("properties: { title: {|ART4002:~|} }", "A schema must be a mapping of keywords, or true or false")]
    [InlineData("items: {|ART4002:[true]|}", "'items' must be a schema; a list of schemas, one for each of the first items, is called 'prefixItems' in this draft")]
    [InlineData("contains: {|ART4002:[true]|}", "A schema must be a mapping of keywords, or true or false")]
    [InlineData("title: {|ART4002:5|}", "'title' must be text")]
    [InlineData("examples: {|ART4002:none|}", "'examples' must be a list")]
    [InlineData("deprecated: {|ART4002:'yes'|}", "'deprecated' must be true or false")]
    [InlineData("properties: { a: { $comment: {|ART4002:[x]|} } }", "'$comment' must be text")]
    [InlineData("required: {|ART4002:[title, title]|}", "'required' must not name anything twice")]
    [InlineData("$anchor: {|ART4002:1st|}", "'$anchor' must match the pattern '^[A-Za-z_][-A-Za-z0-9._]*$'")]
    [InlineData("$schema: {|ART4002:https://json-schema.org/draft/2020-21/schema|}", "'$schema' must name draft 2020-12, 2019-09 or 07, or a meta-schema of the project; did you mean 'https://json-schema.org/draft/2020-12/schema'?")]
    [InlineData("$defs: { a: { $anchor: x }, b: { $anchor: {|ART4002:x|} } }", "'$anchor' names 'x', which another place of the schema is called already")]
    [InlineData("minLength: {|ART4002:-1|}", "'minLength' must be a whole number, 0 or more")]
    [InlineData("maxItems: {|ART4002:1.5|}", "'maxItems' must be a whole number, 0 or more")]
    [InlineData("maxProperties: {|ART4002:'3'|}", "'maxProperties' must be a whole number, 0 or more")]
    [InlineData("contains: true\nminContains: {|ART4002:-1|}", "'minContains' must be a whole number, 0 or more")]
    [InlineData("minimum: {|ART4002:'1'|}", "'minimum' must be a number")]
    [InlineData("multipleOf: {|ART4002:0|}", "'multipleOf' must be a number above 0")]
    [InlineData("properties: { date: { format: date }, updated: { format: date, x-not-before: {|ART4002:dtae|} } }", "'x-not-before' names 'dtae', but there is no such property beside it; did you mean 'date'?")]
    [InlineData("properties: { date: { format: date }, updated: { type: string, x-not-before: {|ART4002:date|} } }", "'x-not-before' needs to know what it compares: a 'format' of 'date', 'date-time', 'timestamp' or 'time', or a 'type' of 'integer' or 'number'")]
    [InlineData("properties: { date: { format: date }, pages: { type: integer, x-not-after: {|ART4002:date|} } }", "'x-not-after' cannot compare numbers with those of 'date', which are dates")]
    [InlineData("properties: { title: { type: string }, at: { format: time, x-not-after: {|ART4002:title|} } }", "'x-not-after' cannot compare times of day with those of 'title', which are something else")]
    [InlineData("properties: { at: { format: time, x-not-after: {|ART4002:now|} } }", "'x-not-after' can be 'now' only with a 'format' of 'date', 'date-time' or 'timestamp'")]
    [InlineData("uniqueItems: {|ART4002:yes|}", "'uniqueItems' must be true or false")]
    [InlineData("pattern: {|ART4002:5|}", "'pattern' must be a regular expression")]
    [InlineData("format: {|ART4002:true|}", "'format' must be the name of a format")]
    [InlineData("allOf: {|ART4002:{}|}", "'allOf' must be a list of schemas")]
    [InlineData("anyOf: {|ART4002:[]|}", "'anyOf' must hold at least one schema")]
    [InlineData("dependentRequired: {|ART4002:[a]|}", "'dependentRequired' must map property names to lists of property names")]
    [InlineData("dependentRequired: { a: {|ART4002:b|} }", "'a' must be a list of property names")]
    [InlineData("$ref: {|ART4002:5|}", "'$ref' must be a text that refers to a schema")]
    public void ValueOfAStandardKeyword_SaysWhatItTakes(string schema, string message) =>
        RuleTest.For<KeywordMisuse>().CheckSchema(schema).WithMessage(message);

    [Theory]
    [InlineData("x-files: {|ART4002:{ a: b }|}", FilePatterns)]
    [InlineData("x-files: {|ART4002:['']|}", FilePatterns)]
    [InlineData("x-files: {|ART4002:['*.md', '/posts/*.md']|}", FilePatterns)]
    [InlineData("x-files: {|ART4002:'posts\\*.md'|}", FilePatterns)]
    [InlineData("x-files: {|ART4002:'!../posts/*.md'|}", FilePatterns)]
    [InlineData("x-front-matter: {|ART4002:maybe|}", "'x-front-matter' must be 'required' or 'optional'")]
    [InlineData("x-collection: {|ART4002:5|}", "'x-collection' must be the name of a class")]
    [InlineData("x-key: {|ART4002:title|}", Key)]
    [InlineData("{ properties: { title: { type: string } }, x-key: {|ART4002:title|} }", Key)]
    [InlineData("{ required: [tags], properties: { tags: { type: array } }, x-key: {|ART4002:tags|} }", Key)]
    [InlineData("x-key: {|ART4002:[slug]|}", Key)]
    [InlineData("x-language: {|ART4002:lang|}", "'x-language' must be 'folder' or one of the schema's properties")]
    [InlineData("{ x-language: folder, x-translations: {|ART4002:en|} }", Translations)]
    [InlineData("{ x-language: folder, x-translations: {|ART4002:{ languages: [en, de], key: id }|} }", Translations)]
    [InlineData("x-translations: {|ART4002:[en, de]|}", "'x-translations' needs 'x-language' beside it")]
    [InlineData("{ properties: { lang: true }, x-language: lang, x-translations: {|ART4002:[en, de]|} }", "'x-translations' needs a 'key', because the path does not tell the language")]
    [InlineData("{ properties: { id: { type: string } }, required: [id], x-language: folder, x-key: id, x-translations: { languages: [en, de], key: {|ART4002:id|} } }", "'key' cannot be 'id', as 'x-key' is: no two entries have the same, but translations of one text do")]
    [InlineData("properties: { a: { x-unique: {|ART4002:yes|} } }", "'x-unique' must be true or false")]
    [InlineData("properties: { a: { x-reference: {|ART4002:[authors]|} } }", "'x-reference' must be the name of a collection, such as 'authors' for 'authors.schema.yaml'")]
    [InlineData("properties: { a: { x-asset: {|ART4002:png|} } }", Asset)]
    [InlineData("properties: { a: { x-asset: {|ART4002:{ folder: /wwwroot }|} } }", Asset)]
    [InlineData("properties: { a: { x-not-before: {|ART4002:[b]|} } }", "'x-not-before' must be the name of another property, or 'now'")]
    [InlineData("properties: { a: { x-values: {|ART4002:yes|} } }", "'x-values' must be 'open' or 'closed'")]
    [InlineData("properties: { a: { x-values: {|ART4002:closed|} } }", "'x-values' needs the values: 'enum' or 'x-reference' beside it or in 'items'")]
    [InlineData("x-order: {|ART4002:date|}", "'x-order' must name one of the schema's properties, with '-' before it for the greatest first")]
    [InlineData("x-index: {|ART4002:[tags]|}", "'x-index' must list properties of the schema, or map names of methods to them")]
    [InlineData("x-body: {|ART4002:yes|}", "'x-body' must be 'none' or 'embed'")]
    [InlineData("x-recommended: {|ART4002:title|}", "'x-recommended' must be a list of property names")]
    [InlineData("x-recommended: {|ART4002:[title, 5]|}", "'x-recommended' must be a list of property names")]
    [InlineData("deprecated: {|ART4002:yes|}", "'deprecated' must be true or false")]
    [InlineData("{ deprecated: true, x-replaced-by: {|ART4002:[date]|} }", "'x-replaced-by' must be the name of a property")]
    [InlineData("x-replaced-by: {|ART4002:date|}", "'x-replaced-by' belongs beside 'deprecated: true'")]
    [InlineData("{ deprecated: false, x-replaced-by: {|ART4002:date|} }", "'x-replaced-by' belongs beside 'deprecated: true'")]
    [InlineData("x-severity: {|ART4002:Warning|}", "'x-severity' must be 'none', 'suggestion', 'warning' or 'error'")]
    [InlineData("x-severity: {|ART4002:2|}", "'x-severity' must be 'none', 'suggestion', 'warning' or 'error'")]
    [InlineData("x-message: {|ART4002:' '|}", "'x-message' must be a text that is not blank")]
    [InlineData("x-message: {|ART4002:[no]|}", "'x-message' must be a text that is not blank")]
    [InlineData("x-time-zone: {|ART4002:Europe/Berlin|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:UTC|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:'+8'|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:'+0800'|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:'08:00'|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:'+14:01'|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:'+08:60'|}", TimeZone)]
    [InlineData("x-time-zone: {|ART4002:8|}", TimeZone)]
    [InlineData("properties: { date: { type: string, x-time-zone: {|ART4002:Z|} } }", "'x-time-zone' belongs to the root of the schema, or beside 'format: timestamp'")]
    [InlineData("{ format: timestamp, x-date-format: {|ART4002:[]|} }", DateFormat)]
    [InlineData("{ format: timestamp, x-date-format: {|ART4002:5|} }", DateFormat)]
    [InlineData("{ format: timestamp, x-date-format: {|ART4002:['yyyy-MM-dd', 5]|} }", DateFormat)]
    [InlineData("{ format: timestamp, x-date-format: {|ART4002:MM/dd|} }", "'x-date-format' cannot be 'MM/dd', because it gives no year; write 'yyyy' where it stands")]
    [InlineData("{ format: timestamp, x-date-format: [unix-s, {|ART4002:d|}] }", "'x-date-format' cannot be 'd', because it is a single letter, which means another format in every culture; write it out, like 'yyyy-MM-dd'")]
    [InlineData("x-date-format: {|ART4002:unix-s|}", "'x-date-format' belongs beside 'format: timestamp'")]
    [InlineData("{ format: date, x-date-format: {|ART4002:MM/dd/yyyy|} }", "'x-date-format' belongs beside 'format: timestamp'")]
    [InlineData("properties: { date: { x-fallback: {|ART4002:folder|} } }", "'x-fallback' must be 'file-date', 'file-name' or 'heading'")]
    [InlineData("properties: { date: { x-fallback: {|ART4002:[heading]|} } }", "'x-fallback' must be 'file-date', 'file-name' or 'heading'")]
    [InlineData("x-fallback: {|ART4002:heading|}", Fallback)]
    [InlineData("properties: { cover: { properties: { alt: { x-fallback: {|ART4002:heading|} } } } }", Fallback)]
    [InlineData("properties: { tags: { items: { x-fallback: {|ART4002:heading|} } } }", Fallback)]
    [InlineData("properties: { tags: { type: array, x-fallback: {|ART4002:file-date|} } }", "'x-fallback' gives a text, which the 'type' beside it does not allow")]
    [InlineData("properties: { part: { type: integer, x-fallback: {|ART4002:file-name|} } }", "'x-fallback' gives a text, which the 'type' beside it does not allow")]
    [InlineData("properties: { date: { $ref: '#/$defs/day', x-fallback: {|ART4002:file-date|} } }\n$defs: { day: { type: 'null' } }", "'x-fallback' gives a text, which the 'type' beside it does not allow")]
    [InlineData("properties: { date: { format: date-time, x-fallback: {|ART4002:file-date|} } }", "'x-fallback' gives a date like '2024-05-01', which the 'format' beside it does not allow; formats that do are 'date' and 'timestamp'")]
    public void ValueOfOurOwnKeyword_SaysWhatItTakes(string schema, string message) =>
        RuleTest.For<KeywordMisuse>().CheckSchema(schema).WithMessage(message);

    [Fact]
    public void SchemaIsAList_ReportsAll() =>
        RuleTest.For<KeywordMisuse>().CheckSchema("{|ART4002:- type: object|}")
            .WithMessage("A schema must be a mapping of keywords, or true or false");

    [Theory]
    [InlineData("type: [string, null]")]
    [InlineData("minLength: 2.0")]
    [InlineData("type: object")]
    [InlineData("x-files: '**/*.md'")]
    [InlineData("{ properties: { date: true, tags: true }, x-order: -date, x-index: { ByTag: tags } }")]
    [InlineData("x-files: ['!drafts/**']")]
    [InlineData("x-time-zone: Z")]
    [InlineData("x-time-zone: -03:30")]
    [InlineData("properties: { date: { format: timestamp, x-time-zone: +14:00 } }")]
    [InlineData("properties: { date: { $ref: '#/$defs/moment', x-time-zone: +01:00 } }\n$defs: { moment: { format: timestamp } }")]
    [InlineData("{ format: timestamp, x-date-format: [MM/dd/yyyy, unix-ms] }")]
    [InlineData("properties: { date: { deprecated: true, x-replaced-by: published } }")]
    [InlineData("{ x-severity: none, x-message: '{0} is not meant to be filled' }")]
    [InlineData("properties: { date: { type: string, format: date, x-fallback: file-date }, title: { type: [string, array], x-fallback: heading } }")]
    [InlineData("{ $ref: '#/$defs/post', $defs: { post: { properties: { title: { x-fallback: file-name } } } } }")]
    [InlineData("true")]
    [InlineData("false")]
    public void RightValue_ReportsNothing(string schema) => RuleTest.For<KeywordMisuse>().CheckSchema(schema);

    [Fact]
    public void UnusedDefinition_IsLookedAtToo() =>
        RuleTest.For<KeywordMisuse>().CheckSchema("$defs: { image: { type: {|ART4002:picture|} } }");

    [Fact]
    public void ReferenceToNoCollection_NamesThoseThatThereAre() =>
        new ProjectTest()
            .With("people/author.schema.yaml", "title: Author\n")
            .With("people/a.md", "---\n---\n")
            .With("posts/post.schema.yaml", "properties:\n  author: { x-reference: {|ART4002:autor|} }\n  editor: { x-reference: {|ART4002:Redaktion|} }\n")
            .With("posts/a.md", "---\nauthor: a\n---\n")
            .Check()
            .WithMessage(
                "'x-reference' names 'autor', but no schema of the project has a collection of that name; did you mean 'author'?",
                "'x-reference' names 'Redaktion', but no schema of the project has a collection of that name; there is 'author' or 'post'");

    [Fact]
    public void ReferenceToOneOfTwoCollections_NamesBoth() =>
        new ProjectTest()
            .With("en/author.schema.yaml", "title: Author\n")
            .With("de/author.schema.yaml", "title: Author\n")
            .With("en/a.md", "---\n---\n")
            .With("de/a.md", "---\n---\n")
            .With("posts/post.schema.yaml", "properties: { author: { x-reference: {|ART4002:author|} }, editor: { x-reference: de/author } }\n")
            .With("posts/a.md", "---\nauthor: nobody\neditor: a\n---\n")
            .Check()
            .WithMessage("'x-reference' names 'author', which may be 'de/author' or 'en/author'");

    [Theory]
    [InlineData("de/author")]
    [InlineData("content/de/author")]
    public void ReferenceWithTheFoldersAbove_TellsTheCollectionsApart(string name) =>
        new ProjectTest()
            .With("content/en/author.schema.yaml", "title: Author\n")
            .With("content/de/author.schema.yaml", "title: Author\n")
            .With("content/en/a.md", "---\n---\n")
            .With("content/de/b.md", "---\n---\n")
            .With("posts/post.schema.yaml", $"properties: {{ author: {{ x-reference: {name} }} }}\n")
            .With("posts/a.md", "---\nauthor: {|ART3003:a|}\n---\n")
            .With("posts/b.md", "---\nauthor: b\n---\n")
            .Check();

    [Fact]
    public void ReferenceToASchemaWithoutFiles_LeadsNowhere() =>
        new ProjectTest()
            .With("parts.schema.yaml", "x-files: []\n$defs: { author: { x-reference: {|ART4002:parts|} } }\n")
            .With("posts/post.schema.yaml", "properties: { author: { $ref: '../parts.schema.yaml#/$defs/author' } }\n")
            .With("posts/a.md", "---\nauthor: nobody\n---\n")
            .Check();
}
