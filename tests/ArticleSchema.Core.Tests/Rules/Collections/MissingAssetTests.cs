using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class MissingAssetTests
{
    private const string Files = "content/2024/lamp.png|content/2024/my photo.jpg|content/2024/Tide.PNG|content/images/sea.svg|images/moon.webp|content/2024/été #1; 海.png|content/2024/a%20b.png";

    [Theory]
    [InlineData("true", "lamp.png")]
    [InlineData("true", "./lamp.png")]
    [InlineData("true", "../images/sea.svg")]
    [InlineData("true", "../2024/lamp.png")]
    [InlineData("true", "/images/moon.webp")]
    [InlineData("true", "'my photo.jpg'")]
    [InlineData("true", "a%20b.png")]
    [InlineData("true", "'été #1; 海.png'")]
    [InlineData("true", "hello.md")]
    [InlineData("[.png, .svg]", "Tide.PNG")]
    [InlineData(".PNG", "lamp.png")]
    [InlineData("{ folder: images }", "sea.svg")]
    [InlineData("{ folder: images }", "/sea.svg")]
    [InlineData("{ folder: ../images, extensions: .webp }", "moon.webp")]
    [InlineData("true", "~")]
    public void FileOfTheProject_ReportsNothing(string keyword, string value) => Assert.Empty(Check(keyword, value));

    [Theory]
    [InlineData("true", "lmap.png", "but there is no file 'content/2024/lmap.png' in the project; did you mean 'lamp.png'?")]
    [InlineData("true", "/images/mon.webp", "but there is no file 'images/mon.webp' in the project; did you mean '/images/moon.webp'?")]
    [InlineData("true", "sea.svg", "but there is no file 'content/2024/sea.svg' in the project; did you mean '../images/sea.svg'?")]
    [InlineData("true", "nowhere/of/this/kind.gif", "but there is no file 'content/2024/nowhere/of/this/kind.gif' in the project")]
    [InlineData("true", "tide.png", "but there is no file 'content/2024/tide.png' in the project; 'content/2024/Tide.PNG' differs only in letter case")]
    [InlineData("true", "my%20photo.jpg", "but there is no file 'content/2024/my%20photo.jpg' in the project; a path is taken as it is written, so write 'my photo.jpg'")]
    [InlineData("true", "https://example.org/lamp.png", "which is an address, not the path of a file of the project")]
    [InlineData("true", "//example.org/lamp.png", "which is an address, not the path of a file of the project")]
    [InlineData("true", "data:image/png;base64,AA", "which is an address, not the path of a file of the project")]
    [InlineData("true", @"..\images\sea.svg", "whose segments are not separated by '/'")]
    [InlineData("true", "../../../sea.svg", "which leads out of the project")]
    [InlineData("true", "/../sea.svg", "which leads out of the project")]
    [InlineData("true", "../images", "which is a folder, not a file")]
    [InlineData("true", "../images/", "which is a folder, not a file")]
    [InlineData("true", "''", "which names no file")]
    [InlineData("[.png, .jpg]", "../images/sea.svg", "whose extension is not '.png' or '.jpg'")]
    public void OtherText_ReportsWhy(string keyword, string value, string fault) =>
        Assert.Equal([$"(2,10): 'picture' is '{value.Trim('\'')}', {fault}"], Check(keyword, value));

    [Fact]
    public void Items_AreReportedOneByOne() =>
        Assert.Equal(["(2,21): 'picture[2]' is 'no.png', but there is no file 'content/2024/no.png' in the project"], Check("true", "[lamp.png, no.png, /images/moon.webp]"));

    [Fact]
    public void LevelAndText_AreThoseOfTheSchema() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "properties: { picture: { type: string, x-asset: true, x-severity: warning, x-message: Ask Mia for the picture } }")
            .With("content/a.md", "---\npicture: {|ART3004:no.png|}\n---\n")
            .Check()
            .WithLines("warning ART3004: Ask Mia for the picture");

    [Fact]
    public void ValueOfTheWrongType_IsToldOfOnce() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "properties: { picture: { type: string, pattern: '^/', x-asset: true } }")
            .With("content/a.md", "---\npicture: {|ART2010:no.png|}\n---\n")
            .With("content/b.md", "---\npicture: {|ART2006:5|}\n---\n")
            .Check();

    private static List<string> Check(string keyword, string value) =>
        [.. Project.Check([
            new SourceFile("content/post.schema.yaml", $"properties: {{ picture: {{ type: [string, array, 'null'], items: {{ type: string }}, x-asset: {keyword} }} }}"),
            new SourceFile("content/2024/hello.md", $"---\npicture: {value}\n---\n"),
            .. Files.Split('|').Select(path => new SourceFile(path, ""))])
            .Where(violation => violation.Id == MissingAsset.Id)
            .Select(violation => $"({violation.Line},{violation.Column}): {violation.Message}")];
}
