using System.Collections.Immutable;

using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Checking;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests.Diagnostics;

/// <summary>Rules across files, as the compiler runs them: from each file's own action.</summary>
[Collection(nameof(AcrossFilesGroup))]
public sealed class AcrossFilesTests
{
    private static readonly TestProject s_project = TestProject.Create(
        ("authors/author.schema.yaml", "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: string } }\nx-key: id\nx-files: ['*.yaml']\n"),
        ("authors/all.yaml", "- id: jane\n- id: joan\n- id: 张三\n"),
        ("posts/post.schema.yaml", "title: Post\nproperties:\n  author: { type: string, x-reference: author }\n  isbn: { x-unique: true }\n  kind: { enum: [a, b], x-values: closed }\n"),
        ("posts/a.md", "---\nauthor: jane\nkind: a\n---\n"),
        ("posts/b.md", "---\nauthor: joan\nisbn: 1\nkind: b\n---\n"),
        ("posts/c.md", "---\nauthor: 张三\nisbn: 2\n---\n"));

    [Fact]
    public void CleanProject_IsSilent() => Assert.Empty(AnalyzerTest.Run(s_project).Lines);

    [Fact]
    public void Violations_AreReportedInTheFileThatTheyAreAbout() => Assert.Equal(
        [
            "authors/all.yaml(2,7): error ART3001: The key 'joan' of this entry is also that of 'authors/all.yaml(4,7)'",
            "authors/all.yaml(4,7): error ART3001: The key 'joan' of this entry is also that of 'authors/all.yaml(2,7)'",
            "posts/a.md(2,9): error ART3003: 'author' is 'jame', but no entry of 'Author' has that key; did you mean 'jane'?",
            "posts/b.md(3,7): error ART3002: 'isbn' is 1, as in 'posts/c.md(3,7)', but no two entries of 'Post' may share it",
            "posts/c.md(3,7): error ART3002: 'isbn' is 1.0, as in 'posts/b.md(3,7)', but no two entries of 'Post' may share it",
            "posts/post.schema.yaml(5,18): warning ART3009: 'a' is used by no entry of 'Post'",
        ],
        AnalyzerTest.Run(s_project
            .With("authors/all.yaml", "- id: jane\n- id: joan\n- id: 张三\n- id: joan\n")
            .With("posts/a.md", "---\nauthor: jame\n---\n")
            .With("posts/c.md", "---\nauthor: 张三\nisbn: 1.0\n---\n")).Lines);

    [Fact]
    public void OtherPlace_IsAnAdditionalLocation()
    {
        var diagnostic = AnalyzerTest.Run(s_project.With("posts/c.md", "---\n\nisbn: 1\n---\n")).Diagnostics.First(diagnostic => diagnostic.Id == "ART3002");

        var other = Assert.Single(diagnostic.AdditionalLocations).GetLineSpan();

        Assert.Equal("/projects/blog/posts/c.md(2,6)-(2,7)", $"{other.Path}({other.StartLinePosition.Line},{other.StartLinePosition.Character})-({other.EndLinePosition.Line},{other.EndLinePosition.Character})");
    }

    [Fact]
    public void ReferenceToNoCollection_IsReportedByTheGenerator()
    {
        var project = s_project.With("posts/post.schema.yaml", "title: Post\nproperties: { author: { type: string, x-reference: autor } }\n");

        Assert.Equal(["posts/post.schema.yaml(2,52): error ART4002: 'x-reference' names 'autor', but no schema of the project has a collection of that name; did you mean 'author'?"], GeneratorTest.Run(project).Reported);
        Assert.Empty(AnalyzerTest.Run(project).Lines);
    }

    [Fact]
    public void NewCompilationAfterAnEdit_JudgesTheEditedFileAlone()
    {
        var texts = s_project.Files.ToImmutableDictionary(file => file.Path, file => file.ToAdditionalText(s_project));
        AnalyzerTest.Run(s_project, [.. texts.Values]);
        var before = Verdicts(texts);
        var project = s_project.With("posts/c.md", "---\nauthor: nobody\n---\n");
        var edited = texts.SetItem("posts/c.md", project["posts/c.md"].ToAdditionalText(project));
        Assert.Null(Verdicts(edited)["posts/c.md"]);

        var places = AnalyzerTest.Run(project, [.. edited.Values]).Places;

        Assert.Equal(["posts/c.md(2,9): error ART3003"], places);
        var after = Verdicts(edited);
        Assert.All(before, verdict => Assert.NotNull(verdict.Value));
        Assert.Equal(["posts/c.md"], before.Where(verdict => !ReferenceEquals(verdict.Value, after[verdict.Key])).Select(verdict => verdict.Key));
    }

    [Theory]
    [InlineData("posts/c.md", "---\nauthor: 张三\nisbn: 2\ntitle: x\n---\n")]
    [InlineData("posts/c.md", "---\nauthor: 张三\nisbn: 1\n---\n", "posts/b.md", "posts/c.md")]
    [InlineData("posts/b.md", "---\nkind: c\n---\n", "posts/b.md", "posts/post.schema.yaml")]
    [InlineData("authors/all.yaml", "- id: jane\n- id: joanna\n- id: 张三\n", "posts/b.md")]
    [InlineData("authors/all.yaml", "- id: jane\n- id: jane\n- id: 张三\n", "authors/all.yaml", "posts/b.md")]
    public void Edit_ChangesTheDiagnosticsOfTheFilesThatItConcerns(string path, string text, params string[] concerned)
    {
        var before = AnalyzerTest.Run(s_project).Lines.ToLookup(line => line[..line.IndexOf('(')]);
        var after = AnalyzerTest.Run(s_project.With(path, text)).Lines.ToLookup(line => line[..line.IndexOf('(')]);

        var changed = s_project.Files.Select(file => file.Path).Where(file => !before[file].SequenceEqual(after[file])).Order(StringComparer.Ordinal);

        Assert.Equal(concerned, changed);
    }

    private static Dictionary<string, ArticleVerdict?> Verdicts(ImmutableDictionary<string, AdditionalText> texts) => texts
        .Where(text => !text.Key.EndsWith(".schema.yaml", StringComparison.Ordinal))
        .ToDictionary(text => text.Key, text => ArticleCache.Read(text.Value.Path, text.Value.GetText()!).LastVerdict);
}
