using ArticleSchema.Analyzers.Emission;
using ArticleSchema.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Analyzers.Tests.Emission;

/// <summary>Whatever the generator writes, the runtime library reads back as the same value.</summary>
public class BakedWriterTests
{
    private delegate T Reading<out T>(ref BakedReader reader);

    [Fact]
    public void WholeNumbers_ReadBack()
    {
        var random = new Random(1);
        long[] numbers =
        [
            0, 1, -1, 44, 45, -45, 2024, 2025, int.MinValue, int.MaxValue, long.MinValue, long.MinValue + 1, long.MaxValue,
            .. Enumerable.Range(0, 2000).Select(_ => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)),
        ];

        Assert.Equal(numbers, RoundTrip(numbers, static (writer, number) => writer.WriteInt64(number), static (ref BakedReader reader) => reader.ReadInt64()));
        var small = numbers.Select(static number => unchecked((int)number)).ToArray();
        Assert.Equal(small, RoundTrip(small, static (writer, number) => writer.WriteInt32(number), static (ref BakedReader reader) => reader.ReadInt32()));
        var counts = small.Where(static number => number >= 0).ToArray();
        Assert.Equal(counts, RoundTrip(counts, static (writer, count) => writer.WriteCount(count), static (ref BakedReader reader) => reader.ReadCount()));
    }

    [Fact]
    public void Doubles_ReadBackToTheLastBit()
    {
        var random = new Random(2);
        double[] numbers =
        [
            0, -0.0, 1, -1, 1.5, 0.1, 42, 1e300, double.Epsilon, -double.Epsilon, double.MinValue, double.MaxValue, double.NaN,
            double.PositiveInfinity, double.NegativeInfinity,
            .. Enumerable.Range(0, 2000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))),
        ];
        var read = RoundTrip(numbers, static (writer, number) => writer.WriteDouble(number), static (ref BakedReader reader) => reader.ReadDouble());

        Assert.Equal(numbers.Select(BitConverter.DoubleToInt64Bits), read.Select(BitConverter.DoubleToInt64Bits));
    }

    [Fact]
    public void Decimals_ReadBackWithTheirScale()
    {
        var random = new Random(3);
        decimal[] numbers =
        [
            0m, -0.0m, 1.10m, -1.1m, decimal.MinValue, decimal.MaxValue, 1e-28m, 0.0000000000000000000000000000m,
            .. Enumerable.Range(0, 2000).Select(_ => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29))),
        ];
        var read = RoundTrip(numbers, static (writer, number) => writer.WriteDecimal(number), static (ref BakedReader reader) => reader.ReadDecimal());

        Assert.Equal(numbers.SelectMany(decimal.GetBits), read.SelectMany(decimal.GetBits));
    }

    [Fact]
    public void Moments_ReadBackWithOffsetAndTicks()
    {
        var random = new Random(4);
        DateTimeOffset[] moments =
        [
            DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch,
            new(DateTime.MinValue.AddHours(14), TimeSpan.FromHours(14)), new(DateTime.MaxValue.AddHours(-14), TimeSpan.FromHours(-14)),
            .. Enumerable.Range(0, 2000).Select(_ => new DateTimeOffset(
                random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay),
                TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)))),
        ];
        var read = RoundTrip(moments, static (writer, moment) => writer.WriteDateTimeOffset(moment), static (ref BakedReader reader) => reader.ReadDateTimeOffset());

        Assert.Equal(moments.Select(static moment => (moment.Ticks, moment.Offset)), read.Select(static moment => (moment.Ticks, moment.Offset)));
    }

    [Fact]
    public void DaysAndTimes_ReadBack()
    {
        var random = new Random(5);
        DateOnly[] days = [DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29), .. Enumerable.Range(0, 2000).Select(_ => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)))];
        TimeOnly[] times = [TimeOnly.MinValue, TimeOnly.MaxValue, new(12, 0), .. Enumerable.Range(0, 2000).Select(_ => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)))];

        Assert.Equal(days, RoundTrip(days, static (writer, day) => writer.WriteDateOnly(day.Year, day.Month, day.Day), static (ref BakedReader reader) => reader.ReadDateOnly()));
        Assert.Equal(times, RoundTrip(times, static (writer, time) => writer.WriteTimeOnly(time.Ticks), static (ref BakedReader reader) => reader.ReadTimeOnly()));
    }

    [Fact]
    public void Texts_ReadBackWhateverTheyHold()
    {
        var random = new RandomText(seed: 6);
        string[] texts = ["", "\"", "\\", "\\u0022", "\0", "\"\"\"", "*/", "\uFFFD", "\U0010FFFF", new string('長', 100_000), .. Enumerable.Range(0, 2000).Select(_ => random.Next(60))];

        Assert.Equal(texts, RoundTrip(texts, static (writer, text) => writer.WriteString(text), static (ref BakedReader reader) => reader.ReadString()));
        Assert.Equal(texts, RoundTrip(texts, static (writer, text) => writer.WriteString(text), static (ref BakedReader reader) => reader.ReadSharedString()));
        string?[] nullable = [null, .. texts, null];
        Assert.Equal(nullable, RoundTrip(nullable, static (writer, text) => writer.WriteNullableString(text), static (ref BakedReader reader) => reader.ReadNullableString()));
    }

    [Fact]
    public void HalvesOfSurrogatePairs_BecomeReplacementCharactersAndNothingElseShifts()
    {
        string[] texts = ["\uD83D", "\uDE00", "a\uD83D", "\uDE00b", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "after"];
        var read = RoundTrip(texts, static (writer, text) => writer.WriteString(text), static (ref BakedReader reader) => reader.ReadString());

        Assert.Equal(["\uFFFD", "\uFFFD", "a\uFFFD", "\uFFFDb", "\uFFFD\uFFFD", "\uFFFD😀", "after"], read);
    }

    [Fact]
    public void BooleansUrisAndGuids_ReadBack()
    {
        bool[] booleans = [true, false, true];
        Guid[] guids = [Guid.Empty, new("0123abcd-ef01-2345-6789-abcdef012345"), new("ffffffff-ffff-ffff-ffff-ffffffffffff")];
        string[] uris = ["https://例え.jp/パス?q=\"#top", "/img/ä b.png", "", "//cdn.example.com/"];

        Assert.Equal(booleans, RoundTrip(booleans, static (writer, value) => writer.WriteBoolean(value), static (ref BakedReader reader) => reader.ReadBoolean()));
        Assert.Equal(booleans, RoundTrip(booleans, static (writer, value) => writer.WritePresence(value), static (ref BakedReader reader) => reader.ReadPresence()));
        Assert.Equal(guids, RoundTrip(guids, static (writer, guid) => writer.WriteGuid(guid), static (ref BakedReader reader) => reader.ReadGuid()));
        Assert.Equal(uris, RoundTrip(uris, static (writer, uri) => writer.WriteUri(uri), static (ref BakedReader reader) => reader.ReadUri().OriginalString));
    }

    [Fact]
    public void ListsAndDictionaries_ReadBack()
    {
        IReadOnlyList<string>[] lists = [[], ["a"], ["\"", "", "云"]];
        var readLists = RoundTrip(
            lists,
            static (writer, list) =>
            {
                writer.WriteCount(list.Count);
                foreach (var item in list)
                    writer.WriteString(item);
            },
            static (ref BakedReader reader) => reader.ReadList(static (ref BakedReader item) => item.ReadSharedString()));
        var dictionary = new Dictionary<string, int> { ["b"] = 1, ["\n"] = -1 };
        var readDictionary = RoundTrip(
            [dictionary],
            static (writer, items) =>
            {
                writer.WriteCount(items.Count);
                foreach (var (key, value) in items)
                {
                    writer.WriteString(key);
                    writer.WriteInt32(value);
                }
            },
            static (ref BakedReader reader) => reader.ReadDictionary(static (ref BakedReader value) => value.ReadInt32()));

        Assert.Equal(lists.Select(static list => ValueList.From(list)), readLists);
        Assert.Equal(dictionary, readDictionary[0]);
    }

    [Fact]
    public void FrontMatterValues_ReadBackWithSpellingAndOrder()
    {
        var random = new RandomText(seed: 7);
        FrontMatterValue[] values = [.. Enumerable.Range(0, 1000).Select(_ => NextValue(random, depth: 4))];
        var read = RoundTrip(values, WriteValue, static (ref BakedReader reader) => reader.ReadFrontMatterValue());

        Assert.Equal(values, read);
        Assert.Equal(values.Select(static value => value.ToString()), read.Select(static value => value.ToString()));
    }

    [Fact]
    public void SimpleEntry_IsLegible()
    {
        var writer = new BakedWriter();
        writer.WriteEntry("2022/launch", "content/2022/launch.md");
        writer.WriteBody(start: 40, length: 200, wordCount: 30, ideographCount: 0, "The beginning.", body: null);
        writer.WriteString("Say \"hello\"");
        writer.WriteBoolean(true);

        Assert.Equal("""Q2.2022/launch+content/+&.mdKT7A#2The beginning.#.Say \"hello\"+""", writer.ToEntryLiteral());
    }

    // All values through one literal, as the compiler sees it: what one value leaves unread would spoil the next.
    private static List<TRead> RoundTrip<T, TRead>(IReadOnlyList<T> values, Action<BakedWriter, T> write, Reading<TRead> read)
    {
        var writer = new BakedWriter();
        foreach (var value in values)
            write(writer, value);

        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression($"\"{writer.ToEntryLiteral()}\"");
        Assert.Empty(literal.GetDiagnostics());
        var reader = new BakedReader(literal.Token.ValueText);
        var length = reader.ReadCount();
        Assert.Equal(writer.ToString().Length, length);

        var results = new List<TRead>();
        foreach (var _ in values)
            results.Add(read(ref reader));

        Assert.True(reader.IsAtEnd);
        return results;
    }

    private static FrontMatterValue NextValue(RandomText texts, int depth) => texts.Random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => FrontMatterValue.Null,
        1 => texts.Random.Next(2) == 0,
        2 => FrontMatterValue.FromNumber($"{texts.Random.Next(100)}.{texts.Random.Next(100)}0"),
        3 or 4 => texts.Next(12),
        5 => FrontMatterValue.FromList(Enumerable.Range(0, texts.Random.Next(4)).Select(_ => NextValue(texts, depth - 1))),
        _ => FrontMatterValue.FromMapping(Enumerable.Range(0, texts.Random.Next(4))
            .Select(_ => KeyValuePair.Create(texts.Next(8), NextValue(texts, depth - 1)))
            .DistinctBy(static item => item.Key)),
    };

    private static void WriteValue(BakedWriter writer, FrontMatterValue value)
    {
        switch (value.Kind)
        {
            case FrontMatterKind.Null:
                writer.WriteNullValue();
                break;
            case FrontMatterKind.Boolean:
                writer.WriteBooleanValue(value.GetBoolean());
                break;
            case FrontMatterKind.Number:
                writer.WriteNumberValue(value.GetNumberText());
                break;
            case FrontMatterKind.String:
                writer.WriteStringValue(value.GetString());
                break;
            case FrontMatterKind.List:
                writer.WriteListValue(value.Count);
                foreach (var item in value.GetList())
                    WriteValue(writer, item);
                break;
            default:
                writer.WriteMappingValue(value.Count);
                foreach (var (key, item) in value.GetMapping())
                {
                    writer.WriteString(key);
                    WriteValue(writer, item);
                }

                break;
        }
    }
}
