using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>Checks a text in which the places of violations are marked: exactly these must be found, of any rule, and nothing else.</summary>
internal sealed class RuleTest
{
    private static readonly string[] s_lineEnds = ["\n", "\r\n", "\r"];

    private readonly string _id;
    private readonly string _schema;

    private RuleTest(string id, string schema)
    {
        _id = id;
        _schema = schema;
    }

    /// <summary>A test of a rule about articles; without a schema everything is allowed.</summary>
    public static RuleTest For<TRule>(string schema = "true")
        where TRule : Rule =>
        new((string)typeof(TRule).GetField("Id")!.GetRawConstantValue()!, schema);

    /// <summary>Checks an article, written with each kind of line end unless it brings its own.</summary>
    public CheckResult Check(string article, bool hasByteOrderMark = false, DateTime? today = null)
    {
        var schema = SchemaDocument.Read(new SourceFile("content/post.schema.yaml", _schema));
        Assert.Empty(schema.Violations.Select(violation => violation.ToString()));
        return Check(article, text =>
        {
            var file = new SourceFile("content/hello.md", text, hasByteOrderMark);
            return ArticleChecker.Check(Article.Read(file), schema, extraRules: [_id], today);
        });
    }

    /// <summary>Checks a schema, written with each kind of line end unless it brings its own.</summary>
    public CheckResult CheckSchema(string schema, string path = "content/post.schema.yaml") =>
        Check(schema, text => SchemaDocument.Read(new SourceFile(path, text)).Violations);

    private CheckResult Check(string markup, Func<string, IReadOnlyList<Violation>> check)
    {
        if (!markup.Contains('\r'))
        {
            foreach (var lineEnd in s_lineEnds)
                CheckOnce(markup.Replace("\n", lineEnd), check);
        }

        return new CheckResult(CheckOnce(markup, check).Where(violation => violation.Rule.Id == _id).ToList());
    }

    private static IReadOnlyList<Violation> CheckOnce(string markup, Func<string, IReadOnlyList<Violation>> check)
    {
        var marked = MarkedText.Parse(markup);
        var violations = check(marked.Text);
        var found = MarkedText.Write(marked.Text, [.. violations.Select(violation => new Mark(violation.Rule.Id, violation.Range))]);
        var expected = MarkedText.Write(marked.Text, marked.Marks);
        Assert.True(expected == found, $"Expected:\n{expected}\n\nFound:\n{found}\n\n{string.Join('\n', violations)}");
        return violations;
    }
}
