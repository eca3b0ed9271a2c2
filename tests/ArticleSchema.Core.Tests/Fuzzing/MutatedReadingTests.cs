using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Fuzzing;

/// <summary>Whatever an article holds, reading it at run time says what a build says, and every value can be asked for as every type without an exception.</summary>
public sealed class MutatedReadingTests
{
    private const int Inputs = 3_000;

    [Fact]
    public void MutatedArticle_IsReadAsInABuildAndCanBeAskedForEverything()
    {
        var seeds = FuzzSeeds.Read(Path.Combine(RepositoryPaths.Shared, "real-articles"));
        var readers = seeds.Articles.Select(article => article.Schema).Distinct().ToDictionary(schema => schema, ToReader);
        var mutator = new ByteMutator(seed: 20260601);
        var models = 0;
        for (var i = 0; i < Inputs; i++)
        {
            var (bytes, schema) = seeds.Articles[mutator.Next(seeds.Articles.Count)];
            bytes = mutator.Mutate(bytes, seeds.Articles[mutator.Next(seeds.Articles.Count)].Bytes);
            var reading = readers[schema].Read(bytes, "content/a.md");

            var article = Article.Read(SourceFile.Decode("content/a.md", bytes, bytes.Length));
            Assert.Equal(ProjectChecker.CheckEntry(article, schema).Select(violation => violation.ToString()), reading.Violations.Select(violation => violation.ToString()));
            Assert.Equal(reading.FrontMatter is not null, reading.TryCreate(_ => 0, out _, out _));
            models += reading.FrontMatter is null ? 0 : 1;
            reading.TryCreate(AskForEverything, out _, out var violations);
            Assert.InRange(violations.Count - reading.Violations.Count, 0, 1);
        }

        Assert.InRange(models, Inputs / 20, Inputs);
    }

    private static ArticleReader ToReader(SchemaDocument schema) => new(schema.File.Path, [new SchemaText(schema.File.Path, schema.File.Text)]);

    private static int AskForEverything(FrontMatterNode node)
    {
        object[] values =
        [
            node.Text, node.ToString(), node.ReadString(), node.ReadBoolean(), node.ReadByte(), node.ReadSByte(), node.ReadInt16(), node.ReadUInt16(), node.ReadInt32(), node.ReadUInt32(),
            node.ReadInt64(), node.ReadUInt64(), node.ReadDouble(), node.ReadDecimal(), node.ReadDate(), node.ReadTime(), node.ReadDateTime(), node.ReadTimestamp(TimeSpan.Zero),
            node.ReadTimestamp(TimeSpan.FromHours(14), "dd.MM.yyyy", "unix-ms"), node.ReadUri(), node.ReadGuid(), node.ReadChoice("a", "b"),
        ];
        return values.Length
            + (node.Kind == FrontMatterNodeKind.List ? node.Items.Sum(AskForEverything) : 0)
            + (node.Kind == FrontMatterNodeKind.Mapping ? node.Members.Sum(member => AskForEverything(member.Value)) : 0);
    }
}
