using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Emission;

public sealed class CollectionMembersTests
{
    private static readonly TestProject s_blog = TestProject.Create(
        ("content/post.schema.yaml", """
            title: Post
            required: [title]
            properties:
              title: { type: string }
              date: { type: string, format: timestamp }
              categories: { type: [string, array], items: { type: string } }
              series: { type: string }
            x-order: -date
            x-index: { ByCategory: categories, BySeries: series }
            """),
        ("content/a.md", "---\ntitle: A\ndate: 2024-05-01\ncategories: [cloud, net]\nseries: one\n---\n"),
        ("content/b.md", "---\ntitle: B\ndate: 2023-12-31T23:30:00-05:00\ncategories: net\n---\n"),
        ("content/c.md", "---\ntitle: C\ndate: 2024-04-30\ncategories: [net, cloud]\nseries: one\n---\n"),
        ("content/d.md", "---\ntitle: D\n---\n"));

    [Theory]
    [InlineData("string.Join(' ', PostCollection.All.Select(post => post.Title))", "A C B D")]
    [InlineData("$\"{PostCollection.Count} {PostCollection.Contains(\"a\")} {PostCollection.Contains(\"A\")}\"", "4 True False")]
    [InlineData("string.Join(' ', PostCollection.All.Select(post => (PostCollection.Previous(post)?.Title ?? \"-\") + (PostCollection.Next(post)?.Title ?? \"-\")))", "-C AB CD B-")]
    [InlineData("string.Join(' ', PostCollection.Categories.Select(group => $\"{group.Key}:{group.Count}\"))", "cloud:2 net:3")]
    [InlineData("string.Join(' ', PostCollection.ByCategory(\"cloud\").Select(post => post.Title))", "A C")]
    [InlineData("$\"{PostCollection.ByCategory(\"none\").Count} {PostCollection.ByCategory(\"net\").Page(2, 2)[0].Title}\"", "0 B")]
    [InlineData("string.Join(' ', PostCollection.Years.SelectMany(year => year.Months).Select(month => $\"{month.Year}-{month.Month}:{month.Count}\"))", "2024-5:1 2024-4:1 2023-12:1")]
    [InlineData("string.Join(' ', PostCollection.Page(3, 2).Select(post => post.Title))", "D")]
    [InlineData("string.Join(' ', PostCollection.Related(PostCollection.Get(\"a\"), 5).Select(post => post.Title))", "C B")]
    [InlineData("$\"{PostCollection.Related(PostCollection.Get(\"d\"), 5).Count}\"", "0")]
    public void Members_DoWhatTheySay(string expression, string expected) => Assert.Equal(expected, GeneratorTest.Run(s_blog).Evaluate<string>(expression));

    [Fact]
    public void EntryOfAnotherOrigin_HasTheNeighboursOfItsKey()
    {
        var run = GeneratorTest.Run(s_blog);
        Assert.Equal("A", run.Evaluate<string>("PostCollection.Previous(PostCollection.Get(\"c\") with { Title = \"changed\" })!.Title"));
        Assert.True(run.Evaluate<bool>("PostCollection.Next(new Post { Title = \"new\" }) is null && PostCollection.Previous(new Post { Title = \"new\" }) is null"));
    }

    [Fact]
    public void ModelThatIsAStruct_HasNeighbours()
    {
        var run = GeneratorTest.Run(s_blog with { CSharp = "namespace Blog; [ArticleSchema.ArticleModel] public partial record struct Post;" });
        Assert.Equal("C -", run.Evaluate<string>("$\"{PostCollection.Next(PostCollection.Get(\"a\"))?.Title} {PostCollection.Next(PostCollection.Get(\"d\"))?.Title ?? \"-\"}\""));
    }

    [Theory]
    [InlineData("date: { type: string, format: date }", "", "2024-5 2023-1")]
    [InlineData("date: { type: string, format: date }", "x-order: date", "2023-1 2024-5")]
    [InlineData("date: { type: string, format: date }", "x-order: -date", "2024-5 2023-1")]
    [InlineData("date: { type: string, format: date }, other: { type: string }", "x-order: other", "2024-5 2023-1")]
    [InlineData("date: { type: string, format: date }, day: { type: string, format: date }", "x-order: day", "2020-7")]
    public void Years_FollowTheDateOfTheOrder(string properties, string order, string expected)
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\nproperties: {{ {properties} }}\n{order}\n"),
            ("content/a.md", "---\ndate: 2023-01-02\nday: 2020-07-08\n---\n"),
            ("content/b.md", "---\ndate: 2024-05-06\n---\n")));
        Assert.Equal(expected, run.Evaluate<string>("string.Join(' ', NoteCollection.Years.SelectMany(year => year.Months).Select(month => $\"{month.Year}-{month.Month}\"))"));
    }

    [Theory]
    [InlineData("date: { type: string }")]
    [InlineData("updated: { type: string, format: date }")]
    public void NoDate_NoYears(string property) =>
        Assert.DoesNotContain("Years", GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $"title: Note\nproperties: {{ {property} }}\n")))["NoteCollection.g.cs"]);

    [Theory]
    [InlineData("Page")]
    [InlineData("Years")]
    [InlineData("Next")]
    [InlineData("Baked")]
    [InlineData("Count")]
    [InlineData("Categories")]
    [InlineData("EntryGroup")]
    public void ModelNamedLikeAMember_Compiles(string name)
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/x.schema.yaml", $"title: {name}\nproperties: {{ date: {{ type: string, format: date }}, categories: {{ type: string }} }}\nx-index: [categories]\nx-order: -date\n"),
            ("content/a.md", "---\ncategories: x\ndate: 2024-01-02\n---\n")));
        Assert.Empty(run.Reported);
        Assert.Equal(1, run.Evaluate<int>($"{name}Collection.ByCategories(\"x\").Count + {name}Collection.Related({name}Collection.All[0], 3).Count"));
    }

    [Theory]
    [InlineData("page", "PageGroups")]
    [InlineData("count", "CountGroups")]
    [InlineData("years", "YearsGroups")]
    [InlineData("note-collection", "NoteCollectionGroups")]
    [InlineData("class", "Class")]
    public void PropertyNamedLikeAMember_HasGroupsOfAnotherName(string property, string expected)
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", $"title: Note\nproperties: {{ {property}: {{ type: string }} }}\nx-index: {{ Find: {property} }}\n"),
            ("content/a.md", $"---\n{property}: x\n---\n")));
        Assert.Empty(run.Reported);
        Assert.Equal("x", run.Evaluate<string>($"NoteCollection.{expected}.Single().Key"));
    }

    [Fact]
    public void GroupsAndLookupOfOneName_LookupHasIt()
    {
        var run = GeneratorTest.Run(TestProject.Create(
            ("content/note.schema.yaml", "title: Note\nproperties: { tags: { type: string }, name: { type: string } }\nx-index: { ByTag: tags, Tags: name, ByTags: tags }\n"),
            ("content/a.md", "---\ntags: x\nname: y\n---\n")));
        Assert.Empty(run.Reported);
        Assert.Equal("1 1 x y", run.Evaluate<string>("$\"{NoteCollection.Tags(\"y\").Count} {NoteCollection.ByTags(\"x\").Count} {NoteCollection.TagsGroups.Keys[0]} {NoteCollection.Name.Keys[0]}\""));
    }

    [Theory]
    [InlineData("Next")]
    [InlineData("Years")]
    [InlineData("page")]
    public void LookupNamedLikeAMember_IsReported(string name)
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", $"title: Note\nproperties: {{ tag: {{ type: string }} }}\nx-index: {{ {name}: tag }}\n")));
        Assert.Equal([$"content/note.schema.yaml(3,10): error ART4008: The lookup '{name}' and another member of the collection would both be '{name}' in C#"], run.Reported);
    }

    [Fact]
    public void CollectionNamedLikeAMember_IsReported()
    {
        var run = GeneratorTest.Run(TestProject.Create(("content/note.schema.yaml", "title: Note\nx-collection: Years\n")));
        Assert.Equal(["content/note.schema.yaml(2,15): error ART4008: The collection and one of its members would both be 'Years' in C#"], run.Reported);
    }

    [Fact]
    public void MembersUsedOnce_AllocateNothing() => Assert.Equal(0L, GeneratorTest.Run(s_blog).Evaluate<long>("""
        new Func<long>(static () =>
        {
            long before = 0;
            for (var round = 0; round < 3; round++)
            {
                before = GC.GetAllocatedBytesForCurrentThread();
                var post = PostCollection.Get("c");
                var sum = PostCollection.Count + PostCollection.ByCategory("net").Count + PostCollection.Categories.Count;
                foreach (var other in PostCollection.All)
                    sum += other.Title.Length;
                foreach (var other in PostCollection.Page(2, 1))
                    sum += other.Title.Length;
                foreach (var other in PostCollection.ByCategory("cloud"))
                    sum += other.Title.Length;
                foreach (var category in PostCollection.Categories)
                    sum += category.Count;
                foreach (var year in PostCollection.Years)
                    sum += year.Months.Count;
                sum += (PostCollection.Previous(post)?.Title.Length ?? 0) + (PostCollection.Next(post)?.Title.Length ?? 0);
                if (sum == 0 || !PostCollection.TryGet("a", out _) || PostCollection.Contains("z"))
                    throw new InvalidOperationException();
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        })()
        """));
}
