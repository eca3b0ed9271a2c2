using System.Diagnostics;
using System.Text;

using ArticleSchema.Core.Body;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Fuzzing;

/// <summary>Reads and checks mutated files, and keeps what was slowest and largest.</summary>
internal sealed class FuzzRun(FuzzSeeds seeds, int seed)
{
    // One file in so many is a schema; the rest are articles.
    private const int SchemaShare = 10;

    private readonly ByteMutator _mutator = new(seed);

    public int Count { get; private set; }

    public int Violations { get; private set; }

    public TimeSpan Slowest { get; private set; }

    /// <summary>The text that took longest.</summary>
    public string SlowestText { get; private set; } = "";

    public long MostAllocated { get; private set; }

    public void Run(int count)
    {
        for (; Count < count; Count++)
        {
            if (_mutator.Next(SchemaShare) == 0)
                RunSchema();
            else
                RunArticle();
        }
    }

    private void RunArticle()
    {
        var (bytes, schema) = seeds.Articles[_mutator.Next(seeds.Articles.Count)];
        var file = ToFile("content/a.md", _mutator.Mutate(bytes, seeds.Articles[_mutator.Next(seeds.Articles.Count)].Bytes));
        Measure(file, () => Check(file, schema));
    }

    private void RunSchema()
    {
        var (bytes, extension) = seeds.Schemas[_mutator.Next(seeds.Schemas.Count)];
        var file = ToFile("content/a.schema" + extension, _mutator.Mutate(bytes, seeds.Schemas[_mutator.Next(seeds.Schemas.Count)].Bytes));
        var article = ToFile("content/a.md", seeds.Articles[_mutator.Next(seeds.Articles.Count)].Bytes);
        Measure(file, () =>
        {
            var schema = SchemaDocument.Read(file);
            foreach (var violation in schema.Violations)
            {
                Assert.InRange(violation.Range.End, violation.Range.Start, file.Text.Length);
                Assert.DoesNotContain('\n', violation.ToString());
            }

            Check(article, schema);
        });
    }

    private void Check(SourceFile file, SchemaDocument schema)
    {
        var article = Article.Read(file);
        var body = BodySummary.Read(article);
        Assert.InRange(body.IdeographCount, 0, body.WordCount);
        Assert.InRange(body.WordCount, 0, body.Range.Length);
        foreach (var violation in ArticleChecker.Check(article, schema))
        {
            Assert.InRange(violation.Range.Start, 0, file.Text.Length);
            Assert.InRange(violation.Range.End, violation.Range.Start, file.Text.Length);
            Assert.DoesNotContain('\n', violation.ToString());
            Violations++;
        }
    }

    private void Measure(SourceFile file, Action check)
    {
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var time = Time(check);
            MostAllocated = Math.Max(MostAllocated, GC.GetAllocatedBytesForCurrentThread() - before);
            // Another process may have had the processor; what is slow is slow again.
            if (time > Slowest)
                time = new[] { time, Time(check), Time(check) }.Min();
            if (time > Slowest)
                (Slowest, SlowestText) = (time, file.Text);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Input {Count} of seed {seed}, {file.Path}, base64 {Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Text))}: {exception.Message}", exception);
        }
    }

    private static TimeSpan Time(Action check)
    {
        var watch = Stopwatch.StartNew();
        check();
        return watch.Elapsed;
    }

    // As hosts decode files: what is not UTF-8 becomes U+FFFD.
    private static SourceFile ToFile(string path, byte[] bytes)
    {
        var hasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new SourceFile(path, Encoding.UTF8.GetString(bytes.AsSpan(hasByteOrderMark ? Encoding.UTF8.Preamble.Length : 0)), hasByteOrderMark);
    }
}
