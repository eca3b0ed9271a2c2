using System.Collections;
using System.Reflection;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Schemas that nobody would think of: each compiles without a warning, and its articles read back as they were written.</summary>
public sealed class RandomSchemaTests
{
    private const int SchemasPerProject = 10;
    private const int ArticlesPerSchema = 3;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void MadeUpSchemas_CompileAndTheirArticlesReadBack(int seed)
    {
        var random = new RandomTypes(seed);
        var project = TestProject.Create() with { RootNamespace = random.Chance(0.2) ? "" : random.NextText() };
        var expected = new Dictionary<string, Sample>();
        for (var number = 0; number < SchemasPerProject; number++)
        {
            var model = random.NextModel(out var properties);
            project = project.With($"{number}/model.schema.json", WriteSchema(random, model, properties));
            for (var article = 0; article < ArticlesPerSchema; article++)
            {
                var path = $"{number}/article-{article}.md";
                expected.Add(path, model.Next());
                project = project.With(path, $"---\n{expected[path].Json}\n---\n{random.NextText()}");
            }
        }

        var run = GeneratorTest.Run(project);
        Assert.DoesNotContain(run.Reported, line => !line.Contains("ART4008") && !line.Contains("'x-order'"));
        var complaints = AnalyzerTest.Run(project).Lines;
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
        AssertHeld(project, run, expected);
    }

    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, 15));

    private static string WriteSchema(RandomTypes random, RandomType model, IReadOnlyList<RandomProperty> properties)
    {
        var settings = new List<string> { model.Keywords + random.Documentation(), $"\"title\": {random.Quote(random.NextText())}" };
        if (random.Chance(0.5))
            settings.Add($"\"x-order\": {random.Quote((random.Chance(0.5) ? "-" : "") + properties[0].Key)}");
        if (random.Chance(0.5))
            settings.Add($"\"x-index\": [{random.Quote(properties[^1].Key)}]");
        if (random.Chance(0.5))
            settings.Add("\"x-body\": \"embed\"");
        return $"{{ {string.Join(", ", settings)} }}";
    }

    private static void AssertHeld(TestProject project, GeneratorTest run, Dictionary<string, Sample> expected)
    {
        var assembly = run.Load();
        foreach (var model in run.ValuesOf<SchemaModel>(TrackingNames.Models))
        {
            var collection = assembly.GetType($"{model.Namespace.Replace("@", "")}.{model.Collection.Name}".TrimStart('.'))!;
            foreach (var held in ((IEnumerable)collection.GetProperty("All")!.GetValue(null)!).Cast<object>())
            {
                var entry = (Entry)held.GetType().GetProperty("Entry")!.GetValue(held)!;
                Assert.True(expected.Remove(entry.Path, out var sample));
                AssertHeld(sample.Held, held, $"{project[$"{entry.Path[0]}/model.schema.json"].Text}\n{project[entry.Path].Text}");
                Assert.NotEqual("", held.ToString());
                Assert.True(held.Equals(assembly.GetType(held.GetType().FullName!)!.GetMethod("<Clone>$")!.Invoke(held, null)));
            }
        }

        Assert.Empty(expected.Keys);
    }

    private static void AssertHeld(object? expected, object? actual, string place)
    {
        switch (expected, actual)
        {
            case (HeldRecord record, not null):
                var properties = actual.GetType().GetProperties().Where(property => property.PropertyType != typeof(Entry)).OrderBy(property => property.MetadataToken).Select(property => (property.Name, Value: property.GetValue(actual))).ToList();
                Assert.True(properties.Count == record.Values.Count + (record.Others is null ? 0 : 1), place);
                foreach (var (value, property) in record.Values.Zip(properties))
                    AssertHeld(value, property.Value, $"{place}\n{property.Name}");
                if (record.Others is not null)
                    Assert.Equal(record.Others.ToString(), properties[^1].Value!.ToString());
                break;
            case (Array items, IEnumerable list and not string):
                Assert.True(items.Length == list.Cast<object?>().Count(), place);
                foreach (var (item, held) in items.Cast<object?>().Zip(list.Cast<object?>()))
                    AssertHeld(item, held, place);
                break;
            case (int index, Enum member):
                Assert.True(index == Convert.ToInt32(member), place);
                break;
            case (FrontMatterValue value, FrontMatterValue held):
                Assert.True(value == held && value.ToString() == held.ToString(), place);
                break;
            case (Uri uri, Uri held):
                Assert.True(uri.OriginalString == held.OriginalString && uri.IsAbsoluteUri == held.IsAbsoluteUri, place);
                break;
            case (DateTimeOffset moment, DateTimeOffset held):
                Assert.True(moment.EqualsExact(held), place);
                break;
            default:
                Assert.True(Equals(expected, actual), $"{place}\nexpected {expected}, held {actual}");
                break;
        }
    }
}
