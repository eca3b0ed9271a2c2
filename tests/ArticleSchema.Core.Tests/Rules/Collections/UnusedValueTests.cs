using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class UnusedValueTests
{
    [Fact]
    public void ValueOfNoEntry_ReportsItInTheSchema() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\nproperties:\n  category: { enum: [news, {|ART3009:'云服务'|}, {|ART3009:3|}, x], default: x, x-values: closed }\n")
            .With("content/a.md", "---\ncategory: news\n---\n")
            .Check()
            .WithMessage("'云服务' is used by no entry of 'Post'", "3 is used by no entry of 'Post'");

    [Theory]
    [InlineData("categories: { items: { enum: [a, b, {|ART3009:c|}] }, x-values: closed }")]
    [InlineData("categories: { items: { enum: [a, b, {|ART3009:c|}], x-values: closed } }")]
    [InlineData("categories: { $ref: '#/$defs/c', x-values: closed }\n$defs:\n  c: { items: { $ref: '#/$defs/d' } }\n  d: { enum: [a, b, {|ART3009:c|}] }")]
    public void Lists_UseEachOfTheirItems(string property) =>
        new ProjectTest()
            .With("content/post.schema.yaml", $"title: Post\nproperties:\n  {property}\n")
            .With("content/a.md", "---\ncategories: [a]\n---\n")
            .With("content/b.md", "---\ncategories: [b, a]\n---\n")
            .Check();

    [Fact]
    public void ListOfAnotherFile_IsReportedThereForAllWhoUseIt() =>
        new ProjectTest()
            .With("common.schema.yaml", "x-files: []\n$defs: { category: { enum: [a, b, {|ART3009:c|}], x-values: closed } }\n")
            .With("posts/post.schema.yaml", "title: Post\nproperties: { category: { $ref: '../common.schema.yaml#/$defs/category' } }\n")
            .With("notes/note.schema.yaml", "title: Note\nproperties: { category: { $ref: '../common.schema.yaml#/$defs/category' } }\n")
            .With("posts/a.md", "---\ncategory: a\n---\n")
            .With("notes/b.md", "---\ncategory: b\n---\n")
            .Check()
            .WithMessage("'c' is used by no entry of 'Note' or 'Post'");

    [Fact]
    public void EntryThatNobodyNames_ReportsItThere() =>
        new ProjectTest()
            .With("categories/category.schema.yaml", "title: Category\ntype: object\nrequired: [id]\nproperties: { id: { type: string } }\nx-key: id\nx-files: ['*.yaml']\n")
            .With("categories/all.yaml", "- id: cloud\n- id: {|ART3009:news|}\n")
            .With("posts/post.schema.yaml", "title: Post\nproperties: { category: { x-reference: category, x-values: closed } }\n")
            .With("posts/a.md", "---\ncategory: cloud\n---\n")
            .Check()
            .WithMessage("'news' is used by no entry of 'Post'");

    [Fact]
    public void EntryWithoutKeyProperty_ReportsAtItsFence() =>
        new ProjectTest()
            .With("categories/category.schema.yaml", "title: Category\n")
            .With("categories/news.md", "{|ART3009:---|}\n---\n")
            .With("posts/post.schema.yaml", "title: Post\nproperties: { category: { x-reference: category, x-values: closed } }\n")
            .With("posts/a.md", "---\n---\n")
            .Check();

    [Fact]
    public void OpenValues_MayBeUnused() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "properties:\n  a: { enum: [news, x] }\n  b: { enum: [news, x], x-values: open }\n")
            .With("content/a.md", "---\na: news\n---\n")
            .Check();

    [Fact]
    public void BrokenFrontMatter_MayUseTheValue() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "properties: { category: { enum: [news, x], x-values: closed } }\n")
            .With("content/a.md", "---\ncategory: news\n---\n")
            .With("content/b.md", "---\ntitle: {|ART1003:[|}\n---\n")
            .Check();

    [Fact]
    public void Severity_IsTheSchemas() =>
        new ProjectTest()
            .With("content/post.schema.yaml", "title: Post\nproperties: { category: { enum: [news, {|ART3009:x|}], x-values: closed, x-severity: error } }\n")
            .With("content/a.md", "---\ncategory: news\n---\n")
            .Check()
            .WithLines("error ART3009: 'x' is used by no entry of 'Post'");
}
