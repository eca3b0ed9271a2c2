using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>A project of a few files in which the places of violations are marked: exactly these must be found.</summary>
internal sealed class ProjectTest
{
    private readonly List<(string Path, MarkedText Text)> _files = [];

    public ProjectTest With(string path, string markup)
    {
        _files.Add((path, MarkedText.Parse(markup)));
        return this;
    }

    public CheckResult Check()
    {
        var violations = Project.Check(_files.Select(file => new SourceFile(file.Path, file.Text.Text)));
        foreach (var (path, text) in _files)
        {
            var found = violations.Where(violation => violation.File.Path == path).Select(violation => new Mark(violation.Rule.Id, violation.Range));
            Assert.Equal(MarkedText.Write(text.Text, text.Marks), MarkedText.Write(text.Text, [.. found]));
        }

        return new CheckResult(violations);
    }
}
