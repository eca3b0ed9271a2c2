using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Analyzers.Tests.RoundTrips;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Schemas that nobody would think of, 2,000 of them: all compile without a warning, and their articles come back as they went out, whichever way.</summary>
public sealed partial class RandomSchemaTests
{
    private const int Projects = 40;
    private const int SchemasPerProject = 50;
    private const int ArticlesPerSchema = 20;
    // The model does not hold them all: of a whole number beyond its type, the article is left out, in a build and at run time alike.
    private const int SpareArticles = 5;
    private const int MostTries = 200;

    // Of a few schemas, there are not that many instances, or none is found: constants, and what contradicts itself.
    private const int LeastSchemasWithAllArticles = 30;

    private static readonly JsonSerializerOptions s_raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What a schema may be told because it has been made up: names that fold to one, references that lead back to themselves, and keywords that contradict each other or have no effect.
    [GeneratedRegex("ART4007|ART4008|ART4009|ART4010|ART4002: ('default' of |'x-order'|'x-csharp-type')")]
    private static partial Regex Expected();

    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, Projects));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void MadeUpSchemas_CompileAndTheirArticlesComeBack(int seed)
    {
        var words = new RandomWords(seed);
        var files = NextFiles(words);
        var project = TestProject.Create([.. files.Select(file => (file.Key, Write(words, file.Value)))]) with { RootNamespace = words.Chance(0.2) ? "" : words.Next() };
        var schemas = RoundTrip.ReadSchemas(project).Set.Documents.ToDictionary(schema => schema.File.Path);
        var articles = files.Keys.Select(path => NextArticles(words, files, path, schemas[project.FullPath(path)])).ToList();
        project = project with { Files = [.. project.Files, .. articles.SelectMany(list => list)] };

        var trip = RoundTrip.Run(project);
        var failures = trip.Reported.Where(line => !Expected().IsMatch(line)).Concat(trip.Failures)
            // All articles satisfy their schemas, so what keeps one out is that its type cannot hold it, or that the schema is wrong.
            .Concat(trip.Refused.Where(article => !article.Value.Contains("ART5003") && !article.Value.Contains("ART4")).Select(article => $"{article.Key} is refused: {article.Value}"))
            .ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} failures\n\n{string.Join("\n\n", failures.Take(5))}");
        var complete = trip.Entries.Values.Count(entries => entries.Count >= ArticlesPerSchema);
        Assert.True(complete >= LeastSchemasWithAllArticles, $"Only {complete} schemas of {SchemasPerProject} have {ArticlesPerSchema} articles that are entries, with {trip.Entries.Values.Sum(entries => entries.Count)} in all");
    }

    private static Dictionary<string, JsonObject> NextFiles(RandomWords words)
    {
        var files = new Dictionary<string, JsonObject>();
        var definitions = new List<string>();
        for (var number = 0; number < SchemasPerProject; number++)
        {
            var file = new RandomSchemaWriter(words, definitions).NextFile();
            files.Add($"{number}/model.schema.json", file);
            var keyword = file.ContainsKey("$defs") ? "$defs" : "definitions";
            definitions.AddRange((file[keyword] as JsonObject ?? []).Select(definition => $"../{number}/model.schema.json{RandomSchemaWriter.ToPointer(keyword, definition.Key)}"));
        }

        return files;
    }

    // Articles that differ and satisfy their schema.
    private static List<TestFile> NextArticles(RandomWords words, Dictionary<string, JsonObject> files, string path, SchemaDocument schema)
    {
        var instances = new RandomInstanceWriter(words, files);
        var texts = new HashSet<string>();
        for (var tries = 0; tries < MostTries && texts.Count < ArticlesPerSchema + SpareArticles; tries++)
        {
            if (instances.Next(path) is not JsonObject instance)
                continue;
            var text = $"---\n{Write(words, instance)}\n---\nWords.\n";
            if (EffectiveFrontMatter.FindMapping(Article.Read(new SourceFile(schema.File.Path + ".md", text)), schema) is { } mapping && schema.Evaluate(mapping).Count == 0)
                texts.Add(text);
        }

        return [.. texts.Select((text, index) => new TestFile($"{Path.GetDirectoryName(path)}/{index:00}.md", text))];
    }

    // Now with characters beyond ASCII as they are, now with their numbers. U+FFFD always has its number: as it is, it is what becomes of bytes that are not UTF-8, and refused.
    private static string Write(RandomWords words, JsonObject value) => value.ToJsonString(words.Chance(0.5) ? s_raw : null).Replace("\uFFFD", "\\uFFFD");
}
