using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Models;

/// <summary>Which values the types of C# can hold, and as what: the one answer for the compiler, which bakes them, and for the run time, which reads them.</summary>
/// <remarks>A schema allows what no type holds: the year 0, a number of thirty digits, half of a surrogate pair. All methods say no to values of another kind as well.</remarks>
internal static class HeldValues
{
    // What .NET takes before version 10; a program may run on any.
    private const int MaxUriLength = 65_519;

    public static bool TryReadBoolean(DataNode value, out bool boolean)
    {
        var scalar = Find(value, NodeKind.Boolean);
        boolean = scalar?.Boolean ?? false;
        return scalar is not null;
    }

    /// <summary>Reads a text that consists of whole characters.</summary>
    public static bool TryReadString(DataNode value, out string text)
    {
        text = Find(value, NodeKind.String)?.Text ?? "";
        return value.Kind == NodeKind.String && !HasLoneSurrogate(text);
    }

    /// <summary>Reads a whole number between two others; <c>1.0</c> is one.</summary>
    public static bool TryReadInteger(DataNode value, long least, long greatest, out long integer)
    {
        integer = 0;
        return Find(value, NodeKind.Number) is { } scalar && scalar.Number.TryGetInt64(out integer) && integer >= least && integer <= greatest;
    }

    /// <summary>Reads a whole number that is not negative, to the greatest that 64 bits hold.</summary>
    public static bool TryReadUInt64(DataNode value, out ulong integer)
    {
        integer = 0;
        // Every one of them is a decimal too.
        if (Find(value, NodeKind.Number) is not { Number.IsInteger: true } || !TryReadDecimal(value, out var number) || number is < 0 or > ulong.MaxValue)
            return false;
        integer = (ulong)number;
        return true;
    }

    /// <summary>Reads a number as the nearest double, if that is finite.</summary>
    public static bool TryReadDouble(DataNode value, out double number)
    {
        number = Find(value, NodeKind.Number)?.Number.ToDouble() ?? 0;
        return value.Kind == NodeKind.Number && !double.IsInfinity(number);
    }

    /// <summary>Reads a number that a decimal holds to its last digit. Zeros at its end are kept as the author wrote them.</summary>
    public static bool TryReadDecimal(DataNode value, out decimal number)
    {
        number = 0;
        return Find(value, NodeKind.Number) is { } scalar && (TryParse(scalar.Text, scalar.Number, out number) || TryParse(scalar.Number.ToString(), scalar.Number, out number));
    }

    /// <summary>Reads a date of RFC 3339 as its midnight; .NET has no year 0.</summary>
    public static bool TryReadDate(DataNode value, out DateTime date)
    {
        date = default;
        if (Find(value, NodeKind.String) is not { } scalar || Rfc3339.ReadDate(scalar.Text, out var year, out var month, out var day) is not null || year == 0)
            return false;
        date = new DateTime(year, month, day);
        return true;
    }

    /// <summary>Reads a time of day of RFC 3339 as the time since midnight in UTC. A leap second is beyond any midnight.</summary>
    public static bool TryReadTime(DataNode value, out TimeSpan sinceMidnight)
    {
        sinceMidnight = default;
        return Find(value, NodeKind.String) is { } scalar && Rfc3339.TryReadTime(scalar.Text, out sinceMidnight);
    }

    /// <summary>Reads a strict date and time of RFC 3339.</summary>
    public static bool TryReadDateTime(DataNode value, out DateTimeOffset moment)
    {
        moment = default;
        return Find(value, NodeKind.String) is { } scalar && Rfc3339.TryReadDateTime(scalar.Text, out moment);
    }

    /// <summary>Reads a timestamp.</summary>
    /// <param name="value">The value; a number only where the schema names spellings of its own.</param>
    /// <param name="defaultOffset">The offset where the value gives none.</param>
    /// <param name="extended">The spellings that the schema names beside the usual ones, or null.</param>
    /// <param name="moment">The moment.</param>
    public static bool TryReadTimestamp(DataNode value, TimeSpan defaultOffset, ExtendedTimestampFormat? extended, out DateTimeOffset moment)
    {
        moment = default;
        if (extended is not null)
            return value is ScalarNode { Kind: NodeKind.String or NodeKind.Number } scalar && extended.Read(scalar, defaultOffset, out moment) is null;
        return Find(value, NodeKind.String) is { } text && TimestampReader.Read(text.Text, defaultOffset, out moment) is null;
    }

    /// <summary>Reads a URI: an absolute one where the text begins with a scheme, otherwise a relative one. .NET's own guess would take '/img/a.png' for a file on Unix.</summary>
    public static bool TryReadUri(DataNode value, out Uri uri)
    {
        uri = null!;
        return TryReadString(value, out var text) && text.Length <= MaxUriLength && Uri.TryCreate(text, Formats.UriFormat.HasScheme(text) ? UriKind.Absolute : UriKind.Relative, out uri!);
    }

    public static bool TryReadGuid(DataNode value, out Guid guid)
    {
        guid = default;
        return Find(value, NodeKind.String) is { } scalar && Guid.TryParseExact(scalar.Text, "D", out guid);
    }

    /// <summary>Reads a text as its place among others, which are compared exactly.</summary>
    public static bool TryReadChoice(DataNode value, IReadOnlyList<string> texts, out int index)
    {
        index = texts.Count - 1;
        while (index >= 0 && Find(value, NodeKind.String)?.Text != texts[index])
            index--;
        return index >= 0;
    }

    /// <summary>Whether a text holds half of a surrogate pair, which is no character and has no UTF-8.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static ScalarNode? Find(DataNode value, NodeKind kind) => value is ScalarNode scalar && scalar.Kind == kind ? scalar : null;

    // The framework rounds without a word.
    private static bool TryParse(string text, Number exact, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && Number.TryParse(number.ToString(CultureInfo.InvariantCulture), out var held)
        && held == exact;
}
