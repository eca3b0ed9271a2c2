using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Collections;

public sealed class DeadReferenceTests
{
    private const string Authors = "title: Author\ntype: object\nrequired: [id]\nproperties: { id: { type: [string] } }\nx-key: id\nx-files: ['*.md', '*.yaml', '*.json']\n";

    [Fact]
    public void NearKey_IsSuggestedWithAFix() =>
        Project("author: { x-reference: author }")
            .With("posts/a.md", "---\nauthor: {|ART3003:jane-deo|} # who\n---\n")
            .Check()
            .WithMessage("'author' is 'jane-deo', but no entry of 'Author' has that key; did you mean 'jane-doe'?")
            .WithFix("Replace 'jane-deo' by 'jane-doe'", "---\nauthor: jane-doe # who\n---\n");

    [Fact]
    public void FarKey_IsNot() =>
        Project("author: { x-reference: author }")
            .With("posts/a.md", "---\nauthor: {|ART3003:nobody|}\n---\n")
            .Check()
            .WithMessage("'author' is 'nobody', but no entry of 'Author' has that key")
            .WithoutFix();

    [Fact]
    public void LetterCase_Counts() =>
        Project("author: { x-reference: author }")
            .With("posts/a.md", "---\nauthor: {|ART3003:Jane-Doe|}\n---\n")
            .Check()
            .WithMessage("'author' is 'Jane-Doe', but no entry of 'Author' has that key; did you mean 'jane-doe'?");

    [Fact]
    public void KeyThatLooksTheSame_IsSaidToBeComposedDifferently() =>
        Project("author: { x-reference: author }")
            .With("authors/cafe.md", "---\nid: ca\u0301fe\u0301-e\u0301te\u0301\n---\n")
            .With("posts/a.md", "---\nauthor: {|ART3003:c\u00E1f\u00E9-\u00E9t\u00E9|}\n---\n")
            .Check()
            .WithMessage("'author' is 'c\u00E1f\u00E9-\u00E9t\u00E9', but no entry of 'Author' has that key; did you mean 'ca\u0301fe\u0301-e\u0301te\u0301', in which the accents are composed differently?")
            .WithFix("Replace 'c\u00E1f\u00E9-\u00E9t\u00E9' by 'ca\u0301fe\u0301-e\u0301te\u0301'", "---\nauthor: ca\u0301fe\u0301-e\u0301te\u0301\n---\n");

    [Theory]
    [InlineData("authors: { type: array, x-reference: author }")]
    [InlineData("authors: { type: array, items: { x-reference: author } }")]
    [InlineData("authors: { $ref: '#/$defs/authors' }\n$defs:\n  authors: { items: { $ref: '#/$defs/author' } }\n  author: { x-reference: author }")]
    [InlineData("authors: { allOf: [{ items: { anyOf: [{ type: integer }, { type: string, x-reference: author }] } }] }")]
    public void Lists_AreJudgedItemByItem(string property) =>
        Project(property)
            .With("posts/a.md", "---\nauthors: [jane-doe, {|ART3003:'jnae-doe'|}, 张三, {|ART3003:张四|}]\n---\n")
            .Check()
            .WithMessage(
                "'authors[2]' is 'jnae-doe', but no entry of 'Author' has that key; did you mean 'jane-doe'?",
                "'authors[4]' is '张四', but no entry of 'Author' has that key");

    [Theory]
    [InlineData("author: { x-reference: author, default: {|ART3003:jane-do|} }")]
    [InlineData("author: { $ref: '#/$defs/author', default: {|ART3003:jane-do|} }\n$defs:\n  author: { x-reference: author }")]
    [InlineData("authors: { type: array, items: { x-reference: author }, default: [jane-doe, {|ART3003:jane-do|}] }")]
    public void Default_IsJudgedInTheSchema(string property) =>
        Project(property)
            .With("posts/a.md", "---\n---\n")
            .Check()
            .WithMessage("'default' is 'jane-do', but no entry of 'Author' has that key; did you mean 'jane-doe'?");

    [Theory]
    [InlineData("author: { x-reference: author, default: jane-doe }")]
    [InlineData("author: { type: [string, 'null'], x-reference: author, default: null }")]
    [InlineData("author: { anyOf: [{ type: integer }, { type: string, x-reference: author }], default: 5 }")]
    public void DefaultThatIsAKeyOrNone_ReportsNothing(string property) => Project(property).With("posts/a.md", "---\n---\n").Check();

    [Fact]
    public void NestedValues_AreNamedByTheirWay() =>
        Project("credits: { additionalProperties: { items: { properties: { who: { x-reference: author } } } } }")
            .With("posts/a.md", "---\ncredits:\n  photo:\n    - who: jane-doe\n    - who: {|ART3003:😁|}\n---\n")
            .Check()
            .WithMessage("'credits.photo[2].who' is '😁', but no entry of 'Author' has that key");

    [Fact]
    public void JsonAndToml_KeepTheirQuotes()
    {
        Project("author: { x-reference: author }")
            .With("posts/a.md", "{ \"author\": {|ART3003:\"jane\\u002Ddeo\"|} }\n")
            .Check()
            .WithFix("Replace 'jane-deo' by 'jane-doe'", "{ \"author\": \"jane-doe\" }\n");
        Project("author: { x-reference: author }")
            .With("posts/a.md", "+++\nauthor = {|ART3003:'jane-deo'|}\n+++\n")
            .Check()
            .WithFix("Replace 'jane-deo' by 'jane-doe'", "+++\nauthor = 'jane-doe'\n+++\n");
    }

    [Fact]
    public void Alias_IsReplacedAlone() =>
        Project("author: { x-reference: author }, editor: { x-reference: author }, who: true", isFlow: true)
            .With("posts/a.md", "---\nwho: &w jane-deo\nauthor: {|ART3003:*w|}\n---\n")
            .Check()
            .WithFix("Replace 'jane-deo' by 'jane-doe'", "---\nwho: &w jane-deo\nauthor: jane-doe\n---\n");

    [Fact]
    public void AnchorThatOthersName_HasNoFix() =>
        Project("author: { x-reference: author }, who: true", isFlow: true)
            .With("posts/a.md", "---\nauthor: &w {|ART3003:jane-deo|}\nwho: *w\n---\n")
            .Check()
            .WithoutFix();

    [Fact]
    public void PathKeys_AreSuggestedByTheirLastSegment() =>
        new ProjectTest()
            .With("people/person.schema.yaml", "title: Person\n")
            .With("people/2024/jim.md", "---\n---\n")
            .With("posts/post.schema.yaml", "properties: { author: { x-reference: people } }\n")
            .With("posts/a.md", "---\nauthor: {|ART3003:jim|}\n---\n")
            .With("posts/b.md", "---\nauthor: 2024/jim\n---\n")
            .Check()
            .WithMessage("'author' is 'jim', but no entry of 'Person' has that key; did you mean '2024/jim'?");

    [Fact]
    public void OwnCollection_MayBeReferredTo() =>
        new ProjectTest()
            .With("posts/post.schema.yaml", "title: Post\nproperties: { related: { x-reference: post } }\n")
            .With("posts/a.md", "---\nrelated: [a, b, {|ART3003:c|}]\n---\n")
            .With("posts/b.md", "---\nrelated: a\n---\n")
            .Check();

    [Fact]
    public void WholeNumbers_AreKeysToo() =>
        new ProjectTest()
            .With("people/person.schema.yaml", "title: Person\nrequired: [id]\nproperties: { id: { type: integer } }\nx-key: id\n")
            .With("people/jim.md", "---\nid: 12\n---\n")
            .With("posts/post.schema.yaml", "properties: { author: { x-reference: person } }\n")
            .With("posts/a.md", "---\nauthor: [12, 12.0, '12', {|ART3003:13|}, {|ART3003:true|}, {|ART3003:{ a: 1 }|}]\n---\n")
            .Check()
            .WithMessage(
                "'author[4]' is 13, but no entry of 'Person' has that key",
                "'author[5]' is true, but no entry of 'Person' has that key",
                "'author[6]' is a mapping, but no entry of 'Person' has that key");

    [Fact]
    public void EntryWithErrors_IsThereAllTheSame() =>
        Project("author: { x-reference: author }")
            .With("authors/bad.md", "---\nid: bad\n{|ART1004:id|}: bad\n---\n")
            .With("posts/a.md", "---\nauthor: bad\n---\n")
            .Check();

    [Fact]
    public void EntryWithoutReadableKey_KeepsReferencesFromBeingReported() =>
        Project("author: { x-reference: author }")
            .With("authors/bad.md", "---\nname: {|ART1003:[|}\nid: x\n---\n")
            .With("posts/a.md", "---\nauthor: nobody\n---\n")
            .Check();

    [Fact]
    public void ListThatBreaksOff_KeepsReferencesFromBeingReported() =>
        Project("author: { x-reference: author }")
            .With("authors/bad.json", "[{ \"id\": \"x\" }, {|ART1003:}|}]")
            .With("posts/a.md", "---\nauthor: nobody\n---\n")
            .Check();

    [Fact]
    public void SchemaWithErrors_KeepsReferencesFromBeingReported() =>
        new ProjectTest()
            .With("people/person.schema.yaml", "title: Person\nproperties: { id: { type: string } }\nx-key: {|ART4002:id|}\n")
            .With("people/jim.md", "---\nid: x\n---\n")
            .With("posts/post.schema.yaml", "properties: { author: { x-reference: people } }\n")
            .With("posts/a.md", "---\nauthor: x\n---\n")
            .Check();

    [Fact]
    public void PathKeyOfABrokenArticle_IsKnown() =>
        new ProjectTest()
            .With("people/person.schema.yaml", "title: Person\n")
            .With("people/jim.md", "{|ART1001:#|} Jim\n")
            .With("posts/post.schema.yaml", "properties: { author: { x-reference: people } }\n")
            .With("posts/a.md", "---\nauthor: [jim, {|ART3003:joan|}]\n---\n")
            .Check();

    [Fact]
    public void AbsentValue_IsNoReference() =>
        Project("author: { x-reference: author }")
            .With("posts/a.md", "---\nauthor:\n---\n")
            .With("posts/b.md", "---\nauthor: ~\n---\n")
            .Check();

    [Fact]
    public void ValueFromTheFileName_IsToldSoWithoutFix() =>
        Project("author: { type: string, x-reference: author, x-fallback: file-name }")
            .With("posts/jane-deo.md", "{|ART3003:---|}\n---\n")
            .Check()
            .WithMessage("'author', taken from the file's name, is 'jane-deo', but no entry of 'Author' has that key; did you mean 'jane-doe'?")
            .WithoutFix();

    [Fact]
    public void SeverityNone_IsSilent() =>
        Project("author: { x-reference: author, x-severity: none }")
            .With("posts/a.md", "---\nauthor: nobody\n---\n")
            .Check();

    [Fact]
    public void ManyWrongKeysAmongManyRightOnes_AreReportedWithoutComparingAll()
    {
        var keys = string.Concat(Enumerable.Range(0, 30_000).Select(number => $"- id: key-{number}\n"));
        var wrong = string.Join(", ", Enumerable.Range(0, 20_000).Select(number => $"kye-{number}"));

        var violations = Core.Tests.Harness.Project.Check(
        [
            new("authors/author.schema.yaml", Authors),
            new("authors/all.yaml", keys),
            new("posts/post.schema.yaml", "properties: { author: { x-reference: author } }"),
            new("posts/a.md", $"---\nauthor: [{wrong}]\n---\n"),
        ]);

        Assert.Equal(20_000, violations.Count);
    }

    private static ProjectTest Project(string property, bool isFlow = false) => new ProjectTest()
        .With("authors/author.schema.yaml", Authors)
        .With("authors/team.yaml", "- id: jane-doe\n- id: 张三\n- id: 😀\n")
        .With("posts/post.schema.yaml", isFlow ? $"title: Post\nproperties: {{ {property} }}\n" : $"title: Post\nproperties:\n  {property}\n");
}
