using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.Schemas;

public sealed class ImpossibleBoundsTests
{
    [Fact]
    public void LeastAboveMost_ReportsAtTheLater() =>
        RuleTest.For<ImpossibleBounds>().CheckSchema("""
            properties:
              a: { minLength: 3, maxLength: {|ART4009:2|} }
              b: { maxItems: 2, minItems: {|ART4009:3|} }
              c: { minimum: 1.5, maximum: {|ART4009:1|} }
              d: { contains: true, minContains: 2, maxContains: {|ART4009:1|} }
              e: { minProperties: 1, maxProperties: {|ART4009:0|} }
            """);

    [Fact]
    public void EqualBounds_ReportOnlyWhereTheBoundItselfIsExcluded() =>
        RuleTest.For<ImpossibleBounds>().CheckSchema("""
            properties:
              a: { minimum: 1, maximum: 1 }
              b: { exclusiveMinimum: 1, maximum: {|ART4009:1|} }
              c: { minimum: 1, exclusiveMaximum: {|ART4009:1.0|} }
            """);

    [Fact]
    public void Violation_NamesBothBounds() =>
        RuleTest.For<ImpossibleBounds>().CheckSchema("properties: { a: { minLength: 3, maxLength: {|ART4009:2|} } }")
            .WithMessage("No text satisfies both 'minLength: 3' and 'maxLength: 2'");

    [Fact]
    public void BoundThatTheDraftDoesNotKnow_IsNotCompared() =>
        RuleTest.For<ImpossibleBounds>().CheckSchema("""
            $schema: http://json-schema.org/draft-07/schema#
            contains: true
            {|ART4005:minContains|}: 2
            {|ART4005:maxContains|}: 1
            """);

    [Fact]
    public void BoundsOfContainsWithoutIt_SayNothing() => RuleTest.For<ImpossibleBounds>().CheckSchema("{ {|ART4010:minContains|}: 5, {|ART4010:maxContains|}: 2 }");
}
