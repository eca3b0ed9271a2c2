using ArticleSchema.Core.Fixes;
using ArticleSchema.Core.Rules;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>The violations of the rule under test, by position.</summary>
internal sealed class CheckResult(IReadOnlyList<Violation> violations)
{
    /// <summary>The fix of the only violation.</summary>
    public Fix Fix => Assert.Single(violations).Fix!;

    /// <summary>The violations say exactly this.</summary>
    public CheckResult WithMessage(params string[] messages)
    {
        Assert.Equal(messages, violations.Select(violation => violation.Message));
        return this;
    }

    /// <summary>The violations are told so, with their levels and without their places: <c>warning ART2011: …</c>.</summary>
    public CheckResult WithLines(params string[] lines)
    {
        Assert.Equal(lines, violations.Select(violation => violation.ToString()[(violation.ToString().IndexOf("): ", StringComparison.Ordinal) + 3)..]));
        return this;
    }

    /// <summary>The fix of the only violation turns the text into this.</summary>
    public CheckResult WithFix(string title, string fixedText)
    {
        var violation = Assert.Single(violations);
        Assert.NotNull(violation.Fix);
        Assert.Equal(title, violation.Fix.Title);
        Assert.Equal(fixedText, violation.Fix.Apply(violation.File.Text));
        return this;
    }

    /// <summary>No violation offers a fix.</summary>
    public CheckResult WithoutFix()
    {
        Assert.All(violations, violation => Assert.Null(violation.Fix));
        return this;
    }

    /// <summary>The keywords that the violations stand for, as <c>required 'title'</c>, <c>type /date</c>.</summary>
    public CheckResult WithFindings(params string[] findings)
    {
        Assert.Equal(findings, violations.SelectMany(violation => violation.Findings).Select(SchemaTest.Describe));
        return this;
    }
}
