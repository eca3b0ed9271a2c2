using System.Text;

using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Fuzzing;

/// <summary>What is mutated: front matter and schemas, as bytes.</summary>
/// <param name="Articles">Articles, cut off soon behind their front matter, each with the schema that is meant for it.</param>
/// <param name="Schemas">Schemas, by extension.</param>
internal sealed record FuzzSeeds(IReadOnlyList<(byte[] Bytes, SchemaDocument Schema)> Articles, IReadOnlyList<(byte[] Bytes, string Extension)> Schemas)
{
    // Nearly every front matter ends before; what follows is body, of which nothing is read.
    private const int LongestArticle = 4096;

    private static readonly (string Schema, string[] Articles)[] s_own =
    [
        ("""
        title: Post
        type: object
        required: [title, date]
        properties:
          title: { type: string, minLength: 1, maxLength: 60, pattern: '^\S' }
          date: { type: string, format: timestamp }
          tags: { type: [string, array], items: { enum: [a, b] }, uniqueItems: true, contains: { const: a } }
          link: { type: string, format: iri }
          cover: { $ref: '#/$defs/image' }
        additionalProperties: false
        if: { required: [draft] }
        then: { properties: { draft: { const: true } } }
        oneOf: [{ required: [title] }, { not: { required: [name] } }]
        $defs:
          image: { type: object, properties: { alt: { type: string } }, unevaluatedProperties: false }
        """,
        [
            "---\ntitle: Hello\ndate: Wed, 24 Aug 2022 08:10:00 GMT\ntags: [a, b]\ncover: { alt: 'it''s', x: &a [1, *a] }\n---\nText.\n",
            "---\r\ntitle: >-\r\n  two\r\n  lines\r\ndate: 2022-08-24 8:10\r\ntags:\r\n  - a\r\n  - \"b\\u00e9\"\r\n...\r\n",
            "---json\n{ \"title\": \"\\ud83d\\ude00\", \"date\": \"2022-08-24\", \"tags\": [\"a\"] }\n---\n",
            "+++\ntitle = \"Hello\"\ndate = 2022-08-24T08:10:00Z\ntags = ['a']\n[cover]\nalt = '''x'''\n+++\n",
            "{\n  \"title\": \"Hello\",\n  \"date\": \"24.08.2022\"\n}\n\nText.\n",
            "title: 标题\ndate: 2022/08/24\ncategories: 云服务\n---\nText.\n",
        ]),
    ];

    /// <summary>Our own, and those of the shared folder where it is present.</summary>
    public static FuzzSeeds Read(string shared)
    {
        var articles = new List<(byte[], SchemaDocument)>();
        var schemas = new List<(byte[], string)>();
        foreach (var (text, own) in s_own)
        {
            var schema = SchemaTest.Read(text);
            articles.AddRange(own.Select(article => (Encoding.UTF8.GetBytes(article), schema)));
            schemas.Add((Encoding.UTF8.GetBytes(text), ".yaml"));
        }

        var paths = Directory.Exists(shared) ? Directory.GetFiles(shared, "*.schema.*", SearchOption.AllDirectories) : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var schema = SchemaDocument.Read(TextFile.Read(path));
            schemas.Add((File.ReadAllBytes(path), Path.GetExtension(path)));
            articles.AddRange(Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(article => (File.ReadAllBytes(article).Take(LongestArticle).ToArray(), schema)));
        }

        return new FuzzSeeds(articles, schemas);
    }
}
