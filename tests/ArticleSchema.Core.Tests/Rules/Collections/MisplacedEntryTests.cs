using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class MisplacedEntryTests
{
    private const string Properties = """
        properties:
          date: { format: timestamp }
          day: { format: date }
          category: { type: [string, array], items: { type: string } }
          volume: { type: integer }
          title: { type: string }
        """;

    [Theory]
    [InlineData("{date:yyyy}/{slug}", "2024/launch", "date: 2024-05-01")]
    [InlineData("{date:yyyy/MM}/{slug}", "2024/05/launch", "date: 2024-05-01")]
    [InlineData("{date:yyyy-MM-dd}-{slug}", "2024-05-01-launch", "date: 2024-05-01 10:00")]
    [InlineData("{date:yyyy}/{slug}", "2024/launch/index", "date: 2024-05-01")]
    [InlineData("{date:yyyy}/{slug}", "2024/launch/_index", "date: 2024-05-01")]
    [InlineData("{date:yyyy}/*", "2023/new-year", "date: 2023-12-31T23:30:00-05:00")]
    [InlineData("{day:yyyy}/{day:MMM}/{slug}", "2024/may/launch", "day: 2024-05-01")]
    [InlineData("{category}/**", "cloud-services/2024/a", "category: Cloud Services")]
    [InlineData("{category}/**", "Cloud Services/a", "category: Cloud Services")]
    [InlineData("{category}/**", "云服务/a", "category: [新闻, 云服务]")]
    [InlineData("{category}/{title}", "a/b/hello-world", "category: a/b\ntitle: 'Hello, World!'")]
    [InlineData("**/vol-{volume}-*", "x/y/vol-12-a", "volume: 0xC")]
    [InlineData("**/{title}", "top", "title: Top")]
    [InlineData("*", "anything", "title: Top")]
    [InlineData("[drafts/*, '{date:yyyy}/*']", "drafts/a", "date: 2024-05-01")]
    public void PathThatAgrees_ReportsNothing(string pattern, string path, string frontMatter) => Assert.Empty(Check(pattern, path, frontMatter));

    [Theory]
    [InlineData("{date:yyyy}/{slug}", "2023/launch", "date: 2024-05-01", "2: 'date' is '2024-05-01', but the path '2023/launch' has '2023' where '{date:yyyy}' would be '2024'")]
    [InlineData("{date:yyyy-MM-dd}-{slug}", "2023-05-02-launch-day", "date: 2024-05-01", "2: 'date' is '2024-05-01', but the path '2023-05-02-launch-day' has '2023-05-02' where '{date:yyyy-MM-dd}' would be '2024-05-01'")]
    [InlineData("{date:yyyy}/{slug}", "2023/launch/index", "date: 2024-05-01", "2: 'date' is '2024-05-01', but the path '2023/launch' has '2023' where '{date:yyyy}' would be '2024'")]
    [InlineData("{category}/**", "news/a", "category: Cloud Services", "2: 'category' is 'Cloud Services', but the path 'news/a' has 'news' where '{category}' would be 'Cloud Services' or 'cloud-services'")]
    [InlineData("{category}/**", "news/a", "category: [a, b]", "2: 'category' lists 'a', 'b', but the path 'news/a' has 'news' where '{category}' would be 'a' or 'b'")]
    [InlineData("{category}/**", "news/a", "category: []", "2: 'category' is an empty list, but the path 'news/a' has 'news' where '{category}' stands")]
    [InlineData("{category}/**", "news/a", "title: x", "1: The front matter has no 'category', but the path 'news/a' has 'news' where '{category}' stands")]
    [InlineData("{date:yyyy}/{category}/{title}", "2023/news/b", "date: 2024-05-01\ncategory: news\ntitle: a", "2: 'date' is '2024-05-01', but the path '2023/news/b' has '2023' where '{date:yyyy}' would be '2024'")]
    [InlineData("['{date:yyyy}/{category}/*', '{category}/{date:yyyy}/*']", "news/2023/b", "date: 2024-05-01\ncategory: news", "2: 'date' is '2024-05-01', but the path 'news/2023/b' has '2023' where '{date:yyyy}' would be '2024'")]
    [InlineData("{date:yyyy/MM}/*", "2024/06/b", "date: 2024-05-01", "2: 'date' is '2024-05-01', but the path '2024/06/b' has '2024/06' where '{date:yyyy/MM}' would be '2024/05'")]
    [InlineData("{date:yyyy/MMMM}/*", "2024/june/b", "date: 2024-05-01", "2: 'date' is '2024-05-01', but the path '2024/june/b' has '2024/june' where '{date:yyyy/MMMM}' would be '2024/May' or '2024/may'")]
    [InlineData("{date:yyyy/MM}/*", "2024/05/b", "title: x", "1: The front matter has no 'date', but the path '2024/05/b' has '2024/05' where '{date:yyyy/MM}' stands")]
    [InlineData("{date:yyyy/MM}/*", "2024/b", "date: 2024-13-01", "1: 'post' asks for a path like '{date:yyyy/MM}/*', but the path '2024/b' is not like that")]
    [InlineData("{date:yyyy}/{slug}", "launch", "date: 2024-05-01", "1: 'post' asks for a path like '{date:yyyy}/{slug}', but the path 'launch' is not like that")]
    [InlineData("[a/*, b/**/c]", "b/d", "title: x", "1: 'post' asks for a path like 'a/*' or 'b/**/c', but the path 'b/d' is not like that")]
    public void PathThatDisagrees_NamesBothSides(string pattern, string path, string frontMatter, string message) => Assert.Equal([message], Check(pattern, path, frontMatter));

    [Theory]
    [InlineData("2024/launch")]
    [InlineData("2024/2024-05-01-launch")]
    public void PropertyCalledSlug_HasToAgree(string path)
    {
        const string schema = "x-path: '{date:yyyy}/{slug}'\nproperties: { date: { format: date }, slug: { type: string } }";

        Assert.Empty(CheckBy(schema, path, "date: 2024-05-01\nslug: launch"));
        Assert.Equal(
            [$"3: 'slug' is 'lunch', but the path '{path}' has '{path[5..]}' where '{{slug}}' would be 'lunch'"],
            CheckBy(schema, path, "date: 2024-05-01\nslug: lunch"));
    }

    [Theory]
    [InlineData("date: soon")]
    [InlineData("date: [2024-05-01]")]
    [InlineData("")]
    [InlineData("dat: 2024-05-01")]
    public void ValueThatIsToldOfElsewhere_IsNotToldOfTwice(string frontMatter) =>
        Assert.Empty(CheckBy("x-path: '{date:yyyy}/{slug}'\nrequired: [date]\ntype: object\nproperties: { date: { type: string, format: timestamp } }\nadditionalProperties: false", "2023/launch", frontMatter));

    [Theory]
    [InlineData("{date:yyyy/MM}/*", "date: 2024-13-01")]
    [InlineData("{date:yyyy/MM}/*", "date: [2024-05-01]")]
    [InlineData("['{category}/**', '{date:yyyy/MM}/*']", "date: 2024-13-01")]
    [InlineData("['{category}/**', '{date:yyyy/MM}/*']", "date: 2024-13-01\ncategory: news")]
    public void DateThatCannotBeRead_GoesOverTheSegmentsOfItsFormat(string pattern, string frontMatter) => Assert.Empty(Check(pattern, "2024/05/bad", frontMatter));

    [Fact]
    public void MisspeltKey_IsToldOfOnce() =>
        Assert.Empty(CheckBy("x-path: '{category}/*'\nproperties: { category: { type: string } }\nadditionalProperties: false", "news/a", "categroy: news"));

    [Fact]
    public void FallbackFromTheName_IsSaidToBeOne() =>
        Assert.Equal(
            ["1: 'date', taken from the date in the file's name, is '2024-05-01', but the path '2023/2024-05-01-launch' has '2023' where '{date:yyyy}' would be '2024'"],
            CheckBy("x-path: '{date:yyyy}/*'\nproperties: { date: { type: string, format: date, x-fallback: file-date } }", "2023/2024-05-01-launch", "title: x"));

    [Theory]
    [InlineData("x-path: {|ART4002:[]|}", "'x-path' must be a pattern such as '{date:yyyy}/{slug}', or a list of these")]
    [InlineData("x-path: {|ART4002:5|}", "'x-path' must be a pattern such as '{date:yyyy}/{slug}', or a list of these")]
    [InlineData("x-path: {|ART4002:/a|}", "'x-path' cannot be '/a': it is a path below the schema's folder, with '/' between its segments")]
    [InlineData("x-path: {|ART4002:a/../b|}", "'x-path' cannot be 'a/../b': it is a path below the schema's folder, with '/' between its segments")]
    [InlineData("x-path: {|ART4002:'{date:yyyy'|}", "'x-path' has a '{' without its counterpart in '{date:yyyy'")]
    [InlineData("x-path: {|ART4002:'date}/a'|}", "'x-path' has a '}' without its counterpart in 'date}/a'")]
    [InlineData("x-path: {|ART4002:a**|}", "'x-path' has '**' beside something else in 'a**'; it stands for whole segments")]
    [InlineData("x-path: {|ART4002:'{dtae}'|}\nproperties: { date: true }", "'x-path' names 'dtae', which is not one of the schema's properties; did you mean 'date'?")]
    [InlineData("x-path: {|ART4002:'{title:yyyy}'|}\nproperties: { title: { type: string } }", "'x-path' has a date format in '{title:yyyy}', but 'title' has no 'format' of 'date', 'date-time' or 'timestamp'")]
    [InlineData("x-path: {|ART4002:'{date:year}'|}\nproperties: { date: { format: date } }", "'x-path' has no date format in '{date:year}': it takes a date format of 'yyyy', 'yy', 'MMMM', 'MMM', 'MM', 'M', 'dd', 'd', 'HH', 'H', 'mm', 'm', 'ss', 's' and what stands between them")]
    public void PatternThatIsNone_IsAFaultOfTheSchema(string schema, string message) =>
        RuleTest.For<KeywordMisuse>().CheckSchema(schema).WithMessage(message);

    [Fact]
    public void ManyWildcards_TakeNoTime()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 15));

        Assert.Single(Check(pattern, new string('a', 250) + "b", "title: x"));
    }

    private static List<string> Check(string pattern, string path, string frontMatter) =>
        CheckBy($"x-path: {(pattern[0] == '[' ? pattern : $"'{pattern}'")}\n{Properties}", path, frontMatter);

    private static List<string> CheckBy(string schema, string path, string frontMatter) =>
        [.. Project.Check([new SourceFile("content/post.schema.yaml", schema), new SourceFile($"content/{path}.md", $"---\n{frontMatter}\n---\n")])
            .Where(violation => violation.Id is MisplacedEntry.Id or "ART4002")
            .Select(violation => $"{violation.Line}: {violation.Message}")];
}
