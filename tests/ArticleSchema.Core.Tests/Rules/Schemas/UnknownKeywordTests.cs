using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class UnknownKeywordTests
{
    [Fact]
    public void Misspelt_ReportsAtTheKeywordAndSuggests() =>
        RuleTest.For<UnknownKeyword>().CheckSchema("""
            {|ART4005:requierd|}: [title]
            """).WithMessage("'requierd' is not a keyword that is understood here, so it checks nothing; did you mean 'required'?");

    [Fact]
    public void InASubschema_ReportsThere() =>
        RuleTest.For<UnknownKeyword>().CheckSchema("properties: { title: { type: string, {|ART4005:maxlength|}: 5 } }")
            .WithMessage("'maxlength' is not a keyword that is understood here, so it checks nothing; did you mean 'maxLength'?");

    [Fact]
    public void NothingLikeIt_SuggestsNothing() =>
        RuleTest.For<UnknownKeyword>().CheckSchema("{|ART4005:colour|}: red")
            .WithMessage("'colour' is not a keyword that is understood here, so it checks nothing");

    [Fact]
    public void OwnKeywordMisspelt_IsSuggested() =>
        RuleTest.For<UnknownKeyword>().CheckSchema("{|ART4005:x-file|}: '**/*.md'")
            .WithMessage("'x-file' is not a keyword that is understood here, so it checks nothing; did you mean 'x-files'?");

    [Fact]
    public void KeywordOfSomebodyElse_ReportsNothing() =>
        RuleTest.For<UnknownKeyword>().CheckSchema("x-intellij-html-description: A post.");

    [Fact]
    public void Annotations_ReportNothing() =>
        RuleTest.For<UnknownKeyword>().CheckSchema("""
            $schema: https://json-schema.org/draft/2020-12/schema
            $id: https://example.org/post
            $comment: For the blog.
            title: Post
            description: A post.
            default: {}
            examples: []
            deprecated: false
            readOnly: true
            """);
}
