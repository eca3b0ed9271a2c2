using System.Globalization;
using System.Text.Json;

using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Yaml;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Json;

/// <summary>What we read is what System.Text.Json reads, on documents of all kinds, spoilt at random.</summary>
public sealed class JsonAgreementTests
{
    private const int Mutants = 20_000;

    private static readonly string[] s_documents =
    [
        """
        {
          "title": "Cloud \/ prices: 京东云 \ud83d\ude00 😀 \u0000",
          "numbers": [0, -0.5, 6.02e23, 1E-2, 1e9, 42],
          "flags": { "on": true, "off": false, "none": null },
          "empty": [{}, [], ""], "1": "\"\\\b\f\n\r\t"
        }
        """,
        "[1,[2,[3,{\"a\":{\"b\":[\"c\"]}}]]]",
        " \t\r\n\"text\"\n",
    ];

    [Fact]
    public void SpoiltDocuments_AreReadAlike()
    {
        var mutator = new Mutator(seed: 20240503, s_documents);
        var counts = (Read: 0, Refused: 0);
        for (var i = 0; i < Mutants; i++)
        {
            var json = mutator.Next();
            // .NET makes U+FFFD of half a surrogate pair before it reads, and refuses an empty text, which to us is an empty file.
            if (string.IsNullOrWhiteSpace(json) || json.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar))
                continue;
            var ours = WeRead(json);
            if (ours is null)
                counts.Refused++;
            else
                counts.Read++;
            if (ours != DotNetReads(json))
                Assert.Fail($"On the text\n{json}\nwe read\n{ours}\nand .NET\n{DotNetReads(json)}");
        }

        // Otherwise the mutants would prove nothing.
        Assert.True(counts is { Read: > 1_000, Refused: > 1_000 }, counts.ToString());
    }

    private static string? WeRead(string json)
    {
        var result = JsonReader.Read(new SourceFile("a.json", json), new TextRange(0, json.Length), ReadLimits.FrontMatter);
        return result.Interruption is null ? Describe(result.Root!) : null;
    }

    private static string? DotNetReads(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Describe(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is thrown where an escape is half of a surrogate pair.
            return null;
        }
    }

    private static string Describe(DataNode node) => node switch
    {
        ObjectNode table => $"{{{string.Join(',', table.Members.Select(member => $"{member.Name}={Describe(member.Value)}"))}}}",
        ArrayNode array => $"[{string.Join(',', array.Items.Select(Describe))}]",
        ScalarNode { Kind: NodeKind.Number } number => number.Number.ToDouble().ToString("R", CultureInfo.InvariantCulture),
        ScalarNode scalar => $"{scalar.Kind} {scalar.Text}",
        _ => throw new InvalidOperationException(),
    };

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        // Of a name that is given twice, we keep the last value.
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().GroupBy(member => member.Name).Select(same => $"{same.Key}={Describe(same.Last().Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Describe))}]",
        JsonValueKind.Number => element.GetDouble().ToString("R", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text,
        JsonValueKind.String => $"String {element.GetString()}",
        JsonValueKind.True or JsonValueKind.False => $"Boolean {element.GetRawText()}",
        _ => "Null null",
    };
}
