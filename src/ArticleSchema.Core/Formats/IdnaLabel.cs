using System.Globalization;

namespace ArticleSchema.Core.Formats;

/// <summary>One label of an internationalised host name, as code points (IDNA2008: RFC 5891 §4.2).</summary>
/// <remarks>Whether it is normalised (§4.2.1) is not asked: the tables for that are large, and .NET's depend on the machine.</remarks>
internal static class IdnaLabel
{
    /// <summary>Why a label, in lower case and not empty, may not be registered, as a sentence, or null.</summary>
    public static string? FindFault(IReadOnlyList<int> label)
    {
        if (label[0] == '-' || label[label.Count - 1] == '-')
            return "one of its parts begins or ends with a hyphen";
        if (label.Count > 3 && label[2] == '-' && label[3] == '-')
            return "one of its parts has two hyphens in third and fourth place";
        if (IdnaCodePoint.IsMark(label[0]))
            return $"one of its parts begins with {Name(label[0])}, a mark";
        for (var at = 0; at < label.Count; at++)
        {
            if (IdnaContext.IsRestricted(label[at]) ? !IdnaContext.IsSatisfied(label, at) : !IdnaCodePoint.IsAllowed(label[at]))
                return $"it must not contain {Name(label[at])}{(IdnaContext.IsRestricted(label[at]) ? " there" : "")}";
        }

        return null;
    }

    // By number: what host names must not hold is often what cannot be seen.
    private static string Name(int codePoint) => codePoint is > ' ' and < 127 ? $"'{(char)codePoint}'" : "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
