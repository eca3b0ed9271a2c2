using ArticleSchema.Core.Rules.Collections;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class RepeatedKeyTests
{
    private const string ById = "type: object\nrequired: [id]\nproperties:\n  id: { type: [string] }\nx-key: id\nx-files: ['*.md', '*.yaml', '*.json']\n";

    [Fact]
    public void TwoExtensions_ReportsBoth() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\n")
            .With("content/a.md", "{|ART3001:-|}--\n---\n")
            .With("content/a.markdown", "{|ART3001:-|}--\n---\n")
            .Check()
            .WithMessage("The key 'a' of this entry is also that of 'content/a.md'", "The key 'a' of this entry is also that of 'content/a.markdown'");

    [Fact]
    public void SameSlugOnTwoDays_ReportsBoth() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-key: slug\n")
            .With("content/2023-01-31-hello.md", "{|ART3001:-|}--\n---\n")
            .With("content/2024/2024-01-31-hello.md", "{|ART3001:-|}--\n---\n")
            .Check();

    [Fact]
    public void SlugOfIndex_IsItsFolder() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-key: slug\n")
            .With("content/2024-01-31-hello/index.md", "{|ART3001:-|}--\n---\n")
            .With("content/hello.md", "{|ART3001:-|}--\n---\n")
            .With("content/other/_index.md", "---\n---\n")
            .Check();

    [Fact]
    public void SameNameInTwoFolders_ReportsNothing() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\n")
            .With("content/a/index.md", "---\n---\n")
            .With("content/b/index.md", "---\n---\n")
            .Check();

    [Fact]
    public void SameKeyInTwoCollections_ReportsNothing() =>
        new ProjectTest()
            .With("content/posts/post.schema.yaml", "title: Post\n")
            .With("content/notes/note.schema.yaml", "title: Note\n")
            .With("content/posts/a.md", "---\n---\n")
            .With("content/notes/a.md", "---\n---\n")
            .Check();

    [Fact]
    public void AliasOfAnItem_StandsWhereItIsWritten() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ById)
            .With("content/p.yaml", "- &x { id: {|ART3001:a|} }\n- id: b\n- {|ART3001:*|}x\n")
            .Check()
            .WithMessage(
                "The key 'a' of this entry is also that of 'content/p.yaml(3,3)'",
                "The key 'a' of this entry is also that of 'content/p.yaml(1,12)'");

    [Fact]
    public void UniqueKey_IsToldOnce() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "x-key: id\nrequired: [id]\nproperties: { id: { type: string, x-unique: true } }\n")
            .With("content/a.md", "---\nid: {|ART3001:x|}\n---\n")
            .With("content/b.md", "---\nid: {|ART3001:x|}\n---\n")
            .Check();

    [Fact]
    public void SameValueOfTheKeyProperty_NamesBothPlaces() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ById)
            .With("content/a.md", "---\nid: {|ART3001:东京|}\n---\n")
            .With("content/b.md", "---\ntitle: x\nid: {|ART3001:'东京'|}\n---\n")
            .With("content/c.md", "---\nid: 京\n---\n")
            .Check()
            .WithMessage("The key '东京' of this entry is also that of 'content/b.md(3,5)'", "The key '东京' of this entry is also that of 'content/a.md(2,5)'");

    [Fact]
    public void KeysThatDifferInCase_AreTwo() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ById)
            .With("content/a.md", "---\nid: Jane\n---\n")
            .With("content/b.md", "---\nid: jane\n---\n")
            .Check();

    [Fact]
    public void WholeNumbers_AreComparedByValue() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ById.Replace("string", "integer"))
            .With("content/a.md", "---\nid: {|ART3001:7|}\n---\n")
            .With("content/b.json", """{ "id": {|ART3001:7.0|} }""")
            .With("content/c.md", "+++\nid = 8\n+++\n")
            .Check();

    [Fact]
    public void ItemsOfAList_AreEntriesOfTheirOwn() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ById)
            .With("content/a.md", "---\nid: {|ART3001:😀|}\n---\n")
            .With("content/list.yaml", "- id: b\n- &jane\n  id: {|ART3001:😀|}\n- id: c\n")
            .Check()
            .WithMessage("The key '😀' of this entry is also that of 'content/list.yaml(3,7)'", "The key '😀' of this entry is also that of 'content/a.md(2,5)'");

    [Fact]
    public void ItemsOfAListWithoutKeyProperty_ShareOneKey() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "type: object\nx-files: ['*.yaml']\n")
            .With("content/list.yaml", "- {|ART3001:i|}d: b\n- {|ART3001:i|}d: c\n")
            .Check()
            .WithMessage(
                "The key 'list' of this entry is also that of 'content/list.yaml(2,3)'; items of a list need a property as their key, which 'x-key' names",
                "The key 'list' of this entry is also that of 'content/list.yaml(1,3)'; items of a list need a property as their key, which 'x-key' names");

    [Fact]
    public void KeyThatCannotBeRead_IsNobodys() =>
        new ProjectTest()
            .With("content/post.schema.yaml", ById)
            .With("content/a.md", "---\nid: {|ART2006:[x]|}\n---\n")
            .With("content/b.md", "---\nid: {|ART2006:[x]|}\n---\n")
            .With("content/c.md", "{|ART2004:---|}\n---\n")
            .Check();

    [Fact]
    public void OtherPlace_IsRelated()
    {
        var violations = Project.Check(
        [
            new("content/post.schema.yaml", ById),
            new("content/a.md", "---\nid: x\n---\n"),
            new("content/b.md", "---\n\nid: x\n---\n"),
        ]);

        Assert.Equal(["content/b.md 3,5", "content/a.md 2,5"], violations.Select(violation => Assert.Single(violation.Related)).Select(place => $"{place.Path} {place.Start}"));
        Assert.Equal([RepeatedKey.Id, RepeatedKey.Id], violations.Select(violation => violation.Id));
    }
}
