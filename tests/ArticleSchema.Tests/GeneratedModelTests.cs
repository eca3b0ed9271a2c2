using Blog;

namespace ArticleSchema.Tests;

/// <summary>What the generator emits, written by hand: the shape in <c>Generated/</c> has the promised qualities.</summary>
public class GeneratedModelTests
{
    [Fact]
    public void Collection_GivesWhatWasBaked()
    {
        Assert.Equal(3, PostCollection.Count);
        Assert.Equal(PostCollection.Count, PostCollection.All.Count);
        Assert.Equal(["2023/news", "2022/jd-cloud", "2022/launch"], PostCollection.All.Select(static post => post.Entry.Key));

        var post = PostCollection.Get("2022/jd-cloud");
        Assert.Equal("京东云的新版本？😀", post.Title);
        Assert.Equal("2022-08-24T08:10:00+00:00", $"{post.Date:yyyy-MM-ddTHH:mm:sszzz}");
        Assert.Equal(["云服务", "news"], post.Categories);
        Assert.Equal("https://example.com/a.png#top", post.Thumbnail?.OriginalString);
        Assert.Equal(PostStatus.Published, post.Status);
        Assert.Equal(new PostAuthor { Name = "金", Stars = 5 }, post.Author);
        Assert.Equal("content/2022/jd-cloud.md", post.Entry.Path);
    }

    [Fact]
    public void Lookups_FindEntries()
    {
        Assert.True(PostCollection.TryGet("2022/launch", out var launch));
        Assert.Equal("Launch", launch.Title);
        Assert.False(PostCollection.TryGet("2022/Launch", out _));
        Assert.Equal([PostCollection.All[1], launch], PostCollection.ByCategory("云服务"));
        Assert.Empty(PostCollection.ByCategory("none"));
    }

    [Fact]
    public void ModelBuiltWithOtherLists_IsEqual()
    {
        var baked = PostCollection.Get("2022/jd-cloud");
        var built = baked with { Categories = new List<string> { "云服务", "news" } };

        Assert.Equal(baked, built);
        Assert.Equal(baked.GetHashCode(), built.GetHashCode());
        Assert.NotEqual(baked, baked with { Categories = ["news", "云服务"] });
        Assert.NotEqual(baked, baked with { Author = baked.Author with { Stars = null } });
    }

    [Fact]
    public void ListChangedAfterwards_ModelStaysTheSame()
    {
        var categories = new List<string> { "news" };
        var post = PostCollection.All[0] with { Categories = categories };
        categories.Add("more");

        Assert.Equal(["news"], post.Categories);
    }

    [Fact]
    public void ModelAsText_ShowsItsListsAndEntry()
    {
        var text = PostCollection.Get("2022/jd-cloud").ToString();

        Assert.Contains("Categories = [云服务, news]", text);
        Assert.EndsWith("Author = PostAuthor { Name = 金, Stars = 5 }, Entry = 2022/jd-cloud }", text);
    }

    [Fact]
    public void ModelBuiltByHand_NeedsNoEntry()
    {
        var post = new Post { Title = "Draft", Date = default, Categories = [], Author = new() { Name = "Ada" } };

        Assert.Equal(Entry.None, post.Entry);
        Assert.Equal(PostStatus.Published, post.Status);
    }
}
