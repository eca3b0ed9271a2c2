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
            """).WithMessage("The front matter was not read to its end: it has more than 100000 keys and values, aliases followed");

    [Fact]
    public void VeryLong_ReportsAtItsStart() =>
        RuleTest.For<ExceededLimit>(schema: "required: [title]").Check($"{{|ART1007:|}}---\ntext: {new string('x', 1 << 20)}\n---\n")
            .WithMessage("The front matter was not read to its end: it is longer than 1048576 characters");

    [Fact]
    public void KeysWithoutEnd_ReportsWhereTheyAreTooMany() =>
        RuleTest.For<ExceededLimit>(schema: "required: [title]").Check($"---\n{string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{i}:\n"))}{{|ART1007:key|}}: b\nc: d\n---\n")
            .WithMessage("The front matter was not read to its end: it has more than 100000 keys and values, aliases followed");

    [Fact]
    public void KeyGivenAgainWithoutEnd_ReportsWhereItIsTooOften() =>
        RuleTest.For<ExceededLimit>(schema: "required: [title]").Check($"---\na: 1\n{string.Concat(Enumerable.Repeat("{|ART1004:a|}: 1\n", 1000))}{{|ART1007:a|}}: 1\n{string.Concat(Enumerable.Repeat("a: 1\n", 1000))}---\n");

    [Fact]
    public void LongNumberOfHexDigits_ReportsIt() =>
        RuleTest.For<ExceededLimit>().Check($"---\nhash: {{|ART1007:0x{new string('f', 5000)}|}}\n---\n")
            .WithMessage("The front matter was not read to its end: a number that begins with '0x' has more than 4096 digits");

    [Fact]
    public void LongKeyThatIsAList_ReportsIt() =>
        RuleTest.For<ExceededLimit>().Check($"---\n? {{|ART1007:|}}[{new string('x', 1024)}]\n: b\n---\n")
            .WithMessage("The front matter was not read to its end: a key that is a list or a mapping is longer than 1024 characters");

    [Fact]
    public void WhatStandsBeforeTheLimit_IsStillChecked() =>
        RuleTest.For<ExceededLimit>(schema: "properties: { draft: { type: boolean }, matrix: { minItems: 2 } }").Check($"---\ndraft: {{|ART2006:maybe|}}\nmatrix: {TooDeep}{{|ART1007:|}}[\n---\n");
}
