using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>The C# that a project has beside its articles: some five thousand lines in a hundred files.</summary>
internal static class SiteCode
{
    private const int Pages = 100;

    /// <summary>The code, one text for each file, the same every time.</summary>
    /// <param name="title">Stands in the first file, so that an edit can change it.</param>
    public static IReadOnlyList<string> Write(string title) => [.. Enumerable.Range(0, Pages).Select(number => WritePage(number, number == 0 ? title : "page"))];

    private static string WritePage(int number, string title)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $$"""
            using System.Collections.Generic;
            using System.Text;

            namespace Blog;

            public sealed class Page{{number}}
            {
                public string Title => "{{title}}";

            """);
        for (var section = 0; section < 4; section++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""

                    public string Section{{section}}(IReadOnlyList<string> lines)
                    {
                        var html = new StringBuilder();
                        html.Append("<h2>").Append(Title).Append("</h2>");
                        foreach (var line in lines)
                        {
                            if (line.Length > {{section}})
                                html.Append($"<p>{line}</p>");
                            else
                                html.Append("<hr>");
                        }

                        return html.ToString();
                    }

                """);
        }

        return code.Append("}\n").ToString();
    }
}
