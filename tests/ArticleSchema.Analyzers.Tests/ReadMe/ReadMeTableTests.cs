using System.Globalization;
using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Tests.ReadMe;

/// <summary>The README's lists are those of the engine. Its table of rules is compared where the rules are tested.</summary>
public sealed partial class ReadMeTableTests
{
    private static readonly IReadOnlyList<string> s_keywords = [.. KeywordCatalog.NamesIn(Dialect.Of(SchemaDraft.Draft202012))];

    [Fact]
    public void OwnKeywords_AreAllListed() => AssertSame(
        s_keywords.Where(name => name.StartsWith("x-", StringComparison.Ordinal)),
        ReadMeFile.Table("keyword", "meaning").SelectMany(row => ReadMeFile.CodesOf(row[0])));

    [Fact]
    public void Formats_AreAllListed() => AssertSame(StringFormats.Names, ReadMeFile.CodeIn("These formats are checked:"));

    [Fact]
    public void WhatIsSaidToBeMissing_IsMissing()
    {
        var names = ReadMeFile.CodeIn("Said plainly, so that you need not find out:").Except(["$ref"]).ToList();
        Assert.NotEmpty(names);
        Assert.Empty(names.Intersect(s_keywords.Concat(StringFormats.Names)));
    }

    [Fact]
    public void Notations_AreReadAsShown()
    {
        foreach (var row in ReadMeFile.Table("begins with", "is read as", "ends with"))
        {
            var (beginning, notation) = (ReadMeFile.CodeOf(row[0]), row[1].Split(' ', ';', ',')[0]);
            var member = (beginning, notation) switch
            {
                ("---json", _) => """{ "title": "a" }""",
                (_, "JSON") => """
                    "title": "a"
                    """,
                (_, "TOML") => "title = 'a'",
                ("---", _) => "title: a",
                _ => "",
            };
            foreach (var closing in ReadMeFile.CodesOf(row[2]))
            {
                var article = Article.Read(new SourceFile("a.md", $"{beginning}\n{member}\n{closing}\nbody"));
                Assert.Equal(notation, article.Fences.Notation.ToString().ToUpperInvariant());
                Assert.Equal("title", Assert.Single(article.FrontMatter!.Mapping!.Members).Name);
                Assert.Empty(article.FrontMatter.Content.Faults);
            }
        }
    }

    [Fact]
    public void Timestamps_AreReadAsShown()
    {
        foreach (var (written, expected) in ReadMeFile.Table("written", "read as").Select(row => (ReadMeFile.CodeOf(row[0]), row[1])))
        {
            var fault = TimestampReader.Read(written, TimeSpan.Zero, out var moment);
            Assert.Equal(expected, fault is null ? $"`{moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)}`" : $"error: {fault}");
        }
    }

    [Fact]
    public void Mappings_GiveTheTypesShown()
    {
        var rows = ReadMeFile.Table("schema", "C#");
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $$"""
            title: Note
            type: object
            required: [{{string.Join(", ", rows.Select((_, index) => $"value{index}"))}}]
            properties:
            {{string.Join("\n", rows.Select((row, index) => $"  value{index}: {{ {ReadMeFile.CodeOf(row[0])} }}"))}}
            $defs:
              person: { type: object, properties: { name: { type: string } } }
            """)) with { HasCore = true });
        Assert.Empty(run.Reported);
        var model = Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models));
        Assert.Equal(
            rows.Select(row => $"{row[0]} gives {ReadMeFile.CodeOf(row[1])}"),
            rows.Zip(model.Root.Properties, (row, property) => $"{row[0]} gives {TypeKinds.Describe(property.Type, model)}"));
    }

    [Fact]
    public void Properties_AreDeclaredAsShown() => Assert.All(ReadMeFile.Table("schema", "property"), row =>
    {
        var keywords = ReadMeFile.CodesOf(row[0]).ToLookup(code => code.StartsWith("required:", StringComparison.Ordinal));
        var code = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $"title: Note\n{keywords[true].SingleOrDefault()}\nproperties: {{ value: {{ {keywords[false].Single()} }} }}\n")) with { HasCore = true })["Note.g.cs"];
        var shown = ReadMeFile.CodesOf(row[1]).Where(text => !text.StartsWith("x-", StringComparison.Ordinal)).ToList();
        Assert.Contains($"    public {shown[0].Replace("[Obsolete] ", "")}", code);
        Assert.Equal(shown[0].StartsWith("[Obsolete]", StringComparison.Ordinal), code.Contains("Obsolete("));
        Assert.All(shown.Skip(1), text => Assert.Contains(text, code));
    });

    [Fact]
    public void Keys_BecomeTheNamesShown()
    {
        var rows = ReadMeFile.Table("key", "property", "how");
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $"title: Note\nproperties:\n{string.Concat(rows.Select(row => $"  '{ReadMeFile.CodeOf(row[0])}': true\n"))}")));
        Assert.Empty(run.Reported);
        Assert.Equal(rows.Select(row => ReadMeFile.CodeOf(row[1])), Assert.Single(run.ValuesOf<SchemaModel>(TrackingNames.Models)).Root.Properties.Select(property => property.Name));
    }

    [Fact]
    public void Mappings_AreAllListed() => AssertSame(
        typeof(TypeMapping).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TypeMapping))).Append(typeof(FrontMatterValueType)).Select(type => type.Name),
        ReadMeFile.Table("schema", "C#").Select(row => MappingFile().Match(row[0]).Groups[1].Value).Distinct());

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"/TypeMappings/(\w+)\.cs\)")]
    private static partial Regex MappingFile();
}
