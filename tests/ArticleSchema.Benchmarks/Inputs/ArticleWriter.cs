using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>Writes articles like real ones: twelve keys, dates in several spellings, a body of some eight kilobytes, in seven languages. A number gives the same article on every machine.</summary>
internal static class ArticleWriter
{
    private const int BodyBytes = 8 * 1024;

    private static readonly string[] s_categories = ["news", "essays", "随笔", "云服务", "Küche", "погода", "旅"];
    private static readonly string[] s_tags = ["sea", "light", "boats", "fish", "maps", "tides", "weather"];
    private static readonly string[] s_dateFormats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss '+0800'", "yyyy-MM-ddTHH:mm:ssZ", "R"];

    /// <summary>An article.</summary>
    /// <param name="number">Which one.</param>
    /// <param name="links">How many entries its <c>links</c> have; without any, there is no such key.</param>
    public static string Write(int number, int links = 0)
    {
        var random = new Random(number);
        var language = Language.All[number % Language.All.Count];
        var date = new DateTime(2010, 1, 1, 8, 10, 0, DateTimeKind.Utc).AddHours(number * 11);
        var article = new StringBuilder();
        article.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: '{language.Say(random, 5).Replace("'", "''", StringComparison.Ordinal)}: {number}'
            date: {date.ToString(s_dateFormats[number % s_dateFormats.Length], CultureInfo.InvariantCulture)}
            updated: {date.AddDays(30):yyyy-MM-dd}
            author: author-{number % 20}
            description: "{language.Say(random, 15)}"
            categories: {s_categories[number % s_categories.Length]}
            tags:
              - {s_tags[number % s_tags.Length]}
              - {s_tags[(number + 3) % s_tags.Length]}
            lang: {language.Code}
            draft: {(number % 10 == 0 ? "true" : "false")}
            weight: {number % 100}
            thumbnail: https://img.example.org/{date.Year}/{number}.jpg
            cover: {"{"} image: images/{number}.svg, alt: "{language.Say(random, 4)}" {"}"}

            """);
        if (links > 0)
            article.Append("links:\n");
        for (var link = 0; link < links; link++)
            article.Append(CultureInfo.InvariantCulture, $"  - title: {language.Say(random, 4)}\n    url: https://example.org/{link}\n");
        article.Append("---\n\n");
        WriteBody(article, language, random);
        return article.ToString();
    }

    private static void WriteBody(StringBuilder article, Language language, Random random)
    {
        for (var bytes = 0; bytes < BodyBytes;)
        {
            var paragraph = language.Tell(random, 5);
            article.Append(paragraph).Append("\n\n");
            bytes += Encoding.UTF8.GetByteCount(paragraph);
        }
    }
}
