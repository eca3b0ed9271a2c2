using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Emission;

public sealed class ModelEmitterTests
{
    // Each is put wherever a schema holds text that becomes documentation.
    public static TheoryData<string> HostileTexts => new(
        "</summary> <see cref=\"Nothing\"/> & &amp; <!-- -->",
        "]]> <![CDATA[ <?xml ?>",
        "first\nsecond\r\nthird\u2028fourth\u2029fifth\u0085sixth",
        "*/ /* // /// #endif\n#error never\n",
        "\0\u0001\u001F\u007F\u009F",
        "\uFFFE\uFFFF\uFEFF\u200B\u202E\u2066 turned",
        "tab\there, \u000B and \f",
        "😀 云 \"quoted\" \\u000a \\",
        " \n \n ");

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void TextsOfTheSchema_StayInTheirComments(string text)
    {
        var quoted = FrontMatterValue.FromMapping([KeyValuePair.Create("x", (FrontMatterValue)text)]).ToString()[4..^1];
        var pattern = FrontMatterValue.FromMapping([KeyValuePair.Create("x", (FrontMatterValue)System.Text.RegularExpressions.Regex.Replace(text, @"[\p{P}\p{S}\s\0-\x1F]", match => $@"\u{(int)match.Value[0]:X4}"))]).ToString()[4..^1];
        GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"""
                title: Note
                description: {quoted}
                examples: [{quoted}, [{quoted}]]
                properties:
                  old: {'{'} type: string, deprecated: true, x-replaced-by: {(string.IsNullOrWhiteSpace(text) ? "x" : quoted)} {'}'}
                  older: {'{'} type: string, deprecated: true, examples: [{quoted}], pattern: {pattern} {'}'}
                  constant: {'{'} const: {quoted} {'}'}
                  choice: {'{'} anyOf: [{'{'} title: {quoted}, type: string {'}'}, {'{'} description: {quoted}, type: array, items: {'{'} enum: [{quoted}, 5] {'}'} {'}'}] {'}'}
                  case:
                    type: object
                    oneOf:
                      - {'{'} description: {quoted}, required: [{quoted}], properties: {'{'} {quoted}: {'{'} const: {quoted} {'}'} {'}'} {'}'}
                      - {'{'} title: {quoted}, required: [{quoted}], properties: {'{'} {quoted}: {'{'} const: other {'}'} {'}'} {'}'}
                  {quoted}: {'{'} description: {quoted}, enum: [{quoted}, other], default: {quoted} {'}'}
                  titled: {'{'} title: {quoted}, type: string, default: {quoted} {'}'}
                  nested: {'{'} type: object, description: {quoted}, properties: {'{'} {quoted}: {'{'} type: array {'}'} {'}'} {'}'}
                x-index: [{quoted}, titled]
                """),
            ("content/a.md", $"---\n{quoted}: {quoted}\ntitled: {quoted}\nnested: {'{'} {quoted}: [{quoted}] {'}'}\nconstant: {quoted}\nchoice: [{quoted}, 5]\ncase: {'{'} {quoted}: {quoted} {'}'}\n---\n")) with
        { HasCore = true });
    }

    [Fact]
    public void LinesOfADescription_StayLines() => Assert.Contains("""
        /// <summary>
        /// First, with &lt;b&gt;.
        ///   Second.
        /// </summary>
        """, GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", "title: Note\ndescription: |\n  First, with <b>.\n\n    Second.\n\n")))["Note.g.cs"]);

    [Fact]
    public void DirectionMarks_AreWrittenAsNumbers() =>
        Assert.Contains("/// <summary>a&#x202E;b</summary>", GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", "title: Note\ndescription: \"a\\u202Eb\"\n")))["Note.g.cs"]);

    [Fact]
    public void UserMembers_JoinTheModel() => Assert.Equal("The first!", GeneratorTest.Run(Blogs.Small with
    {
        CSharp = """
            namespace Blog;

            public sealed partial record Post
            {
                /// <summary>Loud.</summary>
                public string Loud => Title + "!";
            }
            """,
    }).Evaluate<string>("PostCollection.Get(\"first\").Loud"));

    [Fact]
    public Task EverythingTogether_ReadsWell() => Verify(GeneratorTest.Run(TestProject.Create(
        ("recipes/recipe.schema.yaml", """
            title: Recipe
            description: |
              Something to cook.
              Or to bake.
            required: [title, servings, ingredients]
            properties:
              title: { type: string, description: What it is called. }
              servings: { type: integer, minimum: 1, maximum: 100, description: How many it feeds. }
              ingredients: { type: array, items: { $ref: '#/$defs/ingredient' } }
              tags: { type: [string, array], items: { type: string }, default: [] }
              difficulty: { enum: [easy, not so easy, hard], default: not so easy }
              source: { type: string, format: uri }
              first-cooked: { type: string, format: date }
              published: { type: string, format: timestamp, default: 2024-05-01T08:10:00+08:00 }
              rating: { type: [number, 'null'] }
              nutrition: { type: object, additionalProperties: { type: number } }
              variants: { type: array, items: { $ref: '#' } }
            $defs:
              ingredient:
                description: One line of the list.
                type: object
                required: [name]
                properties:
                  name: { type: string }
                  amount: { type: number }
                  unit: { enum: [g, ml, piece] }
                additionalProperties: false
            additionalProperties: false
            x-order: title
            x-index: { ByTag: tags }
            """),
        ("recipes/bread.md", """
            ---
            title: Bread
            servings: 4
            ingredients:
              - { name: flour, amount: 500, unit: g }
              - name: salt
            tags: baking
            difficulty: easy
            ---
            """))).Driver);
}
