using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class EndlessReferenceTests
{
    [Fact]
    public void ReferenceToItself_ReportsAtTheReference() =>
        RuleTest.For<EndlessReference>().CheckSchema("$ref: {|ART4007:'#'|}")
            .WithMessage("The reference '#' leads back to itself without looking at anything on the way");

    [Fact]
    public void CircleOfTwo_ReportsOneOfThem() =>
        RuleTest.For<EndlessReference>().CheckSchema("""
            $ref: '#/$defs/a'
            $defs:
              a: { $ref: '#/$defs/b' }
              b: { $ref: {|ART4007:'#/$defs/a'|} }
            """);

    [Fact]
    public void CircleThroughAnApplicator_ReportsTheReference() =>
        RuleTest.For<EndlessReference>().CheckSchema("""
            properties: { title: true }
            anyOf:
              - required: [title]
              - not: { $ref: {|ART4007:'#'|} }
            """);

    [Fact]
    public void RecursionThroughAProperty_ReportsNothing() =>
        RuleTest.For<EndlessReference>().CheckSchema("""
            properties:
              children: { items: { $ref: '#' } }
              next: { $ref: '#' }
            """);

    [Fact]
    public void ConditionThatRefersToItself_ReportsTheReference() =>
        RuleTest.For<EndlessReference>().CheckSchema("if: { $ref: {|ART4007:'#'|} }\nthen: { required: [a] }");

    [Fact]
    public void EndlessReference_ChecksNothing() =>
        Assert.Empty(SchemaTest.Evaluate("$ref: '#'", "a: 1", mayHaveFaults: true));

    [Fact]
    public void DynamicReferenceToItself_ReportsAtTheReference() =>
        RuleTest.For<EndlessReference>().CheckSchema("""
            $dynamicAnchor: n
            allOf: [{ $dynamicRef: {|ART4007:'#n'|} }]
            """);
}
