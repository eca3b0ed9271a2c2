using ArticleSchema.Core.Formats;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;

using Xunit.Abstractions;

namespace ArticleSchema.Core.Tests.RealArticles;

/// <summary>The dates of articles that nobody here wrote.</summary>
public sealed class RealTimestampsTests(ITestOutputHelper output)
{
    private const string Folder = "real-articles";

    private static readonly HashSet<string> s_keys = new(["date", "updated", "lastmod", "last-update", "publishDate", "dateStart", "dateEnd", "created", "modified"], StringComparer.Ordinal);

    [SharedFact(Folder)]
    public void Dates_AreReadUnlessTheTruthRefusesThemToo()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        var dates = Truth.ReadAll(folder).Where(truth => truth.Mutation is null).SelectMany(truth => ReadDates(folder, truth)).ToList();
        var refused = dates.Where(date => TimestampReader.Read(date.Text, TimeSpan.Zero, out _) is not null).ToList();
        output.WriteLine($"{dates.Count} dates, {refused.Count} of them refused");
        foreach (var (text, truth, _) in refused)
            output.WriteLine($"  {truth.File}: {text.ReplaceLineEndings("\\n")}: {TimestampReader.Read(text, TimeSpan.Zero, out _)}");

        Assert.InRange(dates.Count, 1_500, 10_000);
        Assert.DoesNotContain(refused, date => !date.IsRefused && !IsFarFromUtc(date.Text));
    }

    [SharedFact(Folder)]
    public void StrictMoments_AreTimestampsOfTheSameMoment()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, Folder);
        foreach (var (text, truth, _) in Truth.ReadAll(folder).SelectMany(truth => ReadDates(folder, truth)))
        {
            if (!Rfc3339.TryReadDateTime(text, out var strict) || IsFarFromUtc(text))
                continue;
            Assert.Null(TimestampReader.Read(text, TimeSpan.FromHours(5), out var moment));
            Assert.True(strict.EqualsExact(moment), $"{truth.File}: {text}");
        }
    }

    // '16:00:00+16:00': RFC 3339 knows such offsets, the earth does not; here the author has written the time twice.
    private static bool IsFarFromUtc(string text) => TimestampReader.Read(text, TimeSpan.Zero, out _) == "but offsets from UTC go up to 14:00";

    private static IEnumerable<(string Text, Truth Truth, bool IsRefused)> ReadDates(string folder, Truth truth)
    {
        var article = Article.Read(TextFile.Read(Path.Combine(folder, truth.File)));
        if (article.FrontMatter?.Content.Root is not ObjectNode mapping)
            yield break;
        foreach (var member in mapping.Members.Where(member => s_keys.Contains(member.Name)))
        {
            if (member.Value is ScalarNode { Kind: NodeKind.String } value)
                yield return (value.Text, truth, truth.Expected.Any(fault => fault.Pointer == "/" + member.Name));
        }
    }
}
