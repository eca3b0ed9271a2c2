using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Assets;

namespace ArticleSchema.Analyzers.Tests.Diagnostics;

/// <summary>The list of the project's files that the package's targets hand over.</summary>
public sealed class ListedFilesTests
{
    private const string List = $"obj/Debug/net10.0/{ProjectFileList.Name}";
    private const string Missing = "content/a.md(2,10): error ART3004";

    private static readonly TestProject s_project = TestProject.Create(
        ("content/post.schema.yaml", "title: Post\nproperties: { picture: { type: string, x-asset: [.png] } }\n"),
        ("content/a.md", "---\npicture: /images/lamp.png\n---\n"));

    [Theory]
    [InlineData("images/lamp.png\ncontent/a.md\n", "")]
    [InlineData("images\\lamp.png\r\n", "")]
    [InlineData("/projects/blog/images/lamp.png\n", "")]
    [InlineData("images/Lamp.png\n", Missing)]
    [InlineData("obj/images/lamp.png\n../images/lamp.png\n", Missing)]
    [InlineData("", Missing)]
    public void Files_AreThoseOfTheList(string list, string places) => Assert.Equal(places, string.Join('|', AnalyzerTest.Run(s_project.With(List, list)).Places));

    [Fact]
    public void NobodyHandsOverAList_NothingIsSaid() => Assert.Empty(AnalyzerTest.Run(s_project).Lines);

    [Fact]
    public void ProjectCalledByASharp_IsFoundInTheList() =>
        Assert.Empty(AnalyzerTest.Run(s_project.With(List, "/projects/C# blog/images/lamp.png\n") with { Folder = "/projects/C# blog" }).Lines);

    [Fact]
    public void List_IsNoArticle()
    {
        var project = TestProject.Create(("any.schema.yaml", "title: Any\nx-files: ['**']\nrequired: [title]\n"), ("a.md", "---\ntitle: A\n---\n"), (List, "a.md\n"));

        Assert.Empty(AnalyzerTest.Run(project).Lines);
        Assert.DoesNotContain("ProjectFiles", string.Concat(GeneratorTest.Run(project).Files.Select(file => file.SourceText.ToString())), StringComparison.Ordinal);
    }
}
