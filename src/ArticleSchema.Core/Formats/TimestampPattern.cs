namespace ArticleSchema.Core.Formats;

/// <summary>Takes a custom date format of .NET apart and refuses what it leaves open: a missing day, the century of two digits, the half of the day.</summary>
internal static class TimestampPattern
{
    private const string Specifiers = "dfFghHKmMstyz";

    /// <summary>The pieces of a format, or null with what is wrong with it, as a clause about "it".</summary>
    public static IReadOnlyList<TimestampPart>? Parse(string pattern, out string? fault)
    {
        var parts = new List<TimestampPart>();
        fault = pattern.Length == 1
            ? "it is a single letter, which means another format in every culture; write it out, like 'yyyy-MM-dd'"
            : Split(pattern, parts) ?? FindPartFault(parts) ?? FindGap(parts);
        return fault is null ? parts : null;
    }

    private static string? Split(string pattern, List<TimestampPart> parts)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var character = pattern[at];
            if (character is '\'' or '"')
            {
                var close = pattern.IndexOf(character, at + 1);
                if (close < 0)
                    return $"its quotation mark {character} is not closed";
                AddLiterals(pattern.Substring(at + 1, close - at - 1), parts);
                at = close + 1;
            }
            else if (character is '\\' or '%')
            {
                if (at + 1 == pattern.Length || (character == '%' && Specifiers.IndexOf(pattern[at + 1]) < 0))
                    return $"nothing follows its '{character}'";
                parts.Add(character == '%' ? new TimestampPart(pattern[at + 1], 1, '\0') : new TimestampPart('\0', 0, pattern[at + 1]));
                at += 2;
            }
            else if (Specifiers.IndexOf(character) >= 0)
            {
                var start = at;
                while (at < pattern.Length && pattern[at] == character)
                    at++;
                parts.Add(new TimestampPart(character, at - start, '\0'));
            }
            else
            {
                AddLiterals(character.ToString(), parts);
                at++;
            }
        }

        return null;
    }

    private static void AddLiterals(string text, List<TimestampPart> parts) => parts.AddRange(text.Select(character => new TimestampPart('\0', 0, character)));

    private static string? FindPartFault(List<TimestampPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var written = new string(part.Specifier, Math.Min(part.Count, 10));
            string? fault = part.Specifier switch
            {
                'y' when part.Count < 4 => $"its year is '{written}', which does not say the century; write 'yyyy'",
                'g' => "its 'g' is an era, which is not read",
                'd' or 'M' when part.Count > 4 => $"its '{written}' is not a specifier",
                'y' when part.Count > 4 => $"its '{written}' is not a specifier",
                'H' or 'h' or 'm' or 's' or 't' when part.Count > 2 => $"its '{written}' is not a specifier",
                'z' when part.Count > 3 => $"its '{written}' is not a specifier",
                'K' when part.Count > 1 => $"its '{written}' is not a specifier",
                'f' or 'F' when part.Count > 7 => $"its '{written}' asks for more than the seven digits that can be kept",
                _ => null,
            };
            if (fault is not null)
                return fault;
            if (part.HasOpenEnd && i + 1 < parts.Count && parts[i + 1].MayBeginWithDigit)
                return $"its '{written}' takes as many digits as there are, so that what follows must not begin with a digit";
            if (part.Specifier != '\0' && parts.FindIndex(other => KindOf(other) == KindOf(part)) < i)
                return $"it gives {KindOf(part)} twice";
        }

        return null;
    }

    private static string KindOf(TimestampPart part) => part.Specifier switch
    {
        'y' => "the year",
        'M' => "the month",
        'd' => part.Count <= 2 ? "the day" : "the weekday",
        'H' or 'h' => "the hour",
        'm' => "the minute",
        's' => "the second",
        'f' or 'F' => "the fraction of the second",
        't' => "the half of the day",
        'z' or 'K' => "the offset",
        _ => "",
    };

    /// <summary>What the format does not say although a moment needs it; .NET would take the day of the build.</summary>
    private static string? FindGap(List<TimestampPart> parts)
    {
        var kinds = new HashSet<string>(parts.Select(KindOf), StringComparer.Ordinal);
        foreach (var (kind, specifier) in new[] { ("year", "yyyy"), ("month", "MM"), ("day", "dd") })
        {
            if (!kinds.Contains("the " + kind))
                return $"it gives no {kind}; write '{specifier}' where it stands";
        }

        var hasHalf = parts.Exists(part => part.Specifier == 't');
        if (parts.Exists(part => part.Specifier == 'h') && !hasHalf)
            return "its 'h' counts to 12 and does not say which half of the day; write 'H', or add 'tt'";
        if (hasHalf && !parts.Exists(part => part.Specifier == 'h'))
            return "its 't' needs the hour as 'h', which counts to 12";
        if (kinds.Contains("the minute") && !kinds.Contains("the hour"))
            return "it gives a minute without the hour";
        if (kinds.Contains("the second") && !kinds.Contains("the minute"))
            return "it gives a second without the minute";
        return kinds.Contains("the fraction of the second") && !kinds.Contains("the second") ? "it gives a fraction without the second" : null;
    }
}
