using ArticleSchema.Core.Assets;

namespace ArticleSchema.Core.Tests.Assets;

public sealed class ProjectFileListTests
{
    [Theory]
    [InlineData("/home/a/obj/Debug/net10.0/ArticleSchema.ProjectFiles.txt", true)]
    [InlineData(@"C:\a\obj\ArticleSchema.ProjectFiles.txt", true)]
    [InlineData("ArticleSchema.ProjectFiles.txt", true)]
    [InlineData("/home/a/MyArticleSchema.ProjectFiles.txt", false)]
    [InlineData("/home/a/content/a.md", false)]
    public void List_IsKnownByItsName(string path, bool isList) => Assert.Equal(isList, ProjectFileList.IsList(path));

    [Theory]
    [InlineData("img/a.png\nb #1; c.png\n", "img/a.png|b #1; c.png")]
    [InlineData("img\\a.png\r\nb.png\r\n", "img/a.png|b.png")]
    [InlineData("/work/Site/img/a.png\n/work/Site2/b.png\n/work/c.png\n", "img/a.png")]
    [InlineData("C:\\Site\\img\\a.png\n", "")]
    [InlineData("./a.png\n../b.png\n..c.png\n", "a.png|..c.png")]
    [InlineData("bin/a.png\nobj/Debug/b.png\nobject/c.png\nbin\nx/bin/d.png\n", "object/c.png|bin|x/bin/d.png")]
    [InlineData("", "")]
    public void Lines_ArePathsFromTheFolder(string text, string paths) => Assert.Equal(paths, string.Join('|', ProjectFileList.Read(text, "/work/Site")));
}
