namespace ArticleSchema.Core.Formats;

/// <summary>IP addresses as texts.</summary>
internal static class IpAddress
{
    /// <summary>Four decimal numbers without leading zeros (RFC 2673 §3.2).</summary>
    public static bool IsV4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(part =>
            part.Length is > 0 and <= 3
            && part.All(character => character is >= '0' and <= '9')
            && (part.Length == 1 || part[0] != '0')
            && int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) <= 255);
    }

    /// <summary>Eight groups of hexadecimal digits, zeros left out at most once, the last two perhaps as IPv4 (RFC 4291 §2.2).</summary>
    public static bool IsV6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
            return CountGroups(text, mayEndInV4: true) == 8;
        var before = gap == 0 ? 0 : CountGroups(text.Substring(0, gap), mayEndInV4: false);
        var after = gap + 2 == text.Length ? 0 : CountGroups(text.Substring(gap + 2), mayEndInV4: true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    private static int CountGroups(string text, bool mayEndInV4)
    {
        var parts = text.Split(':');
        var count = parts.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            if (mayEndInV4 && i == parts.Length - 1 && IsV4(parts[i]))
                count++;
            else if (parts[i].Length is 0 or > 4 || !parts[i].All(Uri.IsHexDigit))
                return -1;
        }

        return count;
    }
}
