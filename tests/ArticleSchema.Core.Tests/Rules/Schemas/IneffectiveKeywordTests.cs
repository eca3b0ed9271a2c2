using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class IneffectiveKeywordTests
{
    [Fact]
    public void KeywordBesideReferenceInDraft07_ReportsTheKeyword() =>
        RuleTest.For<IneffectiveKeyword>().CheckSchema("""
            $schema: http://json-schema.org/draft-07/schema#
            properties:
              title: { $ref: '#/definitions/text', {|ART4010:maxLength|}: 2, description: Its title. }
            definitions:
              text: { type: string }
            """)
            .WithMessage("'maxLength' checks nothing beside '$ref', which stands alone in draft-07");

    [Fact]
    public void KeywordBesideReferenceIn202012_IsChecked() =>
        RuleTest.For<IneffectiveKeyword>().CheckSchema("""
            properties:
              title: { $ref: '#/$defs/text', maxLength: 2 }
            $defs:
              text: { type: string }
            """);

    [Theory]
    [InlineData("{|ART4010:then|}: { required: [title] }", "'then' checks nothing without 'if'")]
    [InlineData("{|ART4010:else|}: { required: [title] }", "'else' checks nothing without 'if'")]
    [InlineData("{|ART4010:minContains|}: 2", "'minContains' checks nothing without 'contains'")]
    [InlineData("properties: { a: { {|ART4010:maxContains|}: 2 } }", "'maxContains' checks nothing without 'contains'")]
    public void KeywordWithoutTheOneThatItBelongsTo_ReportsTheKeyword(string schema, string message) =>
        RuleTest.For<IneffectiveKeyword>().CheckSchema(schema).WithMessage(message);

    [Fact]
    public void KeywordBesideTheOneThatItBelongsTo_ReportsNothing() =>
        RuleTest.For<IneffectiveKeyword>().CheckSchema("{ if: { required: [a] }, then: { required: [b] }, contains: { const: 1 }, minContains: 2 }");
}
