using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Text;
using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests.SharedData;

/// <summary>The front matter of thousands of articles that nobody here wrote, written and read again.</summary>
public class RealFrontMatterTests
{
    private const string Folder = "real-articles";

    [SharedFact(Folder)]
    public void EveryFrontMatter_ReadsBackEqual()
    {
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Shared, Folder), "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(path) is not (".md" or ".markdown" or ".mdx")
                || Article.Read(new SourceFile("a.md", File.ReadAllText(path))).FrontMatter is not { Content.Faults.Count: 0, Mapping: { } mapping })
                continue;

            var value = CoreReader.ToValue(mapping);
            var written = value.ToFrontMatter();
            Assert.Equal(value, CoreReader.Read(written));
            // What was read once is written the same way ever after.
            Assert.Equal(written, CoreReader.Read(written).ToFrontMatter());
            Assert.Equal(value, YamlJudge.Read(value.ToYaml()));
            count++;
        }

        Assert.True(count > 2000, $"{count} articles with sound front matter");
    }
}
