using System.Globalization;
using System.Text;

using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Tests.RealArticles;
using ArticleSchema.Core.Tests.Yaml;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Toml;

using Tomlyn;
using Tomlyn.Model;

using TomlTable = Tomlyn.Model.TomlTable;

namespace ArticleSchema.Core.Tests.Toml;

/// <summary>What we read is what Tomlyn reads, on documents of all kinds, real front matter, and both spoilt at random.</summary>
public sealed class TomlAgreementTests
{
    private const int Mutants = 4_000;

    private static readonly string[] s_documents =
    [
        """
        title = "Cloud prices: 京东云 follows 😀"
        date = 2022-08-24T08:10:00+08:00
        day = 1979-05-27
        local = 1979-05-27 07:32:00.5
        time = 07:32:00
        categories = ["新闻", 'cloud \u2601', "cloud \u2601"]
        draft = false
        weight = 1_000
        numbers = [ +99, -17, 0xDEAD_BEEF, 0o755, 0b1101, 3.14, 5e+22, -2E-2, 6.626e-34 ] # all kinds
        site."example.org".top = true
        physical.color = "orange"
        physical.shape = "round"
        """,
        """"
        # A comment.
        str1 = """
        Roses are red\tin the \
            fields
        "quoted" ""twice"" """
        str2 = '''
        I [dw]on't need \d{2} apples'''
        points = [ { x = 1, y = 2, z.w = [] },
          { x = 7, "y y" = 8 },
        ]
        [servers]
        [servers.alpha]
        ip = "10.0.0.1"
        [servers.alpha.more.deep]
        on = true
        [[fruits]]
        name = "apple"
        [fruits.physical]
        color = "red"
        [[fruits.varieties]]
        name = "red delicious"
        [[fruits]]
        name = "banana"
        """",
        """
        [servers.beta] # as tables only: see IsComparable
        ip = '10.0.0.2'
        role.name = "backend"
        role.ports = [8000, 8001.5, [1]]
        [servers]
        "key with blanks" = { inline = true, at = 08:10:00 }
        [servers.alpha.more.deep]
        since = 2016-12-31T23:59:59Z
        """,
    ];

    [Fact]
    public void Documents_AreReadAlike() => Assert.All(s_documents, toml => Assert.Equal(TomlynReads(toml), WeRead(toml)));

    [SharedFact("real-articles")]
    public void RealFrontMatter_IsReadAlike() => Assert.All(ReadRealFrontMatter(), toml => Assert.Equal(TomlynReads(toml), WeRead(toml)));

    [Fact]
    public void SpoiltDocuments_AreReadAlikeOrRefused()
    {
        var mutator = new Mutator(seed: 20240501, s_documents);
        var counts = (Read: 0, Refused: 0);
        for (var i = 0; i < Mutants; i++)
        {
            var toml = mutator.Next();
            if (!IsComparable(toml))
                continue;
            var ours = WeRead(toml);
            var theirs = TomlynReads(toml);
            if (ours is null)
                counts.Refused++;
            else
                counts.Read++;
            // TOML 1.1 takes more than 1.0 does, so what we refuse Tomlyn may take; never the other way round.
            if (ours is not null && ours != theirs)
                Assert.Fail($"On the text\n{toml}\nwe read\n{ours}\nand Tomlyn\n{theirs}");
        }

        // Otherwise the mutants would prove nothing.
        Assert.True(counts is { Read: > 200, Refused: > 200 }, counts.ToString());
    }

    /// <summary>Whether nothing in a text is known to be read differently.</summary>
    private static bool IsComparable(string toml) =>
        // To TOML, a lone CR ends no line, and half of a surrogate pair is no text.
        !toml.Replace("\r\n", "").Contains('\r') && !toml.EnumerateRunes().Contains(Rune.ReplacementChar)
        // Tomlyn forgets the first items of an array of tables when another table stands between them and the next.
        && !toml.Contains("[[");

    private static IEnumerable<string> ReadRealFrontMatter()
    {
        var folder = Path.Combine(RepositoryPaths.Shared, "real-articles");
        foreach (var truth in Truth.ReadAll(folder))
        {
            var article = Article.Read(TextFile.Read(Path.Combine(folder, truth.File)));
            if (article.Fences is { Notation: FrontMatterNotation.Toml, Content: var content })
                yield return article.File.GetText(content);
        }
    }

    private static string? WeRead(string toml)
    {
        var result = TomlReader.Read(new SourceFile("a.toml", toml), new TextRange(0, toml.Length), ReadLimits.FrontMatter);
        return result.Faults.Count > 0 ? null : Describe(result.Root!);
    }

    private static string? TomlynReads(string toml)
    {
        try
        {
            return Describe(TomlSerializer.Deserialize<TomlTable>(toml)!);
        }
        catch (Exception exception) when (exception is TomlException or ArgumentException)
        {
            // It means to throw the first only, and throws the second where it describes a character that is none.
            return null;
        }
    }

    private static string Describe(DataNode node) => node switch
    {
        ObjectNode table => Join(table.Members.Select(member => (member.Name, Describe(member.Value)))),
        ArrayNode array => $"[{string.Join(',', array.Items.Select(Describe))}]",
        ScalarNode { Kind: NodeKind.Number } number => number.Number.ToDouble().ToString("R", CultureInfo.InvariantCulture),
        ScalarNode scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    private static string Describe(object value) => value switch
    {
        TomlTable table => Join(table.Select(member => (member.Key, Describe(member.Value)))),
        TomlTableArray array => $"[{string.Join(',', array.Select(Describe))}]",
        TomlArray array => $"[{string.Join(',', array.Select(item => Describe(item!)))}]",
        bool boolean => boolean ? "true" : "false",
        long whole => ((double)whole).ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        TomlDateTime moment => moment.ToString(),
        // We end the lines of a text alike on every machine.
        _ => ((string)value).Replace("\r\n", "\n"),
    };

    private static string Join(IEnumerable<(string Name, string Value)> members) =>
        $"{{{string.Join(',', members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}={member.Value}"))}}}";
}
