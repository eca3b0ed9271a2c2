using System.Text.RegularExpressions;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Tests.RealArticles;

using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.Body;

/// <summary>The excerpt of articles that people wrote is what Markdig makes of them, blanks aside, but for differences of known kinds.</summary>
public sealed partial class BodyAgreementTests(ITestOutputHelper output)
{
    private const string Folder = "real-articles";

    [SharedFact(Folder)]
    public void FirstParagraphs_AreThoseOfMarkdig() => Compare([.. ReadBodies()], least: 0.94);

    // With the mark at the end of a body, all its paragraphs are the excerpt.
    [SharedFact(Folder)]
    public void AllParagraphs_AreThoseOfMarkdig() =>
        Compare([.. ReadBodies().Where(body => !body.Text.Contains("more", StringComparison.Ordinal)).Select(body => (body.File, body.Text + "\n\n<!-- more -->\n"))], least: 0.8);

    private void Compare(IReadOnlyList<(string File, string Text)> bodies, double least)
    {
        var differences = bodies
            .Select(body => (body.File, body.Text, Ours: WithoutBlanks(Bodies.Summarize(body.Text).Excerpt), Theirs: WithoutBlanks(MarkdigExcerpt.Read(body.Text))))
            .Where(body => body.Ours != body.Theirs)
            .Select(body => (body.File, body.Ours, body.Theirs, Kind: FindKind(body.Text, body.Theirs)))
            .ToList();
        output.WriteLine($"{bodies.Count} bodies, {differences.Count} that differ");
        foreach (var kind in differences.GroupBy(difference => difference.Kind))
            output.WriteLine($"  {kind.Count()} {kind.Key ?? "for no known reason"}: {string.Join(' ', kind.Take(20).Select(difference => difference.File))}");

        Assert.InRange(bodies.Count, 400, 10_000);
        Assert.DoesNotContain(differences, difference => difference.Kind is null);
        Assert.InRange(1 - (differences.Count / (double)bodies.Count), least, 1);
    }

    /// <summary>Why Markdig's excerpt of a body is another one.</summary>
    private static string? FindKind(string body, string? theirs)
    {
        if (ExtensionLine().IsMatch(body))
            return "have lines of marks that Markdown does not know: tags of a template, attributes, ':::'";
        if (TemplateTarget().IsMatch(body))
            return "have a link whose target a template fills in";
        if (theirs?.Contains("][", StringComparison.Ordinal) == true)
            return "refer to what is not defined, of which Markdig drops the opening bracket";
        if (ReferenceBesideEmphasis().IsMatch(body))
            return "have a character reference beside emphasis, which Markdig decodes before it looks for emphasis";
        return UnfinishedTable().IsMatch(body) ? "are cut off in the rule of a table, whose cells Markdig does not count" : null;
    }

    /// <summary>All different bodies of the sample.</summary>
    private static IEnumerable<(string File, string Text)> ReadBodies()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var truth in Truth.ReadAll(folder))
        {
            var article = Article.Read(TextFile.Read(Path.Combine(folder, truth.File)));
            var text = article.File.GetText(article.Body);
            if (!article.IsData && seen.Add(text))
                yield return (truth.File, text);
        }
    }

    private static string? WithoutBlanks(string? text) => text is null ? null : string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(@"^[\s>*-]*(\{%|\{\{[<%]|\{:|:::)", RegexOptions.Multiline)]
    private static partial Regex ExtensionLine();

    [GeneratedRegex(@"\]\([^)\n]*(\{\{|\{%)")]
    private static partial Regex TemplateTarget();

    [GeneratedRegex(@"\|\r?\n\| -+ \| -+\s*(<!-- more -->\s*)?\z")]
    private static partial Regex UnfinishedTable();

    [GeneratedRegex(@"[*_]&#?\w+;|&#?\w+;[*_]")]
    private static partial Regex ReferenceBesideEmphasis();
}
