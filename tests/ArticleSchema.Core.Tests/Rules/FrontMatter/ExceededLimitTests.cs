using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class ExceededLimitTests
{
    private const string TooDeep = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[";

    [Fact]
    public void NestingTooDeep_ReportsWhereItIs() =>
        RuleTest.For<ExceededLimit>(schema: "required: [title]").Check($"---\nmatrix: {TooDeep}{{|ART1007:|}}[\n---\n")
            .WithMessage("The front matter was not read to its end: it nests deeper than 64 levels");

    [Fact]
    public void NestingDeepButAllowed_ReportsNothing() =>
        RuleTest.For<ExceededLimit>().Check($"---\nmatrix: {TooDeep}{new string(']', TooDeep.Length)}\n---\n");

    [Fact]
    public void AliasesMultiply_ReportsWhereTheyAreTooMany() =>
        RuleTest.For<ExceededLimit>().Check("""
            ---
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, {|ART1007:*d|}, *d, *d]
            ---
            """).WithMessage("The front matter was not read to its end: it has more than 100000 values, aliases followed");

    [Fact]
    public void VeryLong_ReportsAtItsStart() =>
        RuleTest.For<ExceededLimit>(schema: "required: [title]").Check($"{{|ART1007:|}}---\ntext: {new string('x', 1 << 20)}\n---\n")
            .WithMessage("The front matter was not read to its end: it is longer than 1048576 characters");
}
