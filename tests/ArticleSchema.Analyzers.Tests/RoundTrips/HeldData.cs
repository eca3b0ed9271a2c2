using System.Globalization;

using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.Tests.RoundTrips;

/// <summary>Compares what an article says with what its model writes. They differ only in what a model holds by its meaning, listed here by name.</summary>
internal static class HeldData
{
    // What a model writes in its own spelling.
    private static readonly (string Name, Func<DataNode, DataNode, bool> Covers)[] s_exceptions =
    [
        ("a moment's spelling", IsSameMoment),
        ("a time's spelling and offset", IsSameTime),
        ("a GUID's letter case", (given, written) => HeldValues.TryReadGuid(given, out var one) && HeldValues.TryReadGuid(written, out var other) && one == other),
        ("digits beyond a double", (given, written) => (given, written) is (ScalarNode { Kind: NodeKind.Number, Text.Length: > 15 } one, ScalarNode { Kind: NodeKind.Number } other) && ToDouble(one) == ToDouble(other)),
        ("one or many: the list", (given, written) => written is ArrayNode { Items: [var only] } && given is not ArrayNode && FindDifference(given, only) is null),
        ("one or many: the item", (given, written) => given is ArrayNode { Items: [var only] } && written is not ArrayNode && FindDifference(only, written) is null),
    ];

    // Those of x-date-format that the schemas of the tests name.
    private static readonly List<ExtendedTimestampFormat> s_dateFormats =
        [.. new[] { "unix-s", "unix-ms", "MM/dd/yyyy", "dd.MM.yyyy HH:mm" }.Select(pattern => new ExtendedTimestampFormat([ExactTimestampFormat.Create(pattern, out _)!]))];

    /// <summary>The first difference that is none of the exceptions; null when there is none.</summary>
    public static string? FindDifference(DataNode given, DataNode written)
    {
        if (given.Equals(written) || Array.Exists(s_exceptions, exception => exception.Covers(given, written)))
            return null;
        return (given, written) switch
        {
            (ObjectNode one, ObjectNode other) => FindDifference(one, other),
            (ArrayNode one, ArrayNode other) when one.Items.Count == other.Items.Count => one.Items.Zip(other.Items, FindDifference).FirstOrDefault(difference => difference is not null),
            _ => $"'{given}' ({given.Kind}) became '{written}' ({written.Kind})",
        };
    }

    private static string? FindDifference(ObjectNode given, ObjectNode written)
    {
        foreach (var member in given.Members)
        {
            if (written.Find(member.Name) is not { } counterpart)
                return $"'{member.Name}' is lost";
            if (FindDifference(member.Value, counterpart.Value) is { } difference)
                return $"'{member.Name}': {difference}";
        }

        return written.Members.FirstOrDefault(member => given.Find(member.Name) is null) is { } extra ? $"'{extra.Name}' has come from nowhere" : null;
    }

    // What is given may lack an offset, and then has the one that is written.
    private static bool IsSameMoment(DataNode given, DataNode written) =>
        HeldValues.TryReadDateTime(written, out var moment)
        && (IsMoment(given, moment, null) || s_dateFormats.Exists(format => IsMoment(given, moment, format)));

    private static bool IsMoment(DataNode given, DateTimeOffset moment, ExtendedTimestampFormat? format) =>
        HeldValues.TryReadTimestamp(given, moment.Offset, format, out var read) && read == moment;

    private static bool IsSameTime(DataNode given, DataNode written) =>
        HeldValues.TryReadTime(given, out var one) && HeldValues.TryReadTime(written, out var other) && one == other;

    private static double ToDouble(ScalarNode scalar) => double.Parse(scalar.Number.ToString(), CultureInfo.InvariantCulture);
}
