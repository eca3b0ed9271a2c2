using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.ReadMe;

/// <summary>The README's example is a project: it is built and run.</summary>
public sealed class ReadMeExampleTests
{
    private const string Schema = "content/post.schema.yaml";
    private const string Article = "content/2022/jd-cloud.md";
    private const string BrokenArticle = "content/2023/launch.md";
    private const string Program = "Program.cs";

    [Fact]
    public void Program_PrintsWhatIsShown()
    {
        var run = GeneratorTest.Run(ProjectWith(Schema, Article) with { CSharp = Wrap(ReadMeFile.FileAt(Program)) });
        var output = run.Load().GetType("Example")!.GetMethod("Run")!.Invoke(null, null);
        Assert.Equal(ReadMeFile.OutputBelow(Program), output);
    }

    [Fact]
    public void Article_HasNoMistakes() => Assert.Empty(AnalyzerTest.Run(ProjectWith(Schema, Article)).Lines);

    [Fact]
    public void BrokenArticle_GetsTheLinesShown() => Assert.Equal(
        ReadMeFile.OutputBelow(BrokenArticle),
        string.Concat(AnalyzerTest.Run(ProjectWith(Schema, Article, BrokenArticle)).Lines.Select(line => line + "\n")));

    [Fact]
    public void GlobalConfig_SetsTheLevelThatItNames()
    {
        var project = ProjectWith(Schema).With(Article, "\n" + ReadMeFile.FileAt(Article));
        Assert.StartsWith($"{Article}(1,1): warning ART1005: ", Assert.Single(AnalyzerTest.Run(project).Lines));
        Assert.Empty(AnalyzerTest.Run(project with { GlobalConfig = ReadMeFile.BlockIn("ini") }).Lines);
    }

    private static TestProject ProjectWith(params string[] files) => TestProject.Create([.. files.Select(file => (file, ReadMeFile.FileAt(file)))]);

    // A class instead of top-level statements, and a console of its own, because tests run side by side.
    private static string Wrap(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using Blog;

        internal static class Example
        {
            public static string Run()
            {
                {{statements}}
                return Console.Text;
            }

            private static class Console
            {
                public static string Text { get; private set; } = "";

                public static void WriteLine(string line) => Text += line + "\n";
            }
        }
        """;
}
