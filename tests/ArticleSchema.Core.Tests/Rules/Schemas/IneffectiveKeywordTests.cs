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
}
