using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>C# in which the places are marked that the generator reports: <c>record {|ART5005:Post|};</c>.</summary>
internal static partial class MarkedProgram
{
    /// <summary>Runs the generator on a project with the C#; it reports just what is marked, in that order.</summary>
    public static GeneratorTest Run(TestProject project, string markup)
    {
        var run = GeneratorTest.Run(project with { CSharp = Mark().Replace(markup, "${text}") });
        Assert.Equal(markup, Write(run));
        return run;
    }

    private static string Write(GeneratorTest run)
    {
        var marked = new StringBuilder(run.Project.CSharp);
        foreach (var diagnostic in GeneratorTest.ResultOf(run.Driver).Diagnostics.Reverse())
        {
            var span = diagnostic.Location.SourceSpan;
            marked.Insert(span.End, "|}").Insert(span.Start, $"{{|{diagnostic.Id}:");
        }

        return marked.ToString();
    }

    [GeneratedRegex(@"\{\|ART[0-9]{4}:(?<text>.*?)\|\}")]
    private static partial Regex Mark();
}
