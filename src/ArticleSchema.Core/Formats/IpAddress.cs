using System.Globalization;

namespace ArticleSchema.Core.Formats;

/// <summary>IP addresses as texts.</summary>
internal static class IpAddress
{
    private const int MaxV4Length = 15;
    private const int MaxV6Length = 45;

    public static bool IsV6(string text) => FindV6Fault(text) is null;

    /// <summary>What is wrong with four decimal numbers without leading zeros (RFC 2673 §3.2), as a sentence, or null.</summary>
    public static string? FindV4Fault(string text)
    {
        if (text.Length > MaxV4Length)
            return "it is too long";
        var parts = text.Split('.');
        if (parts.Length != 4)
            return "it has no four numbers between dots";
        foreach (var part in parts)
        {
            if (part.Length == 0 || !part.All(character => character is >= '0' and <= '9'))
                return $"'{part}' is not a number";
            if (part.Length > 1 && part[0] == '0')
                return $"'{part}' begins with a zero";
            if (int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) > 255)
                return $"'{part}' is more than 255";
        }

        return null;
    }

    /// <summary>What is wrong with eight groups of hexadecimal digits, zeros left out at most once, the last two perhaps as IPv4 (RFC 4291 §2.2), or null.</summary>
    public static string? FindV6Fault(string text)
    {
        if (text.Length > MaxV6Length)
            return "it is too long";
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap >= 0 && text.IndexOf("::", gap + 1, StringComparison.Ordinal) >= 0)
            return "it leaves out groups ('::') more than once";
        var before = 0;
        var after = 0;
        var fault = gap < 0 ? FindGroupFault(text, mayEndInV4: true, out after)
            : (gap == 0 ? null : FindGroupFault(text.Substring(0, gap), mayEndInV4: false, out before))
                ?? (gap + 2 == text.Length ? null : FindGroupFault(text.Substring(gap + 2), mayEndInV4: true, out after));
        if (fault is not null)
            return fault;
        if (gap < 0)
            return after == 8 ? null : $"it has {after} of eight groups between colons";
        return before + after <= 7 ? null : "it has nothing to leave out at '::'";
    }

    private static string? FindGroupFault(string text, bool mayEndInV4, out int count)
    {
        var parts = text.Split(':');
        count = parts.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            if (mayEndInV4 && i == parts.Length - 1 && parts[i].IndexOf('.') >= 0)
            {
                count++;
                return FindV4Fault(parts[i]);
            }

            if (parts[i].Length is 0 or > 4 || !parts[i].All(Uri.IsHexDigit))
                return $"'{parts[i]}' is no group of one to four hexadecimal digits";
        }

        return null;
    }
}
